import type {CompiledBlock} from '../../../src/documents/compiled.ts'
import {blocksOf, headPassages} from '../../../src/search/exact/manifest.ts'
import {roomOf} from '../../../src/search/exact/room.ts'
import type {KeptPassage} from '../../../src/search/exact/texts.ts'
import type {Simplify} from '../../../src/search/fold.ts'
import {type Passage, toPassages} from '../../../src/search/passages.ts'
import {keyOf} from '../../../src/search/name-key.ts'
import {otherReading} from '../../../src/search/numbered.ts'
import {createUnitWriter, gap, roomFor, unitsOfName} from '../../../src/search/units.ts'
import {createDistrictOf, districtRuns, type DistrictRun} from './district-of.ts'
import type {SearchedDocument} from './document.ts'
import {makeSegment, type Segment} from './segment.ts'
import {joinPassages} from './join-passages.ts'
import {createFindSimplified, packBlock} from './texts.ts'

/** What is known of a document once its text was read. */
export interface DocumentPart {
  /** Passages, those of its head among them. */
  passages: number
  /** Bytes of each block of its texts. */
  blocks: number[]
  /** Characters of its text. */
  characters: number
  /** Passages that are of one district alone; counted within the document. */
  districts: DistrictRun[]
}

/** Tells the part of a document that a block stands in, counted from 1. */
export type PartOf = (id: string) => number

/** Passages of a document: with those of others in its part they are fewer than a part can count. */
const mostOfDocument = 40_000

/** Lists and texts of some documents in a row. */
export interface Part {
  segment: Segment
  texts: Uint8Array
  documents: DocumentPart[]
}

/**
 * Make lists and texts of some documents.
 *
 * @param blockPassages passages of a block of texts
 * @param read gives the blocks of a document
 * @param partsOf tells on which page of a document a block stands; `null` where it has one page
 */
export function makePart(
  documents: readonly SearchedDocument[],
  blockPassages: number,
  simplify: Simplify,
  read: (document: SearchedDocument) => Iterable<CompiledBlock>,
  partsOf: (document: SearchedDocument) => PartOf | null = () => null
): Part {
  const units = createUnits(simplify)
  const findSimplified = createFindSimplified(simplify)
  const texts: Uint8Array[] = []
  const parts = documents.map((document): DocumentPart => {
    const {card} = document
    const partOf = partsOf(document)
    units.begin()
    units.text(card.title)
    units.name(card.title)
    units.begin()
    for (const {field, text, others} of card.head) {
      if (field !== 'title' && field !== 'session') units.text(text)
      if (field !== 'title') for (const name of [text, ...others]) units.name(name)
    }
    let characters = 0
    const blocks = withoutTitle(read(document), card.title, (length) => (characters += length))
    const passages = joinPassages(
      [...toPassages(blocks, createDistrictOf(document.districts))],
      mostOfDocument
    )
    for (const passage of passages) {
      units.begin()
      for (const {text} of passage.blocks) units.text(text)
    }
    const count = headPassages + passages.length
    for (let number = count; number < roomOf(count); number++) units.begin()
    const packed = Array.from({length: blocksOf(count, blockPassages)}, (_, at) => {
      const own = passages.slice(at * blockPassages, (at + 1) * blockPassages)
      const kept = own.map((passage) => toKept(passage, partOf))
      return packBlock({card, passages: kept, simplified: findSimplified(textsOf(card.head, kept))})
    })
    texts.push(...packed)
    return {
      ...{passages: count, characters, blocks: packed.map(({length}) => length)},
      districts: districtRuns(passages)
    }
  })
  return {segment: makeSegment(units.take()), texts: Buffer.concat(texts), documents: parts}
}

/** The title is in the head already. */
function* withoutTitle(
  blocks: Iterable<CompiledBlock>,
  title: string,
  onText: (length: number) => void
): Generator<CompiledBlock> {
  const plain = title.replace(/\s/g, '')
  for (const block of blocks) {
    if (block.type === 'h1' && block.text.replace(/\s/g, '') === plain) continue
    onText(block.text.length)
    yield block
  }
}

function toKept({headings, blocks}: Passage, partOf: PartOf | null): KeptPassage {
  return {
    headings,
    blocks: blocks.map(({id, level, text}) => {
      const part = id === null ? 1 : (partOf?.(id) ?? 1)
      return {id: id ?? '', level, text, ...(part > 1 && {part})}
    })
  }
}

function* textsOf(
  head: readonly {text: string; others: readonly string[]}[],
  passages: readonly KeptPassage[]
): Generator<string> {
  for (const {text, others} of head) {
    yield text
    yield* others
  }
  for (const {headings, blocks} of passages) {
    for (const {text} of headings) yield text
    for (const {text} of blocks) yield text
  }
}

/** Puts units of texts one behind the other. */
function createUnits(simplify: Simplify) {
  const write = createUnitWriter(simplify)
  const starts: number[] = []
  let units = new Uint16Array(1 << 20)
  let length = 0
  const makeRoom = (more: number) => {
    if (length + more <= units.length) return
    const larger = new Uint16Array(Math.max(length + more, 2 * units.length))
    larger.set(units)
    units = larger
  }
  const text = (of: string) => {
    makeRoom(roomFor(of))
    length = write(of, units, length)
    units[length++] = gap
  }
  return {
    /** Begin a passage. */
    begin: () => {
      starts.push(length)
    },
    text: (of: string) => {
      text(of)
      const other = otherReading(of)
      if (other !== null) text(other)
    },
    name: (of: string) => {
      makeRoom(3)
      units.set([...unitsOfName(keyOf(of, simplify)), gap], length)
      length += 3
    },
    take: () => ({units: units.subarray(0, length), starts: [...starts, length]})
  }
}
