import {blocksOf, blockUnit, headPassages} from './manifest.ts'
import type {Opened} from './opened.ts'
import {placesOf} from './places.ts'
import {lengthBytes, parseBlock, type TextBlock} from './texts.ts'
import {unpack} from './unpack.ts'

/** Where passages are: documents and blocks are counted from 0. */
export interface Texts {
  /** The block that a passage of a document is in; those of its head are in the first one. */
  blockOf: (document: number, passage: number) => number
  /** The first passage of a block, and how many it has. */
  passagesOf: (document: number, block: number) => {first: number; count: number}
  /** Read a block; what was read once is kept. */
  read: (block: number) => Promise<TextBlock>
}

/** Blocks that are kept; the last ones. */
const most = 400

const readers = new WeakMap<Opened, Texts>()

/** The reader of the texts of an archive: one, which keeps what it has read. */
export function textsOf(opened: Opened): Texts {
  const texts = readers.get(opened) ?? createTextsReader(opened)
  readers.set(opened, texts)
  return texts
}

function createTextsReader({manifest, starts, read}: Opened): Texts {
  const {passages, blocks, blockPassages} = manifest
  const firstBlocks = new Uint32Array(passages.length + 1)
  for (const [document, count] of passages.entries())
    firstBlocks[document + 1] = (firstBlocks[document] ?? 0) + blocksOf(count, blockPassages)
  const places = placesOf(Array.from(blocks, (length) => length * blockUnit))
  const kept = new Map<number, Promise<TextBlock>>()
  const fetchBlock = async (block: number): Promise<TextBlock> => {
    const {pack, from, length} = places[block] ?? {pack: 1, from: 0, length: 0}
    const bytes = await read(`texts-${String(pack)}`, from, length)
    const [low = 0, middle = 0, high = 0] = bytes
    const end = lengthBytes + low + (middle << 8) + (high << 16)
    return parseBlock(new TextDecoder('gbk').decode(await unpack(bytes.subarray(lengthBytes, end))))
  }
  return {
    blockOf: (document, passage) => {
      const behind = passage - (starts[document] ?? 0) - headPassages
      return (firstBlocks[document] ?? 0) + Math.max(0, Math.floor(behind / blockPassages))
    },
    passagesOf: (document, block) => {
      const before = (block - (firstBlocks[document] ?? 0)) * blockPassages
      const first = (starts[document] ?? 0) + headPassages + before
      const left = (passages[document] ?? 0) - headPassages - before
      return {first, count: Math.max(0, Math.min(blockPassages, left))}
    },
    read: (block) => {
      const before = kept.get(block)
      if (before) {
        kept.delete(block)
        kept.set(block, before)
        return before
      }
      const made = fetchBlock(block)
      kept.set(block, made)
      made.catch(() => kept.delete(block))
      for (const [oldest] of kept) {
        if (kept.size <= most) break
        kept.delete(oldest)
      }
      return made
    }
  }
}
