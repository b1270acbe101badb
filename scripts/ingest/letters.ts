import {createHash} from 'node:crypto'

const letters = /[\p{L}\p{N}\p{Co}]+/gu
/** What stands between them. */
const marks = /[^\p{L}\p{N}\p{Co}]+/gu

/**
 * Digest of the letters and digits of a text: the same for a text whatever format or encoding it
 * came in, and however its marks and white space are written there.
 */
export function digestOfLetters(text: string): string {
  const hash = createHash('sha256')
  let held = ''
  for (const [run] of text.matchAll(letters)) {
    held += run
    if (held.length < together) continue
    hash.update(held)
    held = ''
  }
  return hash.update(held).digest('hex').slice(0, 32)
}

/** So many letters are digested at a time; all of a long text would be in memory once more. */
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
