/** The part of Pagefind's browser interface that the search page uses. */
export interface Pagefind {
  init: () => Promise<void>
  search: (terms: string, options: {filters: Filters}) => Promise<{results: Result[]}>
  /** Search another bundle, too. */
  mergeIndex: (folder: string, options: object) => Promise<void>
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

/** A language that no index is of. */
const unknown = 'und'
/** Addresses as they were indexed: Pagefind would put the path of the site in front. */
const options = {baseUrl: '/'}

/**
 * Load Pagefind, set not to cut queries into words: the terms come ready made.
 *
 * It takes the language of the page at the moment an instance is made, and for
 * one that it has no index of it leaves queries as they are and searches the
 * largest index. Results of several bundles come in one order, by their scores.
 *
 * @param address of `pagefind.js`
 */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const {createInstance, bundles = 1} = (await import(/* @vite-ignore */ address)) as {
    createInstance: (options: object) => Pagefind
    /** How many bundles the index comes in; an ordinary one does not say. */
    bundles?: number
  }
  const page = document.documentElement
  const {lang} = page
  page.lang = unknown
  const instance = createInstance(options)
  page.lang = lang
  await instance.init()
  const folder = address.slice(0, address.lastIndexOf('/') + 1)
  const others = Array.from({length: bundles - 1}, (_, at) => `${folder}${String(at + 2)}/`)
  await Promise.all(
    others.map((bundle) => instance.mergeIndex(bundle, {...options, language: unknown}))
  )
  return instance
}
