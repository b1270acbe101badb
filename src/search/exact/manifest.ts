import {BitReader, BitWriter} from './bits.ts'
import type {Gram} from './shard.ts'

/** Facets of a document, by which results are counted and filtered. */
export const facets = ['district', 'kind', 'session', 'year', 'speaker', 'body'] as const
export type Facet = (typeof facets)[number]

/** A value of a facet: as it stands in addresses, as it is shown, and the characters of all documents that have it. */
export type FacetValue = readonly [value: string, label: string, characters: number]

/** Which documents have which values of a facet. */
export interface Column {
  values: FacetValue[]
  /** Values that documents have together. */
  sets: number[][]
  /** For each document 0 where it has none, else 1 and the number of its value, or of its set behind all values. */
  documents: Uint16Array
}

/** A group of shards: what it begins with, and the bytes of its directory and of all of it. */
export interface Group {
  start: Gram
  directory: number
  length: number
}

/** What a reader of the lists must know before the first query. */
export interface Manifest {
  /** Name of the folder of all other files: another one for other bytes. */
  version: string
  /** Whether files are read in parts; else each part is a file. */
  isRanged: boolean
  /** For each document the number of its passages; the first ones are its {@link headPassages}. */
  passages: Uint32Array
  /** For each block of texts its length, in units of {@link blockUnit} bytes. */
  blocks: Uint32Array
  /** Passages whose texts are kept together. */
  blockPassages: number
  groups: Group[]
  /** Shards of the last group. */
  lastShards: number
  columns: Record<Facet, Column>
  /** Passages whose district is not that of their document, in order: first passage, number, district. */
  districts: [first: number, count: number, district: number][]
}

/** Passages of a document that are none of its text: its title, and what else it is called by. */
export const headPassages = 2
/** Texts begin at multiples of so many bytes. */
export const blockUnit = 1024
const keyBits = 16
/** Bits of the lengths of a directory and of a group, as a rule. */
const directoryBits = 9
const lengthBits = 18

/** Number of blocks of texts of a document. */
export function blocksOf(passages: number, together: number): number {
  return Math.max(1, Math.ceil((passages - headPassages) / together))
}

type Plain = Pick<Manifest, 'version' | 'isRanged' | 'blockPassages' | 'lastShards'>

interface Head extends Plain {
  documents: number
  blocks: number
  groups: number
  districts: number
  columns: Record<Facet, Omit<Column, 'documents'>>
  /** Bytes of each part behind. */
  parts: number[]
}

