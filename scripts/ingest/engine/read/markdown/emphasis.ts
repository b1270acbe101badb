import type {Nodes} from 'mdast'

/**
 * Two marks or more that end strong text behind a mark of punctuation, before a character that is none: **甲。**乙.
 * Markdown takes them for such that begin one, as words of other scripts have spaces around them.
 */
const ends = /[，。、；：？！…—”’）》〉」』】〕％,.?!)%](?=\*{2}[\p{L}\p{N}])/gu
/**
 * Such that begin strong text before an opening mark, behind a character that is none: 甲**《乙》** Before
 * brackets they may as well stand for characters that are not shown: 李**（男）.
 */
const begins = /(?<=[\p{L}\p{N}]\*{2})[“‘《〈「『【]/gu

/** More than mark anything stand for digits that are not shown: 138****1234. */
const masks = /(?<=[\p{L}\p{N}])\*{4,}(?=[\p{L}\p{N}])/gu

/** Characters of no script, as letters to Markdown; a text has some of them at most. */
const stand = {first: 0xe000, last: 0xf8ff}

/** A text with letters in place of punctuation, and what puts that back into its tree. */
export interface Prepared {
  text: string
  restore: (tree: Nodes) => void
}

/** Make strong text known by its marks, whatever punctuation stands beside them. No character moves. */
export function prepareEmphasis(text: string): Prepared {
  const letters = new Map<string, string>()
  const marks = new Map<string, string>()
  const own = new Set(text.match(/[\ue000-\uf8ff]/g))
  let next = stand.first
  const letterOf = (mark: string): string => {
    const known = letters.get(mark)
    if (known !== undefined) return known
    while (own.has(String.fromCharCode(next))) next++
    if (next > stand.last) return mark
    const letter = String.fromCharCode(next++)
    letters.set(mark, letter)
    marks.set(letter, mark)
    return letter
  }
  const prepared = text.includes('**')
    ? text
        .replace(masks, (mask) => letterOf('*').repeat(mask.length))
        .replace(ends, letterOf)
        .replace(begins, letterOf)
    : text
  const restore = (node: Nodes) => {
    if ('value' in node) {
      for (const [letter, mark] of marks) node.value = node.value.replaceAll(letter, mark)
    }
    if ('children' in node) node.children.forEach(restore)
  }
  return {text: prepared, restore: marks.size > 0 ? restore : () => undefined}
}
