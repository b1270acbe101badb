/** What the browser remembers of a visit to a list, beside its address. */
interface Visit {
  scroll: number
  /** Places that were shown of documents, by address. */
  opened: [url: string, places: number][]
}

/** Keeps with each entry of the history how its list was left. */
export interface Visits {
  /** How this list was left; from its top where the reader was never here. */
  recall: () => {scroll: number; opened: Map<string, number>}
  /** More places of a document are shown. */
  open: (url: string, places: number) => void
  /** Go to an address, or say that it has changed. */
  go: (address: string, how: 'push' | 'replace') => void
}

export function createVisits(): Visits {
  history.scrollRestoration = 'manual'
  let opened = new Map<string, number>()
  const keep = () => {
    const visit: Visit = {scroll: scrollY, opened: [...opened]}
    history.replaceState(visit, '')
  }
  addEventListener('scrollend', keep)
  // A link may be followed before scrolling is said to have ended.
  addEventListener('click', keep, {capture: true})
  addEventListener('pagehide', keep)
  return {
    recall: () => {
      const visit = history.state as Visit | null
      opened = new Map(visit?.opened)
      return {scroll: visit?.scroll ?? 0, opened: new Map(opened)}
    },
    open: (url, places) => {
      opened.set(url, places)
      keep()
    },
    go: (address, how) => {
      keep()
      if (how === 'replace') history.replaceState(history.state, '', address)
      else {
        opened = new Map()
        history.pushState(null, '', address)
      }
    }
  }
}
