import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {printable} from '../../../src/text/printable.ts'
import {explainError} from '../../../src/text/system-error.ts'
import {Failure} from '../../failure.ts'
import type {Maker} from '../artefacts/format.ts'
import {type Head, headOfRefused} from '../artefacts/head.ts'
import {DamagedArtefact, openArtefact} from '../artefacts/read-artefact.ts'
import type {Made} from '../ingest-file.ts'
import {checkShards, type ReadShard} from './check-shards.ts'
import {parseShardManifest, shardManifestName} from './manifest.ts'
import {shardFolders} from './shard.ts'

/** So many faults are named. */
const shown = 20

/**
 * What came of all sources, from the shards in some folders: of each shard exactly one,
 * whole, and made by this program with these settings.
 *
 * @returns what came of each source, in the order of the sources
 * @throws {Failure} which names what is missing, damaged, doubled or made otherwise
 */
export function readShards(folders: readonly string[], maker: Maker): Made[] {
  const faults: string[] = []
  const shards = folders.flatMap(shardsIn).flatMap((folder) => readManifest(folder, faults))
  faults.push(...checkShards(shards, maker))
  const made = new Map<string, Made>()
  if (faults.length === 0) {
    for (const {folder, manifest} of shards) {
      for (const {report, artefact} of manifest.sources) {
        const path = artefact === null ? null : join(folder, artefact)
        const head = path === null ? headOfRefused({report}) : readHead(path, report.file, maker)
        if (typeof head === 'string') faults.push(head)
        else made.set(report.file, {head, artefact: path})
      }
    }
  }
  if (faults.length > 0) throw new Failure(`各部分合不到一起，没有发布：\n${listed(faults)}`)
  return (shards[0]?.manifest.all ?? []).flatMap((file) => made.get(file) ?? [])
}

/** The folders of shards in a folder, or the folder itself, where it is one. */
function shardsIn(folder: string): string[] {
  if (existsSync(join(folder, shardManifestName))) return [folder]
  const names = readdirSync(folder).filter((name) => shardFolders.test(name))
  return names.map((name) => join(folder, name)).sort()
}

function readManifest(folder: string, faults: string[]): ReadShard[] {
  const path = join(folder, shardManifestName)
  try {
    const manifest = parseShardManifest(readFileSync(path, 'utf8'))
    if (manifest) return [{folder, manifest}]
    faults.push(`${folder} 的清单损坏，要重新生成`)
  } catch (error) {
    faults.push(
      `${folder} 没有做完，要重新生成：${shardManifestName} 读不出（${explainError(error)}）`
    )
  }
  return []
}

/** The head in an artefact that is as its shard's manifest says, or what is wrong with it. */
function readHead(path: string, file: string, maker: Maker): Head | string {
  if (statSync(path, {throwIfNoEntry: false}) === undefined) return `缺 ${path}（${file}）`
  try {
    const artefact = openArtefact(path)
    try {
      const {identity, digest} = artefact
      const isIt =
        path.endsWith(digest) &&
        artefact.isWhole() &&
        identity.file === file &&
        identity.program === maker.program &&
        identity.settings === maker.settings
      return isIt ? artefact.head() : `${path}（${file}）损坏`
    } finally {
      artefact.close()
    }
  } catch (error) {
    const reason = error instanceof DamagedArtefact ? '损坏' : `读不出（${explainError(error)}）`
    return `${path}（${file}）${reason}`
  }
}

function listed(faults: readonly string[]): string {
  const rest = faults.length - shown
  const lines = faults.slice(0, shown).map(printable)
  return [...lines, ...(rest > 0 ? [`……另有 ${String(rest)} 处`] : [])].join('\n')
}
