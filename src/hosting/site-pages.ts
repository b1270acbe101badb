import type {Address} from '../schema/address.ts'
import {formerPages} from '../lib/former.ts'

/** What of a site has pages. */
export interface SitePages {
  /** Paths that were made anew, without slashes at their ends. */
  made: readonly string[]
  /** Those that were taken from the site before. */
  kept: Iterable<string>
  /** Ids of documents, and of sessions and districts, that stand. */
  documents: ReadonlySet<string>
  folders: ReadonlySet<string>
  ledger: readonly Address[]
}

/**
 * The pages that search engines are told of: all but those that say what is gone, and those of single
 * sources, which repeat the text of their documents.
 *
 * @returns their paths, from the root of the site
 */
export function pagesToFind({made, kept, documents, folders, ledger}: SitePages): string[] {
  const former = new Set(formerPages(ledger, documents, folders).map(({id}) => id))
  return [...made, ...kept]
    .map((path) => path.replace(/^\/|\/$/g, ''))
    .filter((path) => path !== '404' && !/^sources\/[0-9a-f]{64}$/.test(path) && !former.has(path))
    .map((path) => (path === '' ? '/' : `/${path}/`))
}
