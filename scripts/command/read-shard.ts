import {printable} from '../../src/text/printable.ts'
import type {Shard} from '../ingest/shards/shard.ts'
import {resolvePath} from './arguments.ts'
import {type Guarded, refuseWithin} from './refuse-within.ts'
import {UsageError} from './usage-error.ts'

/** Options that say which shard is to be ingested; for `parseArgs`. */
export const shardOptions = {
  shard: {type: 'string'},
  artefacts: {type: 'string'},
  config: {type: 'string'}
} as const

/** A shard that is to be ingested. */
export interface WantedShard {
  shard: Shard
  /** Folder that shards are written into. */
  to: string
  /** Path of the settings, or `null` for those of any archive. */
  config: string | null
}

/**
 * The shard that options ask for; `null` where they ask for none.
 *
 * @param guarded files and folders that it must not be written into, as they are called
 * @throws {UsageError}
 */
export function readShardOptions(
  {shard, artefacts, config}: Partial<Record<keyof typeof shardOptions, string | undefined>>,
  guarded: readonly Guarded[]
): WantedShard | null {
  if (shard === undefined) {
    if (artefacts === undefined && config === undefined) return null
    throw new UsageError('--artefacts 和 --config 要与 --shard 一起用，例如 --shard 1/4')
  }
  if (artefacts === undefined || artefacts.trim() === '') {
    throw new UsageError('--shard 要与 --artefacts DIR 一起用，写明这一部分写到哪个文件夹')
  }
  const to = resolvePath(artefacts)
  refuseWithin(to, '这一部分', guarded)
  return {
    shard: readShard(shard),
    to,
    config: config === undefined ? null : resolvePath(config)
  }
}

/** Which of how many parts, from `2/4`. @throws {UsageError} */
function readShard(text: string): Shard {
  const [, number = '', of = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []
  const shard = {number: Number(number), of: Number(of)}
  if (number !== '' && shard.number <= shard.of) return shard
  throw new UsageError(
    `--shard 的值“${printable(text)}”不对，应为“第几部分/共几部分”，例如 --shard 2/4`
  )
}
