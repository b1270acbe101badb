import {headingsBelow, type Heading} from '../passages.ts'
import type {Place, Range} from '../engine.ts'
import type {Simplify} from '../fold.ts'
import type {HeadField} from '../head-fields.ts'
import {findTokens} from '../find-tokens.ts'
import {keyOf} from '../name-key.ts'
import type {Card, KeptPassage, TextBlock} from './texts.ts'
import type {Wanted} from './wanted.ts'

/** Simplify as the block says of its own characters, and others as it is done otherwise. */
export function simplifyBy(pairs: TextBlock['simplified'], otherwise: Simplify): Simplify {
  if (pairs.length === 0) return otherwise
  const table = new Map(pairs)
  return (character) => table.get(character) ?? otherwise(character)
}

/** Whether a passage of the text of a document holds a term. */
export function isInText(
  {blocks}: KeptPassage,
  {field, ways}: Wanted,
  simplify: Simplify
): boolean {
  return field === null && blocks.some(({text}) => findWays(text, ways, simplify).length > 0)
}

/** Whether a passage of the head of a document, the title or all else, holds a term. */
export function isInHead(
  {head}: Card,
  isTitle: boolean,
  wanted: Wanted,
  simplify: Simplify
): boolean {
  return head.some(
    (field) =>
      (field.field === 'title') === isTitle && marksOfField(field, wanted, simplify).length > 0
  )
}

/** Where a field holds a term, all of it where it is called so. */
function marksOfField(
  {field, text, others}: HeadField,
  wanted: Wanted,
  simplify: Simplify
): Range[] {
  if (wanted.field !== null && wanted.field !== field) return []
  // The name of a session is not what its documents say.
  const marks = field === 'session' ? [] : findWays(text, wanted.ways, simplify)
  if (marks.length > 0) return [...marks]
  const isCalledSo =
    wanted.keys.length > 0 &&
    [text, ...others].some((name) => wanted.keys.includes(keyOf(name, simplify)))
  return isCalledSo ? [[0, text.length]] : []
}

/** The fields of a head that hold some of the terms. */
export function headMarks(
  {head}: Card,
  terms: readonly Wanted[],
  simplify: Simplify
): {field: string; text: string; marks: Range[]}[] {
  return head.flatMap((field) => {
    const marks = joinRanges(terms.flatMap((term) => marksOfField(field, term, simplify)))
    return marks.length > 0 ? [{field: field.field, text: field.text, marks}] : []
  })
}

/** The blocks of a passage that hold some of the terms. */
export function placesIn(
  {headings, blocks}: KeptPassage,
  terms: readonly Wanted[],
  simplify: Simplify
): Place[] {
  const places: Place[] = []
  let open: Heading[] = headings
  for (const {id, level, text, part} of blocks) {
    const below = open
    if (level !== null) open = headingsBelow(open, {level, text})
    const marks = joinRanges(
      terms.flatMap(({field, ways}) => (field === null ? findWays(text, ways, simplify) : []))
    )
    if (marks.length === 0) continue
    const above = level === null ? below : open.slice(0, -1)
    places.push({
      ...{id, headings: above.map((heading) => heading.text), text, marks},
      ...(part !== undefined && {part})
    })
  }
  return places
}

/** Where any of some names stands. */
function findWays(text: string, ways: readonly string[][], simplify: Simplify): Range[] {
  return ways.flatMap((tokens) => [...findTokens(text, tokens, simplify)])
}

/** Ranges in order, those that overlap as one. */
function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: [from: number, to: number][] = []
  for (const [from, to] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = joined.at(-1)
    if (last && from < last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}
