import {groupSize, lastBefore, readDirectory, type ShardEntry} from './directory.ts'
import type {Manifest} from './manifest.ts'
import {placesOf} from './places.ts'
import {type Found, type Gram, readShard} from './shard.ts'

/** Reads bytes of the packs of an archive: of files, by requests, or out of memory. */
export type ReadBytes = (
  pack: string,
  from: number,
  length: number
) => Promise<Uint8Array<ArrayBuffer>>

/** Which passages hold units that stand side by side. */
export interface ListsReader {
  /** The passages that hold some units in a row, at least all of those that do. */
  find: (units: Uint16Array) => Promise<Found>
}

/** A shard, and where it is. */
interface Located {
  key: string
  group: number
  from: number
  entry: ShardEntry
}

/** Enough lists have been looked at when so few passages are left. */
const fewEnough = 12
/** Triples that are looked at together. */
const step = 2
/** More lists leave no less when the last ones left most of the shortest one: they are of one phrase. */
const littleLess = 0.6
const none: Found = {passages: new Uint32Array(), isExact: true}

/** Read the lists of an archive; what was read once is kept. */
export function createListsReader(
  {groups, lastShards, passages}: Manifest,
  read: ReadBytes
): ListsReader {
  const count = passages.reduce((sum, each) => sum + each, 0)
  const starts = groups.map(({start}) => start)
  const places = placesOf(groups.map(({length}) => length))
  const directories = new Map<number, Promise<ShardEntry[]>>()
  const shards = new Map<string, Promise<Uint8Array>>()

  const piece = (group: number, from: number, length: number) => {
    const place = places[group] ?? {pack: 1, from: 0}
    return read(`lists-${String(place.pack)}`, place.from + from, length)
  }
  const directoryOf = (group: number): Promise<ShardEntry[]> => {
    const size = group === groups.length - 1 ? lastShards : groupSize
    const length = groups[group]?.directory ?? 0
    return remember(directories, group, async () =>
      readDirectory(await piece(group, 0, length), size)
    )
  }
  const locate = async (gram: Gram): Promise<Located | null> => {
    const group = lastBefore(starts, gram)
    if (group === -1) return null
    const entries = await directoryOf(group)
    const at = lastBefore(
      entries.map(({start}) => start),
      gram
    )
    const entry = entries[at]
    if (!entry) return null
    const before = entries.slice(0, at).reduce((sum, {length}) => sum + length, 0)
    const from = (groups[group]?.directory ?? 0) + before
    return {key: `${String(group)}/${String(at)}`, group, from, entry}
  }
  const ask = async (located: Located | null, gram: Gram) => {
    if (!located) return null
    const {key, group, from, entry} = located
    const bytes = await remember(shards, key, () => piece(group, from, entry.length))
    return readShard(bytes, entry.start, gram, count)
  }
  const askPair = async (gram: Gram) =>
    (await ask(await locate(gram), gram))?.passages ?? new Uint32Array()
  const findGram = async ([a, b, c]: Gram): Promise<Found> => {
    const located = await locate([a, b, c])
    const start = located?.entry.start ?? [0, 0, 0]
    // A shard that begins within a pair has its triples, and the list of it is in one before.
    const isDivided = start[0] === a && start[1] === b && start[2] !== 0
    const [answer, pair] = await Promise.all([
      ask(located, [a, b, c]),
      isDivided && c !== 0 ? askPair([a, b, 0]) : null
    ])
    if (!answer) return none
    if (answer.passages) return {passages: answer.passages, isExact: c === 0}
    const own = answer.pair ?? pair ?? (await askPair([a, b, 0]))
    return {passages: answer.ranks.map((rank) => own[rank] ?? 0), isExact: true}
  }
  return {
    find: async (units) => {
      const [a = 0, b = 0, c = 0] = units
      if (units.length <= 3) return findGram([a, b, c])
      let left: Uint32Array | null = null
      const grams = spread(units)
      for (let at = 0; at < grams.length; at += step) {
        const found = await Promise.all(grams.slice(at, at + step).map(findGram))
        const least = Math.min(
          left?.length ?? Infinity,
          ...found.map((each) => each.passages.length)
        )
        for (const {passages: list} of found) left = left === null ? list : meet(left, list)
        const now = left?.length ?? 0
        if (now <= fewEnough || now > least * littleLess) break
      }
      const rest = left ?? new Uint32Array()
      return {passages: rest, isExact: rest.length === 0}
    }
  }
}

/** Triples of some units, the first and the last one in front, then those between, spread. */
function spread(units: Uint16Array): Gram[] {
  const last = units.length - 3
  const order = [0, last]
  for (let step = last / 2; step >= 1 && order.length < 8; step /= 2)
    for (let at = step; at < last; at += 2 * step) order.push(Math.floor(at))
  return [...new Set(order)].map((at): Gram => [
    units[at] ?? 0,
    units[at + 1] ?? 0,
    units[at + 2] ?? 0
  ])
}

/** The numbers of two sorted lists. */
export function meet(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both: number[] = []
  let at = 0
  for (const value of one) {
    while (at < other.length && (other[at] ?? 0) < value) at++
    if (other[at] === value) both.push(value)
  }
  return Uint32Array.from(both)
}

/** A promise of what was asked for before, unless that failed. */
function remember<Key, Value>(
  kept: Map<Key, Promise<Value>>,
  key: Key,
  make: () => Promise<Value>
): Promise<Value> {
  const before = kept.get(key)
  if (before) return before
  const made = make()
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  return made
}
