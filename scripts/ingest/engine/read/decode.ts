import {isUtf8} from 'node:buffer'
import {countHan} from '../../../../src/text/han.ts'
import {guess, readsBetter} from './guess.ts'
import {guessDamaged, isSlight} from './guess-damaged.ts'
import {chinese, readAs} from './languages.ts'
import {mendDouble} from './mend-double.ts'
import {mendUtf16} from './mend-utf16.ts'
import {mendUtf8} from './mend-utf8.ts'
import type {BadBytes, Mended} from './mended.ts'
import {readsLikeChinese} from './reads-like-chinese.ts'
import {readSevenBit, type SevenBit} from './seven-bit.ts'
import {strictly} from './strict.ts'

/**
 * Text of a source and the encoding it was in, with what is doubtful about that; or why there is none.
 * Where bytes are bad, a character was lost, and the text has U+FFFD for it.
 */
export type Decoded =
  | {text: string; encoding: string; doubt?: string; bad?: readonly BadBytes[]}
  | {problem: 'empty'}
  | {problem: 'binary'; looksLike: string}
  /** `looksLike` names what comes nearest, and is empty where nothing does. */
  | {problem: 'undecodable'; looksLike: string}
  /** Text, but of another language. */
  | {problem: 'foreign'; looksLike: string}

/** First bytes of formats that are often found under a wrong name. */
const signatures: readonly (readonly [looksLike: string, bytes: readonly number[]])[] = [
  ['JPEG 图像', [0xff, 0xd8, 0xff]],
  ['PNG 图像', [0x89, 0x50, 0x4e, 0x47]],
  ['GIF 图像', [0x47, 0x49, 0x46, 0x38]],
  ['PDF 文件', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP 或 Office 文件', [0x50, 0x4b, 0x03, 0x04]],
  ['旧版 Office 文件', [0xd0, 0xcf, 0x11, 0xe0]],
  ['GZIP 压缩包', [0x1f, 0x8b]]
]

/** Marks in front of a text, the longer ones first. */
const byteOrderMarks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

const sevenBitNames: Readonly<Record<string, string>> = {
  'iso-2022-jp': '日文（ISO-2022-JP）',
  'iso-2022-kr': '韩文（ISO-2022-KR）'
}

/**
 * Bytes to text: a byte order mark decides, else strict UTF-8, else whatever
 * reads like Chinese. A wrong guess would put wrong characters into the archive
 * without a word; so what is in doubt is said, and what cannot be told is not read.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMarks.find(([, start]) => beginsWith(bytes, start))
  if (bytes.length === (mark?.[1].length ?? 0)) return {problem: 'empty'}
  if (mark) return decodeMarked(mark[0], bytes.subarray(mark[1].length), mark[1].length)
  const signature = signatures.find(([, start]) => beginsWith(bytes, start))
  if (signature) return {problem: 'binary', looksLike: signature[0]}
  const sevenBit = readSevenBit(bytes)
  if (sevenBit) return ofSevenBit(sevenBit)
  const utf8 = strictly('utf-8', bytes)
  // Two bytes of UTF-8 are never a Han character, but may be one of GB18030.
  if (utf8 !== null && (/[^\0-\u07ff]/.test(utf8) || !/[^\0-\x7f]/.test(utf8))) {
    return checked(utf8, 'utf-8')
  }
  const guessed = guess(bytes)
  if ('text' in guessed) {
    const {text, encoding, doubt} = guessed
    return doubt === null ? {text, encoding} : {text, encoding, doubt}
  }
  if (utf8 !== null) return checked(utf8, 'utf-8')
  const damaged = guessed.problem === 'foreign' ? null : guessDamaged(bytes)
  if (damaged) return damaged
  const isData = guessed.looksLike === '' && isUtf8(bytes)
  return isData ? {problem: 'binary', looksLike: '二进制数据'} : guessed
}

/** A mark is believed, but for one: programs put that of UTF-16 in front of whatever they have. */
function decodeMarked(encoding: string, bytes: Uint8Array, length: number): Decoded {
  const text = strictly(encoding, bytes)
  if (encoding.startsWith('utf-16')) {
    const other = guess(bytes)
    if ('text' in other && other.encoding !== encoding && readsBetter(other.text, text)) {
      const doubt = `文件开头的标记是 ${encoding.toUpperCase()} 的，内容却不是`
      return {text: other.text, encoding: other.encoding, doubt}
    }
  }
  if (text !== null) return checked(text, encoding)
  const mended = mendMarked(encoding, bytes)
  if (mended && isSlight(mended, encoding) && readsLikeChinese(readAs(chinese, mended.text))) {
    return {
      text: mended.text,
      encoding,
      bad: mended.bad.map(({byte, at}) => ({byte: byte + length, at}))
    }
  }
  return {problem: 'undecodable', looksLike: `${encoding.toUpperCase()}，但内容残缺或不符`}
}

function mendMarked(encoding: string, bytes: Uint8Array): Mended | null {
  if (encoding === 'utf-8') return mendUtf8(bytes)
  if (encoding === 'gb18030') return mendDouble(encoding, bytes)
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? mendUtf16(encoding, bytes) : null
}

function ofSevenBit({encoding, text}: SevenBit): Decoded {
  if (text !== null && countHan(text) > 0) return {text, encoding}
  const name = sevenBitNames[encoding]
  if (name !== undefined) return {problem: 'foreign', looksLike: name}
  return {problem: 'undecodable', looksLike: encoding.toUpperCase()}
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

function checked(text: string, encoding: string): Decoded {
  return /\S/.test(text) ? {text, encoding} : {problem: 'empty'}
}
