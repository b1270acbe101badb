import {mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {WrittenDocument} from '../exports/write-exports.ts'
import {writePieces} from '../exports/write-pieces.ts'
import type {SitePlace} from '../hosting/address.ts'
import {openCompiled} from '../loader/compiled.ts'
import {areasOf} from '../lib/areas.ts'
import type {Archive} from '../schema/archive.ts'
import {licenseOf} from '../schema/archive-license.ts'
import {type FeedMaker, toAtom} from './atom.ts'
import {bodyIdOf, createSameBody} from './body-id.ts'
import {type FeedEntry, toFeedEntry} from './entry.ts'
import {type Feed, feedPaths, feedsOf} from './feeds.ts'
import {summaryOf} from './summary.ts'

/** Characters of HTML up to which a document stands in the feed of the archive whole. */
const longest = 30_000

/** Takes the documents of an archive, one at a time, and writes the feeds of all of them. */
export interface FeedWriter {
  add: (document: WrittenDocument) => void
  /** @param compiled folder of the compiled documents @param site folder of the site */
  write: (compiled: string, site: string) => void
}

export function openFeeds(archive: Archive, place: SitePlace): FeedWriter {
  const entries: FeedEntry[] = []
  const digests = new Map<string, string>()
  const names = {districts: new Map<string, string>(), bodies: new Map<string, string>()}
  const issuers = new Map<string, WrittenDocument['data']['issuers'][number]>()
  const maker = makerOf(archive, place)
  return {
    add: (document) => {
      const {id, data, session, digest} = document
      const entry = toFeedEntry(document, summaryOf(document.compiled.blocks))
      if (!entry) return
      entries.push(entry)
      digests.set(id, digest)
      for (const area of areasOf({data}, {id: data.session, data: session})) {
        names.districts.set(area.id, area.name)
      }
      for (const issuer of data.issuers) issuers.set(bodyIdOf(issuer), issuer)
    },
    write: (compiled, site) => {
      const reader = openCompiled(compiled)
      const textOf = (id: string) => {
        const digest = digests.get(id) ?? ''
        if (reader.isLong(digest)) return null
        const {body} = reader.page(digest)
        return typeof body === 'string' && body.length <= longest ? body : null
      }
      try {
        const sameBody = createSameBody(issuers.values())
        const told = entries.map((entry) => {
          const bodies = entry.bodies.flatMap(sameBody)
          for (const {id, name} of bodies) names.bodies.set(id, name)
          return {...entry, bodies: bodies.map(({id}) => id)}
        })
        for (const feed of feedsOf(archive, told, names)) {
          if (feed.entries.length === 0) continue
          writeFeed(feed, feed.path === feedPaths.all ? {...maker, textOf} : maker, site)
        }
      } finally {
        reader.close()
      }
    }
  }
}

export function makerOf(archive: Archive, place: SitePlace): FeedMaker {
  return {archive: {name: archive.name, license: licenseOf(archive)}, place}
}

/** Write a feed into a site. */
export function writeFeed(feed: Feed, maker: FeedMaker, site: string): void {
  const path = join(site, feed.path)
  mkdirSync(dirname(path), {recursive: true})
  writePieces(path, toAtom(feed, maker))
}
