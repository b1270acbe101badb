import {createHash} from 'node:crypto'
import {bestOf, inFull, type SitePlace} from '../hosting/address.ts'
import {xmlText} from '../hosting/xml.ts'
import type {License} from '../schema/known-licenses.ts'
import {kindLabels} from '../schema/kinds.ts'
import type {FeedEntry} from './entry.ts'
import type {Feed} from './feeds.ts'

/** What all feeds of an archive say. */
export interface FeedMaker {
  archive: {name: string; license: License | null}
  place: SitePlace
  /** HTML of a document, where its text is to stand in the feed whole; else its summary does. */
  textOf?: (id: string) => string | null
}

/**
 * A feed in the form of RFC 4287. Ids are addresses in full, which are given once; where the origin
 * is not known, digests of them. The same archive always gives the same bytes: what a feed was
 * updated with is the day of its latest document.
 */
export function* toAtom(feed: Feed, maker: FeedMaker): Generator<string> {
  const {archive, place} = maker
  const link = (path: string) => xmlText(bestOf(place, path))
  yield '<?xml version="1.0" encoding="utf-8"?>\n'
  yield '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">\n'
  yield `<title>${xmlText(feed.title)}</title>\n`
  yield `<id>${idOf(maker, feed.path)}</id>\n`
  const updated = feed.entries[0]?.updated ?? feed.asOf ?? '1970-01-01'
  yield `<updated>${instantOf(updated)}</updated>\n`
  yield `<link rel="self" type="application/atom+xml" href="${link(feed.path)}"/>\n`
  yield `<link rel="alternate" type="text/html" href="${link(feed.page)}"/>\n`
  yield `<author><name>${xmlText(archive.name)}</name></author>\n`
  if (archive.license) yield `<rights>${xmlText(archive.license.name)}</rights>\n`
  for (const entry of feed.entries) yield* entryIn(entry, maker)
  yield '</feed>\n'
}

function* entryIn(entry: FeedEntry, maker: FeedMaker): Generator<string> {
  const {id, title, kind, updated, isDay, filed, authors, summary} = entry
  const address = xmlText(bestOf(maker.place, `/${id}/`))
  yield `<entry>\n<title>${xmlText(title)}</title>\n`
  yield `<id>${idOf(maker, `/${id}/`)}</id>\n`
  yield `<updated>${instantOf(updated)}</updated>\n`
  if (isDay) yield `<published>${instantOf(updated)}</published>\n`
  yield `<link rel="alternate" type="text/html" href="${address}"/>\n`
  for (const name of authors) yield `<author><name>${xmlText(name)}</name></author>\n`
  yield `<category term="${kind}" label="${xmlText(kindLabels[kind])}"/>\n`
  yield `<summary>${xmlText([filed, summary].filter((text) => text !== '').join('：'))}</summary>\n`
  const text = maker.textOf?.(id) ?? null
  if (text !== null) {
    yield `<content type="html" xml:base="${address}">${xmlText(text)}</content>\n`
  }
  yield '</entry>\n'
}

/** The first moment of a day in China. */
function instantOf(day: string): string {
  return `${day}T00:00:00+08:00`
}

function idOf({archive, place}: FeedMaker, path: string): string {
  const full = inFull(place, path)
  if (full !== null) return xmlText(full)
  const digest = createHash('sha256').update(`${archive.name}\n${path}`).digest('hex')
  // A UUID of one's own making: version 8, RFC 9562.
  const variant = '89ab'.charAt(Number.parseInt(digest.charAt(16), 16) % 4)
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`]
  return `urn:uuid:${[...parts, variant + digest.slice(17, 20), digest.slice(20, 32)].join('-')}`
}
