import {countHan} from '../../../../src/text/han.ts'

/** Text of a source and the encoding it was in, or why there is none. */
export type Decoded =
  | {text: string; encoding: string}
  | {problem: 'empty'}
  | {problem: 'binary'; looksLike: string}
  | {problem: 'undecodable'}

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

/**
 * Bytes to text: a byte order mark decides, else strict UTF-8, else strict
 * GB18030 or Big5, whichever reads like Chinese.
 *
 * No library guesses better than "it is valid and it reads like Chinese", and a
 * wrong guess would put wrong characters into the archive without a word.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes)
  if (bytes.length === (mark?.length ?? 0)) return {problem: 'empty'}
  if (mark) {
    const text = strictly(mark.encoding, bytes.subarray(mark.length))
    return text === null || hasControls(text)
      ? {problem: 'undecodable'}
      : checked(text, mark.encoding)
  }
  const signature = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte))
  if (signature) return {problem: 'binary', looksLike: signature[0]}
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== null && !hasControls(utf8)) return checked(utf8, 'utf-8')
  for (const encoding of bytes.includes(0) ? ['utf-16le', 'utf-16be'] : ['gb18030', 'big5']) {
    const text = strictly(encoding, bytes)
    if (text !== null && !hasControls(text) && readsLikeChinese(text)) return {text, encoding}
  }
  return utf8 === null ? {problem: 'undecodable'} : {problem: 'binary', looksLike: '二进制数据'}
}

function byteOrderMark(bytes: Uint8Array): {encoding: string; length: number} | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return {encoding: 'utf-8', length: 3}
  if (a === 0xff && b === 0xfe) return {encoding: 'utf-16le', length: 2}
  if (a === 0xfe && b === 0xff) return {encoding: 'utf-16be', length: 2}
  return null
}

function checked(text: string, encoding: string): Decoded {
  return /\S/.test(text) ? {text, encoding} : {problem: 'empty'}
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}

/** Control characters do not occur in text; tab, line ends and form feeds do. */
function hasControls(text: string): boolean {
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)
}

/**
 * Some two hundred of the most frequent characters of official Chinese, in both
 * scripts: from a third to a half of such a text, and at most one in thirty of
 * one that is read in the wrong encoding.
 */
const frequent = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过' +
    '子产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制' +
    '机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数' +
    '正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直' +
    '題這個國為來時會發後經動學產種過應點從業開對關與義條問無員議記錄長區縣務報'
)

function readsLikeChinese(text: string): boolean {
  let hits = 0
  for (const character of text) if (frequent.has(character)) hits++
  return hits > countHan(text) / 7 && hits > 0
}
