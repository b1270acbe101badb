/** The part of Pagefind's browser interface that the search page uses. */
export interface Pagefind {
  init: () => Promise<void>
  search: (terms: string, options: {filters: Filters}) => Promise<{results: Result[]}>
}

export type Filters = Partial<Record<'district' | 'kind' | 'session' | 'year', string>>

export interface Result {
  data: () => Promise<Fragment>
}

export interface Fragment {
  /** Address of the passage below the root of the site: `/<document>/#<block>`. */
  url: string
  content: string
  meta: Record<string, string>
}

/**
 * Load Pagefind, set not to cut queries into words: the terms come ready made.
 *
 * It takes the language of the page at the moment an instance is made, and for
 * one that it has no index of it leaves queries as they are and searches the
 * largest index.
 *
 * @param address of `pagefind.js`
 */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ address)) as {
    createInstance: (options: object) => Pagefind
  }
  const page = document.documentElement
  const language = page.lang
  page.lang = 'und'
  // Addresses as they were indexed: Pagefind would put the path of the site in front.
  const instance = module.createInstance({baseUrl: '/'})
  page.lang = language
  await instance.init()
  return instance
}
