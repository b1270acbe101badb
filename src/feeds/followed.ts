import {areasOf} from '../lib/areas.ts'
import type {DocumentEntry, SessionEntry} from '../lib/entries.ts'
import {kindLabels, kinds} from '../schema/kinds.ts'
import {bodyIdOf, createSameBody} from './body-id.ts'
import {feedDayOf} from './entry.ts'
import {feedPaths} from './feeds.ts'

/** A feed that an archive has, as far as pages name it. */
export interface FollowedFeed {
  /** Its address, from the root of the site. */
  path: string
  title: string
  /** Documents that it can tell of; at any time it tells of the latest ones. */
  documents: number
}

/** All feeds of an archive but those of its settings, from the heads of its documents. */
export interface Followed {
  /** Documents that no feed tells of, because not even their year is known. */
  undated: number
  /** `null` where there is no document that it could tell of. */
  all: FollowedFeed | null
  /** In the order that is given. */
  districts: FollowedFeed[]
  /** In their fixed order. */
  kinds: FollowedFeed[]
  /** Those with the most documents first. */
  bodies: FollowedFeed[]
}

/** See {@link Followed}; what it says is what `openFeeds` writes. */
export function followedOf(
  name: string,
  documents: readonly DocumentEntry[],
  sessions: ReadonlyMap<string, SessionEntry>,
  districts: readonly {id: string}[]
): Followed {
  const feeds = new Map<string, FollowedFeed>()
  const ofBodies = new Set<string>()
  const sameBody = createSameBody(documents.flatMap(({data}) => data.issuers))
  const count = (path: string, title: string) => {
    const feed = feeds.get(path) ?? {path, title, documents: 0}
    feed.documents++
    feeds.set(path, feed)
  }
  let undated = 0
  for (const {data} of documents) {
    const session = sessions.get(data.session)
    if (!feedDayOf(data, session?.data)) {
      undated++
      continue
    }
    count(feedPaths.all, name)
    count(feedPaths.kind(data.kind), kindLabels[data.kind])
    const areas = areasOf({data}, session).map((area) => [area.id, area.name] as const)
    for (const [id, of] of new Map(areas)) {
      count(feedPaths.district(id), of)
    }
    // One feed a body; those of its other names tell the same.
    const bodies = data.issuers.flatMap((body) => sameBody(bodyIdOf(body)).slice(0, 1))
    for (const [id, of] of new Map(bodies.map((body) => [body.id, body.name]))) {
      ofBodies.add(feedPaths.body(id))
      count(feedPaths.body(id), of)
    }
  }
  const of = (paths: Iterable<string>) => [...paths].flatMap((path) => feeds.get(path) ?? [])
  return {
    undated,
    all: feeds.get(feedPaths.all) ?? null,
    districts: of(districts.map(({id}) => feedPaths.district(id))),
    kinds: of(kinds.map(feedPaths.kind)),
    bodies: of(ofBodies).sort((a, b) => b.documents - a.documents || (a.path < b.path ? -1 : 1))
  }
}

/** The feed with the documents of a page, where one may be. @param path of the page, from the root of the site */
export function feedOfPage(path: string): string | null {
  const [first = '', second = ''] = path.split('/').slice(1)
  if (/^\/kinds\/[^/]+\/(?:\d+\/)?$/.test(path)) return `/feeds/kinds/${second}.xml`
  if (first === 'bodies' && second !== '') return feedPaths.body(second)
  return first !== '' && /^\/[^/]+\/$/.test(path) ? feedPaths.district(first) : null
}
