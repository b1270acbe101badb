import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {archiveOf} from './content/archive.ts'
import {readSessions} from './content/sessions.ts'
import {styleOf} from './content/style.ts'
import {packDossiers} from './dossier/zip/pack-dossiers.ts'
import type {ExportFolders} from './exports/write-exports.ts'
import {fillLongPages} from './exports/long-pages.ts'
import type {SitePlace} from './hosting/address.ts'
import {writeSiteFiles} from './hosting/site-files.ts'
import {readMadePages} from './loader/known-pages.ts'
import {hintSearch} from './search/hints.ts'

/**
 * Put beside the pages that were rendered, and those that were taken from the site before, all else
 * that a site has: the archive as data, what hosts ask for, the dossiers.
 *
 * @param place where the site is to lie
 * @param made paths of the pages that were rendered
 */
export async function completeSite(
  folders: ExportFolders,
  place: SitePlace,
  made: readonly string[]
): Promise<void> {
  const {content, compiled, site} = folders
  const kept = new Set(readMadePages(compiled).kept)
  fillLongPages(compiled, site, kept)
  const base = `${place.base.replace(/\/$/, '')}/`
  hintSearchPage(site, base)
  const sessions = readSessions(content)
  writeSiteFiles(folders, place, sessions, {made, kept})
  const settings = archiveOf(content)
  const style = styleOf(content, settings)
  if (style) {
    mkdirSync(dirname(join(site, style.path)), {recursive: true})
    writeFileSync(join(site, style.path), style.bytes)
  }
  const packing = {...{site, archive: settings.name}, base, origin: place.origin ?? null}
  await packDossiers(compiled, packing, sessions, kept)
}

function hintSearchPage(site: string, base: string): void {
  const page = join(site, 'search/index.html')
  const read = (address: string) => readFileSync(join(site, address.slice(base.length)), 'utf8')
  const html = readFileSync(page, 'utf8')
  if (html.includes('modulepreload')) return
  writeFileSync(page, hintSearch(html, read))
}
