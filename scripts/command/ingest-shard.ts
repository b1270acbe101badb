import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Archive} from '../../src/schema/archive.ts'
import type {SourceReport} from '../../src/schema/report.ts'
import {makerOf} from '../ingest/artefacts/maker.ts'
import type {FoundSource} from '../ingest/find-sources.ts'
import {ingestAll, type IngestOptions} from '../ingest/ingest-all.ts'
import {folderOf, isInShard, type Shard} from '../ingest/shards/shard.ts'
import {removeShard, writeShard} from '../ingest/shards/write-shard.ts'
import {sweep, withWorkFolder} from '../publish/work-folder.ts'
import {whileShown} from './listener.ts'

/**
 * Ingest the sources of a shard, and write what comes of each for a later merge. What an
 * earlier run wrote of it is removed before.
 *
 * @param all the sources of all shards together
 * @param to folder that the shards are written into
 * @returns where it was written, and what became of its sources
 */
export async function ingestShard(
  shard: Shard,
  all: readonly FoundSource[],
  archive: Archive,
  to: string,
  options: IngestOptions
): Promise<{folder: string; reports: SourceReport[]}> {
  mkdirSync(to, {recursive: true})
  await sweep(to)
  removeShard(join(to, folderOf(shard)))
  const own = all.filter(({file}) => isInShard(file, shard))
  return withWorkFolder(to, async (work) => {
    const artefacts = join(work, 'artefacts')
    mkdirSync(artefacts)
    const made = await whileShown(own.length, (listener) =>
      ingestAll(own, archive, artefacts, options, listener)
    )
    const folder = writeShard(shard, makerOf(archive), all, made, {to, work})
    return {folder, reports: made.map(({head}) => head.report)}
  })
}
