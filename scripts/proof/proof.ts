import type {Provenance, Segment} from '../../src/schema/report.ts'
import {charactersOf, cleaned} from '../../src/text/cleaned.ts'
import {countHan} from '../../src/text/han.ts'

/** Text of a document or a session as a reader will get it, and its address. */
export interface PrintedText {
  id: string
  text: string
}

/** The first place where a source and what was made of it part. */
export interface Difference {
  /** Address of the document or session. */
  id: string
  /** Place of the source, counted from 1; `null` where nothing of it went there. */
  line: number | null
  /** Text of the source from there on. */
  expected: string
  /** Text of the document or session from there on. */
  found: string
}

/** A place of a source that did not end in exactly one place. */
export interface Stray {
  line: number
  text: string
  /** Where it ended: nowhere or in several documents, sessions or furniture. */
  targets: string[]
}

/** Han characters by where they went. */
export interface HanCount {
  source: number
  documents: number
  session: number
  furniture: number
}

/** How much of a text is shown where it differs, in characters. */
const shown = 12

/** What may not be lost, invented or moved of a line: every character that cleaning leaves. */
export function essence(line: string): string {
  return charactersOf(cleaned(line))
}

/**
 * Prove that documents and sessions hold what the source holds: for each, the
 * characters of its lines, in order. `null` where they do; else where they first
 * differ.
 *
 * @param lines the lines of the source, as it was received
 */
export function findDifference(
  lines: readonly string[],
  {segments}: Provenance,
  texts: readonly PrintedText[]
): Difference | null {
  const segmentsOf = Map.groupBy(segments, targetOf)
  for (const {id, text} of texts) {
    const places = placesOf(segmentsOf.get(id) ?? [])
    const pieces = places.map((line) => ({line, text: essence(lines[line - 1] ?? '')}))
    const found = charactersOf(text).replace(/[０-９Ａ-Ｚａ-ｚ]/g, essence)
    if (pieces.map((piece) => piece.text).join('') !== found) return differenceAt(id, pieces, found)
  }
  return null
}

/**
 * Prove that each line went to exactly one place: one document, one session or
 * furniture. Only a line without a character may go nowhere.
 */
export function findStray(lines: readonly string[], {segments}: Provenance): Stray | null {
  const targets = lines.map((): Set<string> => new Set())
  for (const segment of segments) {
    if (segment.to === 'furniture' && segment.reason === 'blank') continue
    for (let line = segment.start; line <= segment.end; line++) {
      targets[line - 1]?.add(targetOf(segment))
    }
  }
  for (const [at, text] of lines.entries()) {
    const ended = [...(targets[at] ?? [])]
    if (ended.length === 1 || (ended.length === 0 && essence(text) === '')) continue
    return {line: at + 1, text: essence(text).slice(0, shown), targets: ended}
  }
  return null
}

/** Count the Han characters of a source by where its lines went. */
export function countByTarget(lines: readonly string[], {segments}: Provenance): HanCount {
  const targets = new Map<number, Segment['to']>()
  for (const segment of segments) {
    for (let place = segment.start; place <= segment.end; place++) targets.set(place, segment.to)
  }
  const count: HanCount = {source: 0, documents: 0, session: 0, furniture: 0}
  lines.forEach((line, index) => {
    const han = countHan(line)
    count.source += han
    const target = targets.get(index + 1)
    if (target === 'document') count.documents += han
    else if (target === 'session') count.session += han
    else if (target === 'furniture') count.furniture += han
  })
  return count
}

/** Addresses of documents have a part more than those of sessions, and furniture has none. */
function targetOf(segment: Segment): string {
  if (segment.to === 'document') return segment.document
  return segment.to === 'session' ? segment.session : ''
}

function placesOf(segments: readonly Segment[]): number[] {
  const places = new Set<number>()
  for (const {start, end} of segments)
    for (let place = start; place <= end; place++) places.add(place)
  return [...places].sort((a, b) => a - b)
}

function differenceAt(
  id: string,
  pieces: readonly {line: number; text: string}[],
  found: string
): Difference {
  const expected = pieces.map(({text}) => text).join('')
  let at = 0
  while (at < expected.length && expected[at] === found[at]) at++
  // Not between the halves of a character.
  if (/[\ud800-\udbff]/.test(expected[at - 1] ?? '')) at--
  const show = (text: string) => [...text.slice(at, at + 2 * shown)].slice(0, shown).join('')
  return {id, line: lineAt(pieces, at), expected: show(expected), found: show(found)}
}

function lineAt(pieces: readonly {line: number; text: string}[], at: number): number | null {
  let end = 0
  for (const {line, text} of pieces) {
    end += text.length
    if (at < end) return line
  }
  return pieces.at(-1)?.line ?? null
}
