/** Bytes of HTML that the places on a page of a source may have: more take a phone too long to lay out. */
const mostBytes = 160_000
/** Bytes of a row beside its text: its tags, the number of the place, and the address that it leads to. */
const rowBytes = 240

/**
 * Spread the places of a source over pages that are about as long as each other.
 *
 * @param texts as they are in the source, whatever is mended: places stay on their pages
 * @returns the first place of each page, counted from 1; nothing where one page holds them all
 */
export function dividePlaces(texts: readonly string[]): {pages?: number[]} {
  const weights = texts.map((text) => (text.trim() === '' ? 0 : rowBytes + Buffer.byteLength(text)))
  const weight = weights.reduce((sum, each) => sum + each, 0)
  const aim = weight / Math.ceil(weight / mostBytes)
  const pages = [1]
  let onPage = 0
  for (const [at, each] of weights.entries()) {
    if (onPage > 0 && onPage + each / 2 > aim) {
      pages.push(at + 1)
      onPage = 0
    }
    onPage += each
  }
  return pages.length > 1 ? {pages} : {}
}
