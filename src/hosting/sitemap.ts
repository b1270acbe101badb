import {join} from 'node:path'
import {writePieces} from '../exports/write-pieces.ts'
import {inFull, type SitePlace} from './address.ts'
import {xmlText} from './xml.ts'

/** Addresses in one file; the protocol allows five times as many. */
const most = 10_000
const head = '<?xml version="1.0" encoding="utf-8"?>\n'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Where the list of the parts is, from the root of the site. */
export const sitemapPath = '/sitemap.xml'

/**
 * Write a sitemap: a list of its parts, and the parts. No page says when it was changed (`lastmod`),
 * because the archive does not know: the day of a document is not that of its page, and a false day keeps search
 * engines from what is new.
 *
 * @param paths of all pages, from the root of the site
 * @returns whether there is one: its addresses are in full, so none where the origin is not known
 */
export function writeSitemap(paths: Iterable<string>, place: SitePlace, site: string): boolean {
  if (place.origin === undefined) return false
  const sorted = [...new Set(paths)].sort()
  const parts = Array.from({length: Math.ceil(sorted.length / most)}, (_, at) => ({
    path: `/sitemap-${String(at + 1)}.xml`,
    pages: sorted.slice(at * most, (at + 1) * most)
  }))
  for (const {path, pages} of parts) {
    writePieces(join(site, path), listOf('urlset', 'url', pages, place))
  }
  const names = parts.map(({path}) => path)
  writePieces(join(site, sitemapPath), listOf('sitemapindex', 'sitemap', names, place))
  return true
}

function* listOf(
  list: string,
  item: string,
  paths: readonly string[],
  place: SitePlace
): Generator<string> {
  yield `${head}<${list} xmlns="${namespace}">\n`
  for (const path of paths) {
    yield `<${item}><loc>${xmlText(inFull(place, path) ?? '')}</loc></${item}>\n`
  }
  yield `</${list}>\n`
}
