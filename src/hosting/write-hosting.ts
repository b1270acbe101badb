import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Archive} from '../schema/archive.ts'
import type {SitePlace} from './address.ts'
import {writeSitemap} from './sitemap.ts'
import {toLlms, toOpenSearch, toRobots} from './texts.ts'

/**
 * Write what tells machines of a site: `robots.txt`, `llms.txt`, and, where its address is known in
 * full, the sitemap and the description of its search. An empty `.nojekyll` keeps GitHub Pages from making pages
 * of the Markdown beside them.
 *
 * @param pages paths of the pages, from the root of the site
 */
export function writeHosting(
  archive: Archive,
  place: SitePlace,
  pages: readonly string[],
  site: string
): void {
  const write = (name: string, text: string) => {
    writeFileSync(join(site, name), text)
  }
  writeSitemap(pages, place, site)
  write('robots.txt', toRobots(place))
  write('llms.txt', toLlms(archive, place))
  write('.nojekyll', '')
  const search = toOpenSearch(archive, place)
  if (search !== null) write('opensearch.xml', search)
}
