import type {Part} from './divide.ts'
import type {Row} from './row.ts'

/** A link with how many documents are behind it. */
export interface Counted {
  name: string
  url: string
  count: number
}

export interface Link {
  name: string
  url: string
}

/** Ways to divide what a page lists: by year, by district … */
export interface Facet {
  label: string
  links: readonly Counted[]
}

/**
 * All that one page of a list shows, but the settings of the archive: what is the same in a view
 * stays as it was made.
 */
export interface ListView {
  /** Its address, without `/` at both ends. */
  id: string
  /** What the list is of: 文种, 年份. */
  over: string
  title: string
  /** Pages above it. */
  path: readonly (readonly [name: string, url: string])[]
  /** Documents of the whole list, and the place of the first of this page among them. */
  total: number
  first: number
  page: number
  pages: number
  /** Address of the first page. */
  list: string
  groups: readonly Part<Row>[]
  facets: readonly Facet[]
  previous: Link | null
  next: Link | null
}
