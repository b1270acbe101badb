import {otherInitial} from './initials.ts'

/** A page of a long list. */
export interface ListPage<Entry> {
  entries: Entry[]
  /** From 1. */
  page: number
  pages: number
}

/** Divide a list; one that is empty has one page. */
export function divideList<Entry>(entries: readonly Entry[], size: number): ListPage<Entry>[] {
  const pages = Math.max(1, Math.ceil(entries.length / size))
  return Array.from({length: pages}, (_, at) => ({
    entries: entries.slice(at * size, (at + 1) * size),
    page: at + 1,
    pages
  }))
}

/** Address of a page of a list: the first stands at that of the list. */
export function pageUrl(list: string, page: number): string {
  return page === 1 ? `${list}/` : `${list}/${String(page)}/`
}

/** A letter of an index and how many entries stand under it. */
export interface Initial {
  letter: string
  count: number
}

/** Entries by their letter, letters in order, what begins with none last. */
export function byInitial<Entry extends {initial: string}>(
  entries: readonly Entry[]
): [letter: string, entries: Entry[]][] {
  const rank = (letter: string) => (letter === otherInitial ? '~' : letter)
  return [...Map.groupBy(entries, ({initial}) => initial)].sort(([a], [b]) =>
    rank(a) < rank(b) ? -1 : 1
  )
}
