import type {Provenance, Segment} from '../../src/schema/report.ts'
import {countHan} from '../../src/text/han.ts'

/** Text of one document as a reader will get it, and its address. */
export interface PrintedText {
  id: string
  text: string
}

/** The first place where a source and what was made of it part. */
export interface Difference {
  document: string
  /** Text of the source from there on. */
  expected: string
  /** Text of the document from there on. */
  found: string
}

/** Han characters by where they went. */
export interface HanCount {
  source: number
  documents: number
  session: number
  furniture: number
}

/** What may not be lost, invented or moved: Han characters, digits, Latin letters. */
export function essence(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[^\p{Script=Han}\p{Script=Latin}\p{Nd}]+/gu, '')
}

/**
 * Prove that documents hold what the source holds: for each, the characters of
 * its lines, in order. `null` where they do; else where they first differ.
 *
 * @param lines the lines of the source, as it was received
 */
export function findDifference(
  lines: readonly string[],
  {segments}: Provenance,
  documents: readonly PrintedText[]
): Difference | null {
  const linesOf = Map.groupBy(
    segments.filter((segment) => segment.to === 'document'),
    ({document}) => document
  )
  for (const {id, text} of documents) {
    const places = placesOf(linesOf.get(id) ?? [])
    const expected = essence(places.map((place) => lines[place - 1] ?? '').join(''))
    const found = essence(text)
    if (expected !== found) return differenceAt(id, expected, found)
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

function placesOf(segments: readonly Segment[]): number[] {
  const places = new Set<number>()
  for (const {start, end} of segments)
    for (let place = start; place <= end; place++) places.add(place)
  return [...places].sort((a, b) => a - b)
}

function differenceAt(document: string, expected: string, found: string): Difference {
  let at = 0
  while (at < expected.length && expected[at] === found[at]) at++
  return {document, expected: expected.slice(at, at + 12), found: found.slice(at, at + 12)}
}
