import {closeSync, openSync, readSync, writeSync} from 'node:fs'
import type {Provenance} from '../../../src/schema/report.ts'
import type {SessionData} from '../../../src/schema/session.ts'
import type {Head} from './head.ts'
import type {Index} from './index-line.ts'

/** An open artefact, of which texts are read as they are asked for. */
export interface Artefact {
  head: () => Head
  provenance: () => Provenance
  /** Write the JSON of the provenance to an open file, of which no more than a piece is in memory. */
  copyProvenance: (to: number) => void
  /** The parts of a session, by its place among those of the source. */
  parts: (session: number) => SessionData['parts']
  /** Write what stands below the front matter of a document to an open file, in pieces, too. */
  copyBody: (document: number, to: number) => void
  close: () => void
}

/** @throws the error of `node:fs` where the file cannot be read */
export function openArtefact(path: string): Artefact {
  const file = openSync(path, 'r')
  const {head, provenance, parts, bodies} = readPlaces(file)
  const read = (place: Place | undefined): unknown => JSON.parse(bytesAt(file, place).toString())
  return {
    head: () => read(head) as Head,
    provenance: () => read(provenance) as Provenance,
    copyProvenance: (to) => copy(file, provenance, to),
    parts: (session) => read(parts[session]) as SessionData['parts'],
    copyBody: (document, to) => copy(file, bodies[document], to),
    close: () => closeSync(file)
  }
}

/** Where a text stands, in bytes. */
interface Place {
  start: number
  length: number
}

function readPlaces(file: number) {
  const {line, end} = readLine(file)
  const index = JSON.parse(line) as Index
  let start = end
  const next = (length: number): Place => {
    start += length
    return {start: start - length, length}
  }
  // In the order in which they stand there.
  const head = next(index.head)
  const provenance = next(index.provenance)
  const parts = index.parts.map(next)
  return {head, provenance, parts, bodies: index.bodies.map(next)}
}

function readLine(file: number): {line: string; end: number} {
  const pieces: Buffer[] = []
  for (let end = 0; ;) {
    const buffer = Buffer.alloc(1 << 12)
    const bytes = buffer.subarray(0, readSync(file, buffer, 0, buffer.length, end))
    const length = bytes.indexOf('\n')
    if (length === -1 && bytes.length > 0) {
      pieces.push(bytes)
      end += bytes.length
      continue
    }
    pieces.push(bytes.subarray(0, Math.max(length, 0)))
    return {line: Buffer.concat(pieces).toString(), end: end + length + 1}
  }
}

/** So many bytes are in memory at a time. */
const piece = 1 << 20

function copy(from: number, place: Place | undefined, to: number): void {
  const {start, length} = given(place)
  for (let at = 0; at < length; at += piece) {
    const bytes = bytesAt(from, {start: start + at, length: Math.min(piece, length - at)})
    for (let done = 0; done < bytes.length;) done += writeSync(to, bytes, done)
  }
}

function bytesAt(file: number, place: Place | undefined): Buffer {
  const {start, length} = given(place)
  const bytes = Buffer.allocUnsafe(length)
  for (let at = 0; at < length;) {
    const count = readSync(file, bytes, at, length - at, start + at)
    if (count === 0) throw new Error(`Expected ${String(length - at)} more bytes of an artefact`)
    at += count
  }
  return bytes
}

function given(place: Place | undefined): Place {
  if (!place) throw new Error('Expected an artefact to have such a text')
  return place
}
