import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {writeWhole} from '../../../src/loader/whole-file.ts'
import {hasCode} from '../../../src/text/system-error.ts'
import {Failure} from '../../failure.ts'
import type {Maker} from '../artefacts/format.ts'
import {openArtefact} from '../artefacts/read-artefact.ts'
import type {FoundSource} from '../find-sources.ts'
import type {Made} from '../ingest-file.ts'
import {
  formatShardManifest,
  parseShardManifest,
  type ShardManifest,
  shardManifestName
} from './manifest.ts'
import {folderOf, type Shard} from './shard.ts'

/**
 * Put what came of the sources of a shard into a folder of its own, in the place of what
 * was there of it; its manifest comes last, and then the folder gets its name.
 *
 * @param all the sources of all shards together, in order
 * @param work folder on the same disk as `to`, that is removed afterwards
 * @returns the folder
 * @throws {Failure} where something else stands there
 */
export function writeShard(
  shard: Shard,
  maker: Maker,
  all: readonly FoundSource[],
  made: readonly Made[],
  {to, work}: {to: string; work: string}
): string {
  const fresh = join(work, folderOf(shard))
  const folder = join(to, folderOf(shard))
  mkdirSync(fresh)
  const sources = made.map(({head: {report}, artefact}) => ({
    report,
    artefact: artefact === null ? null : moveInto(fresh, artefact)
  }))
  const manifest: ShardManifest = {
    ...{format: 'anjuan-shard-1', number: shard.number, of: shard.of, ...maker},
    all: all.map(({file}) => file),
    sources
  }
  writeWhole(join(fresh, shardManifestName), formatShardManifest(manifest))
  removeShard(folder)
  renameSync(fresh, folder)
  return folder
}

/**
 * Remove what an earlier run wrote of a shard: what of it stands must never count for what
 * a later run did not finish.
 *
 * @throws {Failure} where anything else is there
 */
export function removeShard(folder: string): void {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const manifest = names.includes(shardManifestName)
    ? parseShardManifest(readFileSync(join(folder, shardManifestName), 'utf8'))
    : null
  const own = new Set<string | null>(manifest?.sources.map(({artefact}) => artefact))
  own.add(shardManifestName)
  const foreign = manifest ? names.filter((name) => !own.has(name)) : names
  if (foreign.length > 0) {
    throw new Failure(`${folder} 里有不是本软件写的文件，没有动它们；把它移走，再运行一次`)
  }
  // First, so that what a kill leaves is no shard.
  rmSync(join(folder, shardManifestName), {force: true})
  rmSync(folder, {recursive: true})
}

/** @returns the digest of the artefact, which is its name from then on */
function moveInto(folder: string, path: string): string {
  const artefact = openArtefact(path)
  artefact.close()
  renameSync(path, join(folder, artefact.digest))
  return artefact.digest
}
