/** A run of a long document's HTML that is a page of its own. */
export interface Part {
  /** Characters. */
  length: number
  /** It ends between two rows of a table, which goes on in the next part. */
  isOpen?: true
}

/** Bytes of HTML that a part may have, with the links of its blocks and its lines in the contents; more take a phone too long to lay out. */
export const partBytes = 170_000

/** No character weighs more: one of Chinese takes three bytes, and a tag with an id, which has a link, is twelve characters at least; headings are few. */
export const mostPerCharacter = 8

/** What a table is closed with at the end of a part, and opened with at the start of the next. */
export const tableEnd = '</tbody></table></div>'
export const tableStart = '<div class="table"><table><tbody>'

/** Where a part may end: in front of an element. */
interface Place {
  /** Characters in front of it. */
  at: number
  /** Bytes in front of it. */
  weight: number
  /** What the next part would begin with; the lower the better. */
  rank: number
}

/**
 * Divide the HTML of a text at headings, else at articles, else between blocks, and a table that
 * is too long between its rows. What is in no element of its own stays whole.
 *
 * @param pieces one behind the other they are the HTML; no tag is open between them
 * @returns one part where the text is short enough
 */
export function partsOf(pieces: readonly string[], most = partBytes): Part[] {
  const characters = pieces.reduce((sum, piece) => sum + piece.length, 0)
  if (characters * mostPerCharacter <= most) return [{length: characters}]
  const {places, length, weight} = placesOf(pieces)
  const parts: Part[] = []
  let from = 0
  let start: Place = {at: 0, weight: 0, rank: 0}
  while (weight - start.weight > most) {
    const left = weight - start.weight
    const aim = left / Math.ceil(left / most)
    let end: Place | null = null
    let next = from
    for (; next < places.length; next++) {
      const place = places[next]
      // A heading alone is no part, as long as there is room.
      const far = end?.rank === ranks.behindHeading ? most : Math.min(most, 1.3 * aim)
      if (!place || (end && place.weight - start.weight > far)) break
      if (place.at > start.at && (!end || isBetter(place, end, start.weight, aim))) end = place
    }
    if (!end) break
    const {at, rank} = end
    parts.push({length: at - start.at, ...(rank === ranks.row ? {isOpen: true as const} : {})})
    while ((places[from]?.at ?? Infinity) <= at) from++
    start = end
  }
  return [...parts, {length: length - start.at}]
}

/** Whether a part that begins at a weight had better end at a place than at an earlier one. */
function isBetter(place: Place, than: Place, start: number, aim: number): boolean {
  // However short the part is without it, no heading is left at its end.
  if (place.rank === ranks.behindHeading) return than.rank === ranks.behindHeading
  if (than.weight - start < 0.6 * aim) return true
  const far = (other: Place) => Math.abs(other.weight - start - aim)
  return place.rank < than.rank || (place.rank === than.rank && far(place) < far(than))
}

const ranks = {
  h2: 0,
  h3: 1,
  h4: 2,
  article: 2,
  block: 3,
  ofArticle: 4,
  row: 5,
  behindHeading: 6
} as const
const tag = /<(\/?)([a-z]+\d?)((?:\s[^<>]*)?)>/g
const empty = new Set(['br', 'hr'])
/** Bytes of the link that a page gives a block. */
const linkBytes = 75
/** Bytes of the line that a heading has in the list of contents. */
const lineBytes = 190

function placesOf(pieces: readonly string[]) {
  const places: Place[] = []
  let length = 0
  let weight = 0
  for (const piece of pieces) {
    let depth = 0
    let isHeading = false
    let isTable = false
    let last = 0
    for (const {0: whole, 1: slash, 2: name = '', 3: written = '', index} of piece.matchAll(tag)) {
      const isRow = isTable && depth === 3 && slash === '' && name === 'tr'
      if ((depth === 0 && slash === '') || isRow) {
        weight += Buffer.byteLength(piece.slice(last, index))
        last = index
        const rank = isRow ? ranks.row : isHeading ? ranks.behindHeading : rankOf(name, written)
        places.push({at: length + index, weight, rank})
        if (!isRow) isHeading = /^h\d$/.test(name)
        if (isHeading && !isRow) weight += lineBytes
        if (!isRow) isTable = name === 'div' && written.includes('class="table"')
      }
      if (written.includes(' id="')) weight += linkBytes
      if (slash !== '') depth--
      else if (!empty.has(name) && !whole.endsWith('/>')) depth++
    }
    weight += Buffer.byteLength(piece.slice(last))
    length += piece.length
  }
  return {places: withoutFirstRows(places), length, weight}
}

/** A table is not parted in front of its first row, nor behind its head alone. */
function withoutFirstRows(places: readonly Place[]): Place[] {
  return places.filter(
    ({rank}, at) =>
      rank !== ranks.row ||
      (places[at - 1]?.rank === ranks.row && places[at - 2]?.rank === ranks.row)
  )
}

function rankOf(name: string, written: string): number {
  if (name === 'h2' || name === 'h3' || name === 'h4') return ranks[name]
  if (written.includes('class="article"')) return ranks.article
  // A further paragraph or item of an article stays with it, where that is possible.
  return written.includes(' id="a') ? ranks.ofArticle : ranks.block
}
