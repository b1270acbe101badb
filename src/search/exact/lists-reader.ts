import {gramsOf} from './grams.ts'
import {groupSize, lastBefore, readDirectory, type ShardEntry} from './directory.ts'
import type {Manifest} from './manifest.ts'
import {roomOf} from './room.ts'
import {placesOf} from './places.ts'
import {type Found, type Gram, readShard} from './shard.ts'
import {createSieve} from './sieve.ts'

/** Reads bytes of the packs of an archive: of files, by requests, or out of memory. */
export type ReadBytes = (
  pack: string,
  from: number,
  length: number
) => Promise<Uint8Array<ArrayBuffer>>

/** Which passages hold units that stand side by side. */
export interface ListsReader {
  /**
   * The passages that hold some units in a row, at least all of those that do.
   *
   * @param name where it may be that of something, which is then what is wanted: fewer lists do
   */
  find: (units: Uint16Array, name?: Name | null) => Promise<Narrowing>
}

/** What is known of a text that may be a name. */
export interface Name {
  /** Of how many things it is the name. */
  of: Promise<number>
  /** Whether it is worth while to wait for that. */
  isLikely: boolean
}

/** What was found in some lists. */
export interface Narrowing extends Found {
  /** Look at more lists: what is left then; `null` where there are no more. */
  narrow: () => Promise<Uint32Array | null>
}

/** A shard, and where it is. */
interface Located {
  key: string
  group: number
  from: number
  entry: ShardEntry
}

/** Enough lists have been looked at when so few of the passages that are left are likely false. */
const fewFalse = 0.8
const littleDoubt = 0.2
/** Of a name, when so few are left; and at once where what is called so fills a list by itself. */
const fewOfName = 8
const manyNamed = 3
const none: Found = {passages: new Uint32Array(), isExact: true}

/** Read the lists of an archive; what was read once is kept. */
export function createListsReader(
  {groups, lastShards, passages}: Manifest,
  read: ReadBytes
): ListsReader {
  const count = passages.reduce((sum, each) => sum + roomOf(each), 0)
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
  const findGram = async (gram: Gram): Promise<Found> =>
    (await ask(await locate(gram), gram)) ?? none
  return {
    find: async (units, name = null) => {
      const [a = 0, b = 0, c = 0] = units
      if (units.length <= 3)
        return {...(await findGram([a, b, c])), narrow: () => Promise.resolve(null)}
      const {grams, isRare} = gramsOf(units)
      const sieve = createSieve(count)
      let left = grams
      const narrow = async (together = 1, ahead = 1) => {
        if (left.length === 0) return null
        const finding = Promise.all(left.slice(0, together).map(findGram))
        left = left.slice(together)
        // Where the next one is, is asked for at once: else it would take two turns.
        for (const gram of left.slice(0, ahead)) void locate(gram).catch(() => undefined)
        for (const {passages: list} of await finding) sieve.add(list)
        return sieve.left()
      }
      // Two at once take no longer than one, and tell together what they are worth; a name needs no third.
      await narrow(name && (name.isLikely || isRare) ? 1 : 2, name ? 0 : 1)
      const named = (await name?.of) ?? 0
      const few = named >= manyNamed ? Infinity : named > 0 ? fewOfName : 0
      while (
        left.length > 0 &&
        sieve.left().length > few &&
        sieve.left().length * sieve.doubt() > fewFalse &&
        sieve.doubt() > littleDoubt
      )
        await narrow()
      const passages = sieve.left()
      return {passages, isExact: passages.length === 0, narrow}
    }
  }
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
