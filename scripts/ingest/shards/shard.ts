import {createHash} from 'node:crypto'

/** One of several equal parts of the sources, so that several machines can share the work. */
export interface Shard {
  /** From 1 on. */
  number: number
  of: number
}

/** Whether a source is of a shard: its path alone decides, so that each is of exactly one. */
export function isInShard(file: string, {number, of}: Shard): boolean {
  const digest = createHash('sha256').update(file).digest('hex')
  return Number.parseInt(digest.slice(0, 12), 16) % of === number - 1
}

/** The folder that a shard is written to, in the one that it is written into. */
export function folderOf({number, of}: Shard): string {
  return `shard-${String(number)}-of-${String(of)}`
}

export const shardFolders = /^shard-\d+-of-\d+$/
