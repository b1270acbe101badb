import {join} from 'node:path'
import {hasFullPage, urlOfPart} from '../lib/part-url.ts'
import {linkCitedPieces} from '../laws/link-cited.ts'
import {readLateLinks} from '../loader/late-links.ts'
import {openCompiled} from '../loader/compiled.ts'
import {readManifest} from '../loader/manifest.ts'
import {fillGap, gapOf} from './gap.ts'

/**
 * The text of a page, or a gap in its place: the page of a very long text would be in memory
 * several times at once while it is rendered, so a build puts its text in when all pages stand.
 *
 * @param part number of the part; `full` for the page with all of them
 */
export function textOrGap(
  body: string | Iterable<string>,
  digest: string,
  part: number | 'full'
): string {
  return typeof body === 'string' ? body : gapOf(nameOf(digest, part))
}

/**
 * Put the texts of long documents where their pages have gaps.
 *
 * @param compiled folder of the compiled documents
 * @param site folder of the site
 * @param kept ids of documents whose pages have their texts
 * @throws where a page has no gap, or more than one
 */
export function fillLongPages(
  compiled: string,
  site: string,
  kept: ReadonlySet<string> = new Set()
): void {
  const links = readLateLinks(compiled)
  const reader = openCompiled(compiled)
  try {
    for (const {id, digest} of readManifest(compiled)) {
      if (kept.has(id) || !reader.isLong(digest)) continue
      const parts = reader.parts(digest)
      const fill = (below: string, part: number | 'full', body: string | Iterable<string>) => {
        if (typeof body === 'string') return
        fillGap(
          join(site, below, 'index.html'),
          nameOf(digest, part),
          linkCitedPieces(body, links[id] ?? [], '')
        )
      }
      for (let part = 1; part <= parts; part++)
        fill(urlOfPart(id, part), part, reader.part(digest, part))
      if (hasFullPage(parts)) fill(`${id}/full`, 'full', reader.page(digest).body)
    }
  } finally {
    reader.close()
  }
}

function nameOf(digest: string, part: number | 'full'): string {
  return `text ${digest} ${String(part)}`
}
