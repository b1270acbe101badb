/** What is marked, and which of it the reader is at; the text itself stays as it is. */
export interface Marks {
  show: (places: readonly Range[]) => void
  /** Go to one of them; `isNear` leaves the page where it is. */
  go: (place: Range, isNear?: boolean) => void
}

/** Marks in the way of the browser; one that has none goes to places all the same. */
export function createMarks(): Marks {
  const set = (name: string, places: readonly Range[]) => {
    // Old browsers have no highlights, whatever their types say.
    if (!('highlights' in CSS)) return
    if (places.length === 0) CSS.highlights.delete(name)
    else CSS.highlights.set(name, new Highlight(...places))
  }
  return {
    show: (places) => {
      set('found', places)
      set('found-now', [])
    },
    go: (place, isNear = false) => {
      set('found-now', [place])
      if (isNear) return
      const {top, height} = place.getBoundingClientRect()
      scrollBy({top: top + height / 2 - innerHeight / 2})
    }
  }
}
