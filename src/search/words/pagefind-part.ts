/** The part of Pagefind's browser interface that the words engine uses. */
export interface PagefindPart {
  init: () => Promise<void>
  search: (term: string, options: {filters: object}) => Promise<{results: PagefindResult[]}>
}

export interface PagefindResult {
  /** By which it calls the document. */
  id: string
  score: number
}

/** Pagefind's script as the site has it: it reads with a function that it is given. */
export interface PagefindScript {
  readWith: (read: (address: string) => Promise<Response>) => void
  createInstance: (options: object) => PagefindPart
}
