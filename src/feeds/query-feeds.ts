import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {SitePlace} from '../hosting/address.ts'
import {readManifest} from '../loader/manifest.ts'
import type {Archive} from '../schema/archive.ts'
import type {SavedQuery} from '../schema/archive-feeds.ts'
import type {SessionData} from '../schema/session.ts'
import {toId} from '../schema/address.ts'
import {expand} from '../search/aliases/expand.ts'
import type {Engine, Hit} from '../search/engine.ts'
import {openExact} from '../search/exact/open-web.ts'
import {resolveDistricts, valuesOf} from '../search/page/districts.ts'
import {parseQuery} from '../search/query.ts'
import {latestEntryFirst, toFeedEntry} from './entry.ts'
import {feedLength, feedPaths} from './feeds.ts'
import {queryIdOf} from './query-id.ts'
import {makerOf, writeFeed} from './write-feeds.ts'

/**
 * Write the feeds of the searches that the settings of an archive name. Each is answered as the page of
 * the search answers it, by the lists that were just written, the latest documents first.
 *
 * @param compiled folder of the compiled documents
 * @param site folder of the site, with its search
 */
export async function writeQueryFeeds(
  archive: Archive,
  place: SitePlace,
  {compiled, site}: {compiled: string; site: string},
  sessions: ReadonlyMap<string, SessionData>
): Promise<void> {
  if (archive.feeds.length === 0) return
  const documents = new Map(readManifest(compiled).map((entry) => [entry.id, entry]))
  const engine = openExact(join(site, 'search'), loadFile)
  const days = [...documents.values()].flatMap(({data}) => data.date ?? [])
  const asOf = days.reduce((latest, day) => (day > latest ? day : latest), '1970-01-01')
  for (const saved of archive.feeds) {
    const hits = await answer(engine, saved, archive)
    const entries = hits.flatMap((hit) => {
      const document = documents.get(toId(hit.url))
      const session = document && sessions.get(document.data.session)
      const entry = document && session && toFeedEntry({...document, session}, summaryOf(hit))
      return entry ?? []
    })
    const feed = {
      path: feedPaths.query(queryIdOf(saved)),
      title: `${saved.name} - ${archive.name}`,
      page: `/search/?q=${encodeURIComponent(saved.query)}`,
      entries: entries.sort(latestEntryFirst),
      asOf
    }
    writeFeed(feed, makerOf(archive, place), site)
  }
}

/** The latest documents that a search finds. */
async function answer(
  engine: Engine,
  {query: typed}: SavedQuery,
  archive: Archive
): Promise<Hit[]> {
  const {query, districts: names} = parseQuery(typed)
  const filters =
    names.length === 0
      ? {}
      : {district: resolveDistricts(names, (await valuesOf(engine)).district).values}
  const found = await engine.search({
    ...{filters, order: 'newest'},
    query: expand(query, archive.synonyms).query
  })
  return found.next(feedLength)
}

/** The first place that was found, as it stands in its text. */
function summaryOf({places}: Hit): string {
  return places[0]?.text.slice(0, 200).replace(/[\ud800-\udbff]$/, '') ?? ''
}

/** Read files of a site as a host would give them. */
const loadFile = (async (path: string, {headers = {}}: {headers?: Record<string, string>} = {}) => {
  const bytes = new Uint8Array(await readFile(path))
  const [, from, end] = /bytes=(\d+)-(\d+)/.exec(headers.Range ?? '') ?? []
  if (from === undefined) return new Response(bytes)
  return new Response(bytes.slice(Number(from), Number(end) + 1), {status: 206})
}) as typeof fetch
