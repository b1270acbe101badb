import {join} from 'node:path'
import {openCompiled} from '../loader/compiled.ts'
import {readManifest} from '../loader/manifest.ts'
import {fillGap, gapOf} from './gap.ts'

/**
 * The text of a page, or a gap in its place: the page of a long document would be in memory
 * several times at once while it is rendered, so a build puts its text in when all pages stand.
 */
export function textOrGap(body: string | Iterable<string>, digest: string): string {
  return typeof body === 'string' ? body : gapOf(nameOf(digest))
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
  const reader = openCompiled(compiled)
  try {
    for (const {id, digest} of readManifest(compiled)) {
      if (kept.has(id) || !reader.isLong(digest)) continue
      const {body} = reader.page(digest)
      fillGap(
        join(site, id, 'index.html'),
        nameOf(digest),
        typeof body === 'string' ? [body] : body
      )
    }
  } finally {
    reader.close()
  }
}

function nameOf(digest: string): string {
  return `text ${digest}`
}
