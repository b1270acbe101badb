import {type Followed, type FollowedFeed, followedOf} from '../feeds/followed.ts'
import {getLibrary} from './library.ts'

/** The feeds of the archive, and those by their path. */
export interface FollowedIndex extends Followed {
  byPath: ReadonlyMap<string, FollowedFeed>
}

let followed: Promise<FollowedIndex> | null = null

/** The feeds of the archive, put together once for all pages of a build. */
export function getFollowed(): Promise<FollowedIndex> {
  if (__CONTENT_CHANGES__) return readFollowed()
  followed ??= readFollowed()
  return followed
}

async function readFollowed(): Promise<FollowedIndex> {
  const {archive, documents, sessions, districts} = await getLibrary()
  const of = followedOf(archive.name, documents, sessions, districts)
  const all = [of.all ?? [], of.districts, of.kinds, of.bodies].flat()
  return {...of, byPath: new Map(all.map((feed) => [feed.path, feed]))}
}
