/** Marks that a phrase is put between, those of one kind in one row: which ones begin it, which ones end it. */
const kinds: readonly (readonly [opening: string, closing: string])[] = [
  ['"＂“”„‟«»〝〞', '"＂“”„‟«»〝〞'],
  ["'＇‘’‚‛", "'＇‘’‚‛"],
  ['「﹁', '」﹂'],
  ['『﹃', '』﹄']
]
const all = new Set(kinds.flat().flatMap((marks) => [...marks]))

/** Finds where the quotation ends that begins at a place of a text; `null` where it does not, or none begins. */
export type FindEnd = (at: number) => number | null

/**
 * Look for quotations from the front of a text to its end. Each part of the text is
 * looked at once: where a kind has not ended once, it does not end for those behind.
 */
export function createFindEnd(text: string): FindEnd {
  const unclosed = new Set<string>()
  return (at) => {
    const closing = kinds.find(([opening]) => opening.includes(text.charAt(at) || ' '))?.[1]
    if (closing === undefined || unclosed.has(closing)) return null
    for (let end = at + 1; end < text.length; end++)
      if (closing.includes(text.charAt(end))) return end
    unclosed.add(closing)
    return null
  }
}

/**
 * A text without the quotation marks that all of it stands in: “「甲」” is 甲.
 *
 * @param least so many pairs there must be: “甲”和“乙” does not stand in one
 */
export function unquoted(text: string, least: number): string {
  let depth = 0
  while (
    2 * depth + 2 < text.length &&
    isPair(text.charAt(depth), text.charAt(text.length - 1 - depth))
  )
    depth++
  return depth < least ? text : text.slice(depth, text.length - depth)
}

function isPair(one: string, other: string): boolean {
  return kinds.some(([opening, closing]) => opening.includes(one) && closing.includes(other))
}

/** A text without a quotation mark at one of its ends that has no other. */
export function withoutLoneQuote(text: string): string {
  const isLone = [...text].filter(isQuote).length === 1
  if (isLone && isQuote(text.charAt(0))) return text.slice(1)
  return isLone && isQuote(text.charAt(text.length - 1)) ? text.slice(0, -1) : text
}

function isQuote(character: string): boolean {
  return all.has(character)
}
