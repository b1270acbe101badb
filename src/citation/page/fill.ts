import {type PlaceName, placeOf} from '../place.ts'

/** An address in full. @param written as the page has it, which may be its path alone */
export function wholeHere(written: string): string {
  return written.startsWith('/') ? location.origin + written : written
}

/** How the block of this document with an id is cited; `null` for the whole. */
export function placeHere(id: string): PlaceName | null {
  const blocks = [...document.querySelectorAll('article .column [id]')]
  return placeOf(id, {
    ids: blocks.map((block) => block.id),
    textOf: (wanted) =>
      blocks.find((block) => block.id === wanted)?.textContent.replace(/^[¶#\s]+/, '') ?? ''
  })
}

/** The text of a citation on this page, of a place in the document. */
export function citationOf(written: Element, id: string, place: PlaceName | null): string {
  const copy = written.cloneNode(true) as Element
  for (const slot of copy.querySelectorAll('[data-u]')) slot.append(`#${id}`)
  if (place)
    for (const slot of copy.querySelectorAll<HTMLElement>('[data-p]')) {
      const {p = '', n} = slot.dataset
      slot.textContent = p + (n === undefined ? place.words : place.figures)
    }
  return copy.textContent
}
