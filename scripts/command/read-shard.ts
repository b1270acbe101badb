import {printable} from '../../src/text/printable.ts'
import type {Shard} from '../ingest/shards/shard.ts'
import {UsageError} from './usage-error.ts'

/** Which of how many parts, from `2/4`. @throws {UsageError} */
export function readShard(text: string): Shard {
  const [, number = '', of = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []
  const shard = {number: Number(number), of: Number(of)}
  if (number !== '' && shard.number <= shard.of) return shard
  throw new UsageError(
    `--shard 的值“${printable(text)}”不对，应为“第几部分/共几部分”，例如 --shard 2/4`
  )
}
