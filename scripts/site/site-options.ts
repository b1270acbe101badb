export interface SiteOptions {
  /** Folder with `src` and `astro.config.mjs`. */
  root: string
  /** Folder of the archive. */
  content: string
  /** Whether that folder is there for this run alone. */
  isPassing?: boolean
  /** Folder that the site is written to. */
  out: string
  /** Path that the site lies at: `/`, `/x/`. */
  base?: string | undefined
  /** Origin that the site lies at, for addresses in full. */
  origin?: string | undefined
  /** Processors that may be used at a time; one where nothing is said. */
  jobs?: number
  /** How its search is made. */
  search?: SearchOptions
}

export interface SearchOptions {
  /** Folder of the cache; `null` where there is none. */
  cache?: string | null
  /** Whether the host gives parts of files. */
  isRanged?: boolean
}
