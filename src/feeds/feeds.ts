import type {Archive} from '../schema/archive.ts'
import {type Kind, kindLabels} from '../schema/kinds.ts'
import type {FeedEntry} from './entry.ts'
import {latestEntryFirst} from './entry.ts'

/** Something that can be followed. */
export interface Feed {
  /** Its address, from the root of the site. */
  path: string
  title: string
  /** The page with the same documents, from the root of the site. */
  page: string
  /** Latest first. */
  entries: FeedEntry[]
  /** Day of the latest document that is known, for a feed that has none to tell of. */
  asOf?: string
}

/** Documents that a feed tells of: those that are new to whoever looks once a month. */
export const feedLength = 20

/** Address of a feed, from the root of the site. */
export const feedPaths = {
  all: '/feeds/all.xml',
  district: (id: string) => `/feeds/districts/${id}.xml`,
  kind: (kind: Kind) => `/feeds/kinds/${kind}.xml`,
  body: (id: string) => `/feeds/bodies/${id}.xml`,
  query: (id: string) => `/feeds/queries/${id}.xml`
}

/** All feeds that an archive has whatever its settings say: of all of it, its districts, kinds and bodies. */
export function feedsOf(
  {name}: Pick<Archive, 'name'>,
  entries: readonly FeedEntry[],
  names: {districts: ReadonlyMap<string, string>; bodies: ReadonlyMap<string, string>}
): Feed[] {
  const sorted = entries.toSorted(latestEntryFirst)
  const groups = {
    districts: new Map<string, FeedEntry[]>(),
    kinds: new Map<Kind, FeedEntry[]>(),
    bodies: new Map<string, FeedEntry[]>()
  }
  for (const entry of sorted) {
    for (const id of new Set(entry.districts)) push(groups.districts, id, entry)
    push(groups.kinds, entry.kind, entry)
    for (const id of new Set(entry.bodies)) push(groups.bodies, id, entry)
  }
  return [
    {path: feedPaths.all, title: name, page: '/', entries: sorted.slice(0, feedLength)},
    ...[...groups.districts].map(([id, of]) => ({
      ...{path: feedPaths.district(id), title: `${names.districts.get(id) ?? id} - ${name}`},
      ...{page: `/${id}/`, entries: of}
    })),
    ...[...groups.kinds].map(([kind, of]) => ({
      ...{path: feedPaths.kind(kind), title: `${kindLabels[kind]} - ${name}`},
      ...{page: `/kinds/${kind}/`, entries: of}
    })),
    ...[...groups.bodies].map(([id, of]) => ({
      ...{path: feedPaths.body(id), title: `${names.bodies.get(id) ?? id} - ${name}`},
      ...{page: '/feeds/', entries: of}
    }))
  ]
}

function push<Key>(groups: Map<Key, FeedEntry[]>, key: Key, entry: FeedEntry): void {
  const group = groups.get(key)
  if (!group) groups.set(key, [entry])
  else if (group.length < feedLength) group.push(entry)
}
