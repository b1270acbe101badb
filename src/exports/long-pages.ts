import {closeSync, openSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {openCompiled} from '../loader/compiled.ts'
import {readManifest} from '../loader/manifest.ts'

/**
 * The text of a page, or a gap in its place: the page of a long document would be in memory
 * several times at once while it is rendered, so a build puts its text in when all pages stand.
 */
export function textOrGap(body: string | Iterable<string>, digest: string): string {
  return typeof body === 'string' ? body : gapOf(digest)
}

/** No text can hold it: what stands in a text is escaped. */
function gapOf(digest: string): string {
  return `<!--text ${digest}-->`
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
      fill(join(site, id, 'index.html'), gapOf(digest), typeof body === 'string' ? [body] : body)
    }
  } finally {
    reader.close()
  }
}

function fill(path: string, gap: string, pieces: Iterable<string>): void {
  const [before, after, ...more] = readFileSync(path, 'utf8').split(gap)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${path}: Unexpected page without a place for its text, expected ${gap} once`)
  }
  const file = openSync(`${path}.new`, 'wx')
  try {
    writeFileSync(file, before)
    for (const piece of pieces) writeFileSync(file, piece)
    writeFileSync(file, after)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.new`, path)
}
