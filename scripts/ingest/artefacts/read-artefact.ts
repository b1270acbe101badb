import {createHash} from 'node:crypto'
import {crc32} from 'node:zlib'
import type {Provenance} from '../../../src/schema/report.ts'
import type {SessionData} from '../../../src/schema/session.ts'
import {type Bytes, openBytes} from './bytes.ts'
import {
  checkOf,
  format,
  type Identity,
  type Index,
  longestLastLine,
  parseLastLine,
  type Place
} from './format.ts'
import type {Head} from './head.ts'

/** An open artefact, of which texts are read as they are asked for. */
export interface Artefact {
  identity: Identity
  /** The SHA-256 that it says it has. */
  digest: string
  /** Whether it is as it was written, to the last byte, whoever changed it. */
  isWhole: () => boolean
  /** Whether no disk has changed it. That costs a tenth of what {@link isWhole} does. */
  isIntact: () => boolean
  head: () => Head
  provenance: () => Provenance
  /**
   * Write the JSON of the provenance into a file, of which no more than a piece is in memory.
   *
   * @param before a file that takes its place if it has the same bytes
   */
  saveProvenance: (path: string, before?: string | null) => void
  /** The parts of a session, by its place among those of the source. */
  parts: (session: number) => SessionData['parts']
  /** What stands below the front matter of a document. */
  body: (document: number) => string
  /** Write a document into a file in the same way, front matter and all. */
  saveDocument: (document: number, path: string, before?: string | null) => void
  /** The source, as its bytes were read. */
  source: () => Buffer
  close: () => void
}

/** A file is no artefact, or not as it was written. */
export class DamagedArtefact extends Error {}

/**
 * Open an artefact. Only its end is looked at: see {@link Artefact.isWhole}.
 *
 * @throws {DamagedArtefact}
 * @throws the error of `node:fs` where the file cannot be read
 */
export function openArtefact(path: string): Artefact {
  const bytes = openBytes(path)
  try {
    const {index, last} = readEnd(bytes)
    const text = (place: Place | undefined) => bytes.at(...given(place)).toString()
    const isIntact = () => checkOf(last.sha256, crcOf(bytes, last.end)) === last.crc
    return {
      identity: index.identity,
      digest: last.sha256,
      isWhole: () => isIntact() && digestOf(bytes, last.end) === last.sha256,
      isIntact,
      head: () => JSON.parse(text(index.head)) as Head,
      provenance: () => JSON.parse(text(index.provenance)) as Provenance,
      saveProvenance: (to, before = null) => bytes.save(to, ...index.provenance, before),
      parts: (session) => JSON.parse(text(index.parts[session])) as SessionData['parts'],
      body: (document) => text(index.documents[document]?.body),
      saveDocument: (document, to, before = null) => {
        const [start, length] = given(index.documents[document]?.front)
        bytes.save(to, start, length + given(index.documents[document]?.body)[1], before)
      },
      source: () => bytes.at(...index.source),
      close: () => bytes.close()
    }
  } catch (error) {
    bytes.close()
    throw error
  }
}

function readEnd(bytes: Bytes) {
  const tail = Math.min(bytes.length, longestLastLine)
  const last = parseLastLine(bytes.at(bytes.length - tail, tail).toString('latin1'))
  const end = bytes.length - (last?.length ?? 0)
  if (!last || last.start > end) throw new DamagedArtefact('Expected an index and a digest')
  const index = parse(bytes.at(last.start, end - last.start).toString())
  return {index, last: {...last, end}}
}

/** The digest does not cover where the index begins: it begins there, and nowhere near. */
function parse(text: string): Index {
  if (!text.startsWith('\n{')) throw new DamagedArtefact('Expected an index')
  let index: Index | null
  try {
    index = JSON.parse(text) as Index | null
  } catch (error) {
    throw new DamagedArtefact('Expected an index', {cause: error})
  }
  if (index?.format !== format) throw new DamagedArtefact(`Expected ${format}`)
  return index
}

function digestOf(bytes: Bytes, length: number): string {
  const hash = createHash('sha256')
  for (const piece of bytes.pieces(0, length)) hash.update(piece)
  return hash.digest('hex')
}

function crcOf(bytes: Bytes, length: number): number {
  let crc = 0
  for (const piece of bytes.pieces(0, length)) crc = crc32(piece, crc)
  return crc
}

function given(place: Place | undefined): Place {
  if (!place) throw new DamagedArtefact('Expected such a text')
  return place
}
