/** A document is judged by no fewer lines. */
const leastLines = 12
/** Characters of a full line on a page: shorter ones are lists, longer ones paragraphs. */
const full = {least: 20, most: 60}
/** How many of all lines are full where a text was broken into them. */
const share = 0.3

/**
 * Whether a text was broken into lines before it came into the document, so that each paragraph is
 * a line: none is longer than a line, many are as long as the longest and stop in the middle.
 *
 * @param texts its paragraphs, none of them empty
 */
export function isWrapped(texts: readonly string[]): boolean {
  const widths = texts.map((text) => text.trim().length)
  const longest = widths.reduce((most, width) => Math.max(most, width), 0)
  if (texts.length < leastLines || longest < full.least || longest > full.most) return false
  const open = texts.filter((text, at) => {
    const width = widths[at] ?? 0
    return width >= longest - 3 && !/[。！？；：”）!?;:)]\s*$/.test(text)
  })
  return open.length >= share * texts.length
}