/** A manifest as bytes, to be compressed. */
export function writeManifest(manifest: Manifest): Uint8Array<ArrayBuffer> {
  const {version, isRanged, blockPassages, lastShards, districts, columns} = manifest
  const writer = new BitWriter()
  for (const {start, directory, length} of manifest.groups) {
    for (const unit of start) writer.put(unit, keyBits)
    writer.rice(directory, directoryBits)
    writer.rice(length, lengthBits)
  }
  const order = blockOrder(manifest.passages, blockPassages)
  const parts = [
    ...[writer.take(), bytesOf(manifest.passages)],
    bytesOf(order.map((block) => manifest.blocks[block] ?? 0)),
    bytesOf(gapsOf(districts)),
    ...facets.flatMap((facet) => [
      Uint8Array.from(columns[facet].documents, (value) => value & 0xff),
      Uint8Array.from(columns[facet].documents, (value) => value >> 8)
    ])
  ]
  const head: Head = {
    ...{version, isRanged, blockPassages, lastShards, districts: districts.length},
    documents: manifest.passages.length,
    blocks: manifest.blocks.length,
    groups: manifest.groups.length,
    columns: eachFacet((facet) => ({values: columns[facet].values, sets: columns[facet].sets})),
    parts: parts.map(({length}) => length)
  }
  const text = new TextEncoder().encode(JSON.stringify(head))
  const size = Uint8Array.from({length: 4}, (_, at) => (text.length >> (8 * at)) & 0xff)
  const all = [size, text, ...parts]
  const bytes = new Uint8Array(all.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of all) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Read what {@link writeManifest} wrote; what the first lists are read without, once it is asked for. */
export function readManifest(bytes: Uint8Array): Manifest {
  const length = [0, 1, 2, 3].reduce((sum, at) => sum + (bytes[at] ?? 0) * 2 ** (8 * at), 0)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head
  let at = 4 + length
  const [ofGroups, ofPassages, ofBlocks, ofDistricts, ...halves] = head.parts.map((size) =>
    bytes.subarray(at, (at += size))
  )
  const reader = new BitReader(ofGroups ?? new Uint8Array())
  const groups = Array.from({length: head.groups}, (): Group => {
    const start: Gram = [reader.get(keyBits), reader.get(keyBits), reader.get(keyBits)]
    return {start, directory: reader.rice(directoryBits), length: reader.rice(lengthBits)}
  })
  const columns = eachFacet((facet): Column => {
    const place = 2 * facets.indexOf(facet)
    const high = halves[place + 1] ?? new Uint8Array()
    const low = halves[place] ?? new Uint8Array()
    const documents = once(() => joined(low, high))
    return {
      ...head.columns[facet],
      get documents() {
        return documents()
      }
    }
  })
  const {version, isRanged, blockPassages, lastShards} = head
  const districts = runsOf(numbersOf(ofDistricts ?? new Uint8Array(), 3 * head.districts))
  const passages = numbersOf(ofPassages ?? new Uint8Array(), head.documents)
  const blocks = once(() => {
    const lengths = numbersOf(ofBlocks ?? new Uint8Array(), head.blocks)
    const inOrder = new Uint32Array(head.blocks)
    for (const [at, block] of blockOrder(passages, blockPassages).entries())
      inOrder[block] = lengths[at] ?? 0
    return inOrder
  })
  return {
    ...{version, isRanged, blockPassages, lastShards, districts, groups, columns, passages},
    get blocks() {
      return blocks()
    }
  }
}

/** Makes something when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => (made ??= make())
}

/** Blocks by how many passages they have, then in order: those that are about as long side by side. */
function blockOrder(passages: Uint32Array, together: number): Uint32Array {
  /** How many blocks have so many passages; then where those with more of them end. */
  const places = new Uint32Array(together + 2)
  const eachBlock = (visit: (count: number, block: number) => void) => {
    let block = 0
    for (const count of passages)
      for (let left = count - headPassages, at = blocksOf(count, together); at > 0; at--) {
        visit(Math.max(0, Math.min(together, left)), block++)
        left -= together
      }
    return block
  }
  const order = new Uint32Array(eachBlock((count) => (places[count] = (places[count] ?? 0) + 1)))
  let next = 0
  for (let count = together; count >= 0; count--) {
    const own = places[count] ?? 0
    places[count] = next
    next += own
  }
  eachBlock((count, block) => {
    const place = places[count] ?? 0
    order[place] = block
    places[count] = place + 1
  })
  return order
}

/** Something for each facet. */
export function eachFacet<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, Value>
}

/** Of each run how far it is behind the last one, its passages and its district, from 1 on. */
function gapsOf(districts: Manifest['districts']): number[] {
  let end = 0
  return districts.flatMap(([first, count, district]) => {
    const gap = first - end
    end = first + count
    return [gap, count, district + 1]
  })
}

/** The other way round. */
function runsOf(numbers: Uint32Array): Manifest['districts'] {
  let end = 0
  return Array.from({length: numbers.length / 3}, (_, at): Manifest['districts'][number] => {
    const [gap = 0, count = 0, district = 0] = numbers.subarray(3 * at)
    const first = end + gap
    end = first + count
    return [first, count, district - 1]
  })
}

/** Numbers in whole bytes, seven bits in each: small ones take one, which are compressed well. */
function bytesOf(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = []
  for (const number of numbers) {
    let left = number
    for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80)
    bytes.push(left)
  }
  return Uint8Array.from(bytes)
}

/** Numbers from their low and high bytes. */
function joined(low: Uint8Array, high: Uint8Array): Uint16Array {
  const numbers = new Uint16Array(low)
  for (let at = 0; at < numbers.length; at++)
    numbers[at] = (numbers[at] ?? 0) + 256 * (high[at] ?? 0)
  return numbers
}

function numbersOf(bytes: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count)
  let next = 0
  let shift = 0
  let number = 0
  for (const byte of bytes) {
    number += (byte & 0x7f) * 2 ** shift
    shift += 7
    if (byte > 0x7f) continue
    numbers[next++] = number
    number = shift = 0
  }
  return numbers
}
