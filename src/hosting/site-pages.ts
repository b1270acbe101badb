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
  /** Pages that only lead to the one that is meant. */
  leading: readonly string[]
}

/**
 * The pages that search engines are told of: all but those that say what is gone or lead elsewhere, and
 * those of single sources, which repeat the text of their documents.
 *
 * @returns their paths, from the root of the site
 */
export function pagesToFind(site: SitePages): string[] {
  const former = formerPages(site.ledger, site.documents, site.folders).map(({id}) => id)
  const aside = new Set([...former, ...site.leading])
  return [...site.made, ...site.kept]
    .map((path) => path.replace(/^\/|\/$/g, ''))
    .filter(
      (path) => path !== '404' && !/^sources\/(?:unread-)?[0-9a-f]+$/.test(path) && !aside.has(path)
    )
    .map((path) => (path === '' ? '/' : `/${path}/`))
}
