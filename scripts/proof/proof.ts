import type {Provenance, Segment} from '../../src/schema/report.ts'
import {charactersOf, cleaned, runsBothWays} from '../../src/text/cleaned.ts'
import {countHan} from '../../src/text/han.ts'

/** Text of a document or a session as a reader will get it, and its address; that of furniture is empty. */
export interface PrintedText {
  id: string
  text: string
}

/** The first place where a source and what was made of it part. */
export interface Difference {
  /** Address of the document or session. */
  id: string
  /** Place of the source, counted from 1; `null` where nothing of it went there. */
  place: number | null
  /** Text of the source from there on. */
  expected: string
  /** Text of the document or session from there on. */
  found: string
}

/** A place of a source that did not end in exactly one place. */
export interface Stray {
  place: number
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

/**
 * What may not be lost, invented or moved of a line: every character that cleaning leaves.
 *
 * @param keepsMarks as cleaning has it
 */
export function essence(line: string, keepsMarks?: boolean): string {
  return charactersOf(cleaned(line, keepsMarks))
}

/**
 * Prove that documents and sessions hold what the source holds: for each, the
 * characters of its places, in order. `null` where they do; else where they first
 * differ.
 *
 * @param lines what the source has at each of its places, as its reader says
 */
export function findDifference(
  lines: readonly string[],
  {segments}: Provenance,
  texts: readonly PrintedText[]
): Difference | null {
  const differenceOf = createProof(lines, segments)
  for (const text of texts) {
    const difference = differenceOf(text)
    if (difference) return difference
  }
  return null
}

/** The same for one text at a time: what they have in common is looked at once. */
export function createProof(
  lines: readonly string[],
  segments: readonly Segment[]
): (text: PrintedText) => Difference | null {
  const segmentsOf = Map.groupBy(segments, targetOf)
  const keepsMarks = runsBothWays(lines)
  const expect: Expect = (place) => essence(lines[(place ?? 0) - 1] ?? '', keepsMarks)
  return ({id, text}) => {
    const places = placesOf(segmentsOf.get(id) ?? [])
    const found = charactersOf(text).replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => essence(wide))
    return compare(id, expect, places, found)
  }
}

/** All furniture of a source, as it is kept. */
export function furnitureText({segments}: Provenance): PrintedText {
  const kept = segments.flatMap((segment) => ('reason' in segment ? [segment.text ?? ''] : []))
  return {id: '', text: kept.join('\n')}
}

/** What a place of a source has to say; nothing where there is none. */
type Expect = (place: number | undefined) => string

/** Line by line: the whole of what is expected would take as much room again as the source. */
function compare(
  id: string,
  expect: Expect,
  places: readonly number[],
  found: string
): Difference | null {
  let at = 0
  for (const [index, line] of places.entries()) {
    const expected = expect(line)
    if (!found.startsWith(expected, at))
      return differenceIn(id, expect, places.slice(index), found, at)
    at += expected.length
  }
  if (at === found.length) return null
  return differenceIn(id, expect, places.slice(-1), found.slice(at), 0, '')
}

/**
 * Prove that each line went to exactly one place: one document, one session or
 * furniture. Only a line without a character may go nowhere.
 */
export function findStray(lines: readonly string[], {segments}: Provenance): Stray | null {
  const targets: (string | undefined)[] = lines.map(() => undefined)
  let stray: number | null = null
  for (const segment of segments) {
    if (segment.to === 'furniture' && segment.reason === 'blank') continue
    const target = targetOf(segment)
    for (let line = segment.start; line <= segment.end; line++) {
      const known = targets[line - 1]
      targets[line - 1] = known ?? target
      if (known !== undefined && known !== target) stray = Math.min(stray ?? line, line)
    }
  }
  const lost = lines.findIndex((text, at) => targets[at] === undefined && essence(text) !== '') + 1
  if (lost > 0 && (stray === null || lost < stray)) return strayAt(lost, lines, segments)
  return stray === null ? null : strayAt(stray, lines, segments)
}

function strayAt(line: number, lines: readonly string[], segments: readonly Segment[]): Stray {
  const there = segments.filter(
    ({start, end, ...segment}) =>
      start <= line && line <= end && !('reason' in segment && segment.reason === 'blank')
  )
  const text = essence(lines[line - 1] ?? '').slice(0, shown)
  return {place: line, text, targets: [...new Set(there.map(targetOf))]}
}

/** Count the Han characters of a source by where its places went. */
export function countByTarget(lines: readonly string[], {segments}: Provenance): HanCount {
  const targets: (Segment['to'] | undefined)[] = lines.map(() => undefined)
  for (const segment of segments) {
    for (let place = segment.start; place <= segment.end; place++) targets[place - 1] = segment.to
  }
  const count: HanCount = {source: 0, documents: 0, session: 0, furniture: 0}
  lines.forEach((line, index) => {
    const han = countHan(line)
    count.source += han
    const target = targets[index]
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
  const places: number[] = []
  for (const {start, end} of segments)
    for (let place = start; place <= end; place++) places.push(place)
  // Several blocks can share a line.
  return places.sort((a, b) => a - b).filter((place, at) => place !== places[at - 1])
}

/**
 * Where a document and its lines part, from a line on that does not stand there.
 *
 * @param rest lines from there on; of them only so many are looked at as are shown
 * @param at where the first of them should stand
 */
function differenceIn(
  id: string,
  expect: Expect,
  rest: readonly number[],
  found: string,
  at: number,
  text = expectedFrom(expect, rest)
): Difference {
  let same = 0
  while (same < text.length && text[same] === found[at + same]) same++
  // Not between the halves of a character.
  if (/[\ud800-\udbff]/.test(text[same - 1] ?? '')) same--
  const show = (from: string, start: number) =>
    [...from.slice(start, start + 2 * shown)].slice(0, shown).join('')
  const expected = show(text, same)
  return {id, place: rest[0] ?? null, expected, found: show(found, at + same)}
}

/** What some lines hold, as much of it as tells where the first of them ends and what follows. */
function expectedFrom(expect: Expect, rest: readonly number[]): string {
  const first = expect(rest[0])
  let text = first
  for (const line of rest.slice(1)) {
    if (text.length >= first.length + 2 * shown) break
    text += expect(line)
  }
  return text
}
