import {BitReader, BitWriter} from './bits.ts'
import type {Gram} from './shard.ts'

/** Facets of a document, by which results are counted and filtered. */
export const facets = ['district', 'kind', 'session', 'year', 'speaker', 'body'] as const
export type Facet = (typeof facets)[number]

/** A group of shards: what it begins with, and the bytes of its directory and of all of it. */
export interface Group {
  start: Gram
  directory: number
  length: number
}

/** What a reader of the lists must know before the first query. */
export interface Manifest {
  /** For each document the number of its passages; the first one is its head. */
  passages: Uint32Array
  /** For each block of texts its length, in units of {@link blockUnit} bytes. */
  blocks: Uint32Array
  groups: Group[]
  /** Shards of the last group. */
  lastShards: number
  /** The values of each facet, and for each document which one it has. 0 is none. */
  values: Record<Facet, string[]>
  columns: Record<Facet, Uint16Array>
  /** Passages whose district is not that of their document, in order: first passage, number, district. */
  districts: [first: number, count: number, district: number][]
}

/** Passages whose texts are kept together. */
export const blockPassages = 3
/** Texts begin at multiples of so many bytes. */
export const blockUnit = 32
const keyBits = 16
const passageBits = 2
const blockBits = 5

/** Number of blocks of texts of a document. */
export function blocksOf(passages: number): number {
  return Math.max(1, Math.ceil(passages / blockPassages))
}

interface Head {
  documents: number
  blocks: number
  groups: number
  lastShards: number
  values: Manifest['values']
  districts: Manifest['districts']
  numbers: number
}

/** A manifest as bytes, to be compressed. */
export function writeManifest(manifest: Manifest): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter()
  for (const count of manifest.passages) writer.rice(count, passageBits)
  for (const length of manifest.blocks) writer.rice(length, blockBits)
  for (const {start, directory, length} of manifest.groups) {
    for (const unit of start) writer.put(unit, keyBits)
    writer.gamma(directory)
    writer.gamma(length)
  }
  const numbers = writer.take()
  const head: Head = {
    documents: manifest.passages.length,
    blocks: manifest.blocks.length,
    groups: manifest.groups.length,
    lastShards: manifest.lastShards,
    values: manifest.values,
    districts: manifest.districts,
    numbers: numbers.length
  }
  const text = new TextEncoder().encode(JSON.stringify(head))
  const parts = [
    Uint8Array.from({length: 4}, (_, at) => (text.length >> (8 * at)) & 0xff),
    ...[text, numbers],
    ...facets.flatMap((facet) => [
      halves(manifest.columns[facet], 0),
      halves(manifest.columns[facet], 8)
    ])
  ]
  const bytes = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Read what {@link writeManifest} wrote. */
export function readManifest(bytes: Uint8Array): Manifest {
  const length = [0, 1, 2, 3].reduce((sum, at) => sum + (bytes[at] ?? 0) * 2 ** (8 * at), 0)
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head
  let at = 4 + length + head.numbers
  const reader = new BitReader(bytes.subarray(4 + length, at))
  const passages = Uint32Array.from({length: head.documents}, () => reader.rice(passageBits))
  const blocks = Uint32Array.from({length: head.blocks}, () => reader.rice(blockBits))
  const groups = Array.from({length: head.groups}, (): Group => {
    const start: Gram = [reader.get(keyBits), reader.get(keyBits), reader.get(keyBits)]
    return {start, directory: reader.gamma(), length: reader.gamma()}
  })
  const column = () => {
    const low = bytes.subarray(at, at + head.documents)
    const high = bytes.subarray(at + head.documents, at + 2 * head.documents)
    at += 2 * head.documents
    return Uint16Array.from(low, (byte, document) => byte + 256 * (high[document] ?? 0))
  }
  const columns = Object.fromEntries(
    facets.map((facet) => [facet, column()])
  ) as Manifest['columns']
  const {lastShards, values, districts} = head
  return {passages, blocks, groups, lastShards, values, columns, districts}
}

/** One byte of each number: apart they are shorter when compressed. */
function halves(column: Uint16Array, shift: number): Uint8Array {
  return Uint8Array.from(column, (value) => (value >> shift) & 0xff)
}
