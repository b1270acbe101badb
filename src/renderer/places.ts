/** Where the code of pages finds their archive. */
export interface Places {
  /** The folder `content/`. */
  content: string
  /** Folder of the compiled documents. */
  compiled: string
  /** Entries of all collections, as Astro's store has them: by collection and id, or as it writes them. */
  entries: () => unknown
}

/** What stands in the code of pages for a place: the same code may make the pages of another run, in another folder. */
export const placeIn = {
  content: 'globalThis.archivePlaces.content',
  compiled: 'globalThis.archivePlaces.compiled',
  entries: 'globalThis.archivePlaces.entries()'
} as const

/** Say where they are to this process, before any page is made. */
export function setPlaces(places: Places): void {
  Object.assign(globalThis, {archivePlaces: places})
}
