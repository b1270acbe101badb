import {strictly} from './strict.ts'

/** Text in an encoding that has Han characters in bytes of seven bits, and its name. */
export interface SevenBit {
  encoding: string
  /** `null` where it is not wholly of the encoding, or of one that is not read. */
  text: string | null
}

const esc = 0x1b

/** Marks of such encodings, which no other text holds. The first that is found decides. */
const marks: readonly (readonly [mark: RegExp, encoding: string])[] = [
  [/\x1b\$\)C/, 'iso-2022-kr'],
  [/\x1b\$[)*+][A-M]/, 'iso-2022-cn'],
  [/\x1b\$[@B]|\x1b\$\(D/, 'iso-2022-jp'],
  [/~\{(?:[!-w][!-~])+~\}/, 'hz-gb-2312']
]

/** What bytes of seven bits say beside ASCII; `null` where they say nothing else. */
export function readSevenBit(bytes: Uint8Array): SevenBit | null {
  if (bytes.some((byte) => byte > 0x7f)) return null
  const ascii = Buffer.from(bytes).toString('latin1')
  const encoding = marks.find(([mark]) => mark.test(ascii))?.[1]
  if (encoding === undefined) return null
  if (encoding === 'hz-gb-2312') return {encoding, text: fromHz(ascii)}
  return {encoding, text: encoding === 'iso-2022-cn' ? fromIso2022Cn(bytes) : null}
}

/** RFC 1843: GB2312 between `~{` and `~}`, `~~` for a tilde, `~` before a line end for nothing. */
function fromHz(ascii: string): string | null {
  let bytes = ''
  for (const [piece, run] of ascii.matchAll(/~\{((?:[!-w][!-~])*)~\}|~~|~\r?\n|[^~]+|~/g)) {
    if (piece === '~') return null
    if (run !== undefined) bytes += run.replace(/./g, withHighBit)
    else if (piece === '~~') bytes += '~'
    else if (!piece.startsWith('~')) bytes += piece
  }
  return strictly('gb18030', Buffer.from(bytes, 'latin1'))
}

/** RFC 1922, with GB2312 alone: named by `ESC $ ) A`, between the controls SO and SI. */
function fromIso2022Cn(bytes: Uint8Array): string | null {
  const plain: number[] = []
  let isShifted = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === esc) {
      if (bytes[at + 1] !== 0x24 || bytes[at + 2] !== 0x29 || bytes[at + 3] !== 0x41) return null
      at += 3
    } else if (byte === 0x0e || byte === 0x0f) isShifted = byte === 0x0e
    else if (isShifted && byte > 0x20) plain.push(byte | 0x80)
    else plain.push(byte)
  }
  return strictly('gb18030', Uint8Array.from(plain))
}

function withHighBit(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) | 0x80)
}
