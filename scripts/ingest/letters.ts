import {createHash} from 'node:crypto'
import {without} from '../../src/text/without.ts'

/** What stands between letters and digits. */
const marks = /[^\p{L}\p{N}\p{Co}]+/gu
const lettersOf = without(/[^\p{L}\p{N}\p{Co}]/gu)

/**
 * Digest of the letters and digits of a text: the same for a text whatever format or encoding it
 * came in, and however its marks and white space are written there.
 */
export function digestOfLetters(text: string): string {
  const hash = createHash('sha256')
  for (let at = 0; at < text.length;) {
    // Not between the halves of a character.
    const isHalf = /[\ud800-\udbff]/.test(text.charAt(at + together - 1))
    const end = at + together + (isHalf ? 1 : 0)
    hash.update(lettersOf(text.slice(at, end)))
    at = end
  }
  return hash.digest('hex').slice(0, 32)
}

/** So many characters are digested at a time; all of a long text would be in memory once more. */
const together = 1 << 16

/** At how many places the marks of two texts of the same letters differ, white space apart. */
export function countOtherMarks(a: string, b: string): number {
  const [ours, theirs] = [marksOf(a), marksOf(b)]
  let count = 0
  for (const at of new Set([...ours.keys(), ...theirs.keys()])) {
    if (ours.get(at) !== theirs.get(at)) count++
  }
  return count
}

/** The marks of a text, by how many letters stand before them. */
function marksOf(text: string): Map<number, string> {
  const found = new Map<number, string>()
  let before = 0
  let count = 0
  for (const {0: mark, index} of text.matchAll(marks)) {
    count += index - before
    before = index + mark.length
    const printed = mark.replace(/\s+/g, '')
    if (printed !== '') found.set(count, printed)
  }
  return found
}
