import type {CompiledBlock} from '../../../src/documents/compiled.ts'
import type {CompiledReader} from '../../../src/loader/compiled.ts'
import type {Manifest} from '../../../src/loader/manifest.ts'
import type {SessionData} from '../../../src/schema/session.ts'
import {createSoundCollector, type Pairs, type Sounds} from '../sounds/collect.ts'
import {namesOf} from '../sounds/names-of.ts'
import {bucketOf} from './buckets.ts'
import type {Entry} from './make-bundle.ts'
import {type FoldedBlock, type TextTools, toThing, toWordsRecord} from './words-record.ts'

/**
 * A few documents of a bundle, as Pagefind is fed with them, and what of them can be meant by
 * sounds. Where one document of a bundle has changed, the texts of the other leaves are not read.
 */
export interface Leaf {
  entries: Entry[]
  sounds: Sounds
}

/** Leaves of a bundle. */
const leaves = 16

/** The documents of each leaf of a bundle. */
export function divideBundle(bundle: Manifest): Manifest[] {
  const parts = Array.from({length: leaves}, (): Manifest => [])
  // By another name than bundles are told by, which all documents of this one share a part of.
  for (const entry of bundle) parts[bucketOf(`${entry.id}/`, leaves)]?.push(entry)
  return parts.filter(({length}) => length > 0)
}

/** Make a leaf of documents. */
export function makeLeaf(
  documents: Manifest,
  reader: CompiledReader,
  sessions: ReadonlyMap<string, SessionData>,
  tools: TextTools
): Leaf {
  const sounds = createSoundCollector()
  const {fold} = tools
  function* foldBlocks(blocks: Iterable<CompiledBlock>): Generator<FoldedBlock> {
    for (const {text, level} of blocks) {
      const folded = fold(text)
      sounds.hear(folded)
      if (level !== null) sounds.hearHeading(folded)
      yield {text: folded, level}
    }
  }
  const entries = documents.map((entry): Entry => {
    sounds.begin(namesOf(entry.data, reader.records(entry.digest)))
    sounds.hearHeading(fold(entry.data.title))
    const blocks = foldBlocks(reader.blocks(entry.digest))
    const record = toWordsRecord(entry, sessions, blocks, tools, sounds.hearTerm)
    return {record, thing: toThing(entry, sessions)}
  })
  return {entries, sounds: sounds.end()}
}

/** A leaf as it is kept. */
export interface KeptLeaf {
  entries: Entry[]
  sounds: Pick<Sounds, 'names' | 'phrases'>
  /** Codes, counts and words of its pairs, in base 64. */
  pairs: [codes: string, counts: string, words: string]
}

export function toKept({entries, sounds: {pairs, names, phrases}}: Leaf): KeptLeaf {
  const {codes, counts, words} = pairs
  const of = ({buffer, byteOffset, byteLength}: Uint32Array | Uint16Array | Uint8Array) =>
    Buffer.from(buffer, byteOffset, byteLength).toString('base64')
  return {entries, sounds: {names, phrases}, pairs: [of(codes), of(counts), of(words)]}
}

export function fromKept({entries, sounds, pairs}: KeptLeaf): Leaf {
  // A copy begins where the numbers of an array may begin.
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'))
  const [codes, counts, words] = pairs
  const read: Pairs = {
    codes: new Uint32Array(bytes(codes).buffer),
    counts: new Uint16Array(bytes(counts).buffer),
    words: bytes(words)
  }
  return {entries, sounds: {...sounds, pairs: read}}
}
