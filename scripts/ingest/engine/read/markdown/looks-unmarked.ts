import {looksLikeBinary} from '../first-bytes.ts'

/**
 * What a file that bears the name of a plain text is, if not Markdown: `null` where it opens with
 * a Markdown title and has a narrower Markdown heading below. Marks anywhere else are characters.
 *
 * @param head the first bytes, in any encoding that keeps ASCII, or in UTF-16
 */
export function looksUnmarked(head: Uint8Array): string | null {
  const binary = looksLikeBinary(head)
  // Most plain texts have no such mark at all.
  if (binary !== null || !head.includes(0x23)) return binary ?? plain
  const [title = '', ...below] = linesOf(head)
  const isMarked = /^# \S/.test(title) && below.some((line) => /^#{2,6} \S/.test(line))
  return isMarked ? null : plain
}

const plain = '纯文本'

/** Data in front of a text, between two lines of three dashes. */
const frontMatter = /^---[ \t]*\r?\n(?:[^\n]*\n){0,60}?---[ \t]*\r?\n/

/** The lines that are not empty, a byte order mark and the data in front set aside. */
function linesOf(head: Uint8Array): string[] {
  const text = Buffer.from(head.filter((byte) => byte !== 0)).toString('latin1')
  return text
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff|\x841\x953)/, '')
    .replace(frontMatter, '')
    .split(/[\r\n]/)
    .map((line) => line.replace(/^ +/, ''))
    .filter((line) => line.trim() !== '')
}
