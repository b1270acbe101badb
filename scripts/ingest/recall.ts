import type {Cache} from './artefacts/cache.ts'
import {headOfRefused} from './artefacts/head.ts'
import type {FoundSource} from './find-sources.ts'
import type {FileOptions, Made} from './ingest-file.ts'
import {largestText, openSource, sha256Of} from './open-source.ts'

/**
 * What comes of a source without ingesting it: it cannot be read, or has been ingested
 * before. The bytes are read all the same; nothing else tells whether they are the same.
 *
 * @param artefact path for the artefact, where nothing stands
 * @returns `null` where the source must be ingested
 */
export function recall(
  source: FoundSource,
  artefact: string,
  cache: Cache,
  {largest = largestText}: FileOptions
): Made | null {
  const opened = openSource(source, largest)
  if ('refused' in opened) return {head: headOfRefused(opened.refused), artefact: null}
  const sha256 = sha256Of(opened.bytes)
  const note = opened.note?.sha256 ?? ''
  const head = cache.take({file: source.file, sha256, note}, artefact)
  return head && {head, artefact}
}
