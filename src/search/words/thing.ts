import type {Facet} from '../exact/manifest.ts'

/** A document as a list of results names it. */
export interface Thing {
  /** Address below the root of the site: `/<district>/<session>/<item>/`. */
  url: string
  title: string
  kind: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string | null
  /** Districts that it belongs to, by name. */
  district: string
  /** The session it is filed under, by name. */
  filed: string
  number: string | null
}

/** Values that documents are filtered by. */
export type ThingFilters = Partial<Record<Facet, string[]>>
