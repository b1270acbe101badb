import type {Maker} from '../artefacts/format.ts'
import type {ShardManifest} from './manifest.ts'
import {isInShard} from './shard.ts'

/** A shard as it was found. */
export interface ReadShard {
  folder: string
  manifest: ShardManifest
}

/** Why some shards are not all shards of the same sources, each once and made by one maker; for people. */
export function checkShards(shards: readonly ReadShard[], maker: Maker): string[] {
  const [first] = shards
  if (!first) return ['没有找到任何一部分，应为 ingest --shard 写下的文件夹']
  const {of, all} = first.manifest
  const faults = shards.flatMap(({folder, manifest}) => {
    if (manifest.program !== maker.program) return `${folder} 由另一个版本的程序生成，要重新生成`
    if (manifest.settings !== maker.settings) {
      return `${folder} 用了另一份设置（--config），要用同一份`
    }
    if (manifest.of !== of) {
      return `${folder} 共分 ${String(manifest.of)} 部分，${first.folder} 共分 ${String(of)} 部分`
    }
    return differenceOf(all, manifest.all).map(
      (reason) => `${folder} 与 ${first.folder} 的来源不同：${reason}`
    )
  })
  if (faults.length > 0) return faults
  for (let number = 1; number <= of; number++) {
    const found = shards.filter(({manifest}) => manifest.number === number)
    const name = `第 ${String(number)}/${String(of)} 部分`
    if (found.length === 0) faults.push(`缺${name}`)
    if (found.length > 1) {
      faults.push(`${name}重复：${found.map(({folder}) => folder).join('、')}`)
    }
  }
  return faults.length > 0 ? faults : shards.flatMap(strayIn)
}

function differenceOf(first: readonly string[], other: readonly string[]): string[] {
  const [own, theirs] = [new Set(first), new Set(other)]
  const lacking = first.find((file) => !theirs.has(file))
  const added = other.find((file) => !own.has(file))
  if (lacking !== undefined) return [`没有 ${lacking}`]
  if (added !== undefined) return [`多出 ${added}`]
  return first.length === other.length && first.every((file, at) => file === other[at])
    ? []
    : ['次序不同']
}

/** Sources that a shard should have and has not, or has and should not. */
function strayIn({folder, manifest}: ReadShard): string[] {
  const expected = manifest.all.filter((file) => isInShard(file, manifest))
  const found = manifest.sources.map(({report}) => report.file)
  return differenceOf(expected, found).map((reason) => `${folder}：${reason}`)
}
