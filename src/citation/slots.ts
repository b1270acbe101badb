/** What a citation leaves open until it is known what of the document is cited, and where it stands. */
export interface Slots {
  /** Address of the document, or of the block of it that is cited. */
  url: string
  /**
   * The place in the document, behind what divides it from the words before it; for the whole
   * document `whole`.
   */
  place: (divider: string, whole: string) => string
  /** Day on which a page of the web was looked at, in brackets; empty where that is not known. */
  seen: string
}

/** Slots of a citation of a document, or of a place in it, that is known already. */
export function filled(
  url: string,
  place: string | null = null,
  seen: string | null = null
): Slots {
  return {
    url,
    place: (divider, whole) => (place === null ? whole : divider + place),
    seen: seen === null ? '' : `[${seen}]`
  }
}
