import {type Kind, kindNames, textKinds} from './content-kinds.ts'

/** Formats that are often found among documents, by their first bytes. */
const signatures: readonly (readonly [kind: Kind, start: RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG/],
  ['gif', /^GIF8/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['webp', /^RIFF.{4}WEBP/s],
  // The length of the file, two reserved words that are zero, and where the picture begins.
  ['bmp', /^BM.{4}\0{4}.{2}\0\0/s],
  ['heic', /^\0.{3}ftyp(?:hei[cx]|hevc|mif1|avif)/s],
  ['djvu', /^AT&TFORM/],
  ['caj', /^(?:CAJ\0|HN\0\0|KDH )/],
  // Some programs write a line or some bytes in front.
  ['pdf', /^(?:\xef\xbb\xbf)?\s{0,16}%PDF-?\d/],
  ['zip', /^PK(?:\x03\x04|\x05\x06\0)/],
  ['cfb', /^\xd0\xcf\x11\xe0/],
  ['rtf', /^(?:\xef\xbb\xbf)?\s{0,16}\{\\rtf/],
  ['gzip', /^\x1f\x8b/],
  ['rar', /^Rar!\x1a\x07/],
  ['sevenZip', /^7z\xbc\xaf\x27\x1c/],
  ['xz', /^\xfd7zXZ\0/],
  ['bzip2', /^BZh\d1AY&SY/],
  ['tar', /^[\0-\xff]{257}ustar[\0 ]/],
  ['mp4', /^\0.{3}ftyp/s],
  ['avi', /^RIFF.{4}AVI /s],
  ['mkv', /^\x1aE\xdf\xa3/],
  ['mpeg', /^\0\0\x01\xba/],
  ['flv', /^FLV\x01/],
  ['wmv', /^0&\xb2u\x8ef\xcf\x11/],
  ['wav', /^RIFF.{4}WAVE/s],
  ['mp3', /^ID3[\x02-\x04]\0/],
  ['amr', /^#!AMR/],
  ['ogg', /^OggS\0/],
  ['sqlite', /^SQLite format 3\0/],
  ['windows', /^MZ[\0-\xff]{2}\0/],
  ['linux', /^\x7fELF/]
]

/** Formats that are text with marks, by what stands first in them. */
const marked: readonly (readonly [kind: Kind, start: RegExp])[] = [
  ['wordml', /^<\?xml\s[^>]*>\s*(?:<\?mso-application\s+progid="Word\.Document"|<pkg:package\s)/],
  [
    'html',
    /^(?:<\?xml\s[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,500}-->\s*)?<(?:!doctype\s+html|html)[\s>]/i
  ],
  [
    'mhtml',
    /^(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,20}?content-type:\s*multipart\/related/i
  ]
]

/** What a file is by its first bytes, whatever its name; `null` where it may be text, or nobody knows. */
export function kindOfHead(head: Uint8Array): Kind | null {
  const before = known.get(head)
  if (before !== undefined) return before
  const kind = read(head)
  known.set(head, kind)
  return kind
}

/** Each format that a file may have asks for the same bytes again. */
const known = new WeakMap<Uint8Array, Kind | null>()

function read(head: Uint8Array): Kind | null {
  const start = Buffer.from(head).toString('latin1')
  const binary = signatures.find(([, form]) => form.test(start))?.[0]
  if (binary !== undefined) return binary
  // A mark in front, and the zeros that stand between the letters in UTF-16.
  const text = start.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '')
  return marked.find(([, form]) => form.test(text))?.[0] ?? null
}

/** What a file that bears the name of a text is by its first bytes; `null` where they may be text. */
export function looksLikeBinary(head: Uint8Array): string | null {
  const kind = kindOfHead(head)
  return kind === null || textKinds.has(kind) ? null : kindNames[kind]
}
