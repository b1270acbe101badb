import type {Summary} from '../loader/compiled.ts'
import {urlOfPart} from './part-url.ts'

/** A heading that readers can go to. */
export interface OutlineEntry {
  /** Address on the same page (`#s1`), or of another one below the root of the site. */
  href: string
  /** 1 for the widest. */
  level: number
  text: string
  /** Han characters up to the next heading that is as wide; `null` where that is not told. */
  han: number | null
}

/** Headings that are worth a list; with fewer, the text is before the reader's eyes. */
const fewest = 3
/** Levels that are listed, and of other parts of a long document the widest. */
const deepest = 3
/** Bytes that the lines for headings of other parts may take, and what one takes beside its text. */
const most = 16_000
const lineBytes = 130

/** The headings of a document that is one page. */
export function outlineOf({
  headings,
  lengths
}: Pick<Summary, 'headings'> & {lengths: readonly number[] | null}): OutlineEntry[] {
  const entries = headings.flatMap(({id, level, text}, at) =>
    level > deepest ? [] : [{href: `#${id}`, level, text, han: lengths?.[at] ?? null}]
  )
  return entries.length < fewest ? [] : entries
}

/** The headings of one part of a long document. */
export interface PartOutline {
  number: number
  href: string
  /** Whether it is the page that the list stands on. */
  isHere: boolean
  entries: OutlineEntry[]
}

/**
 * The headings of a document in parts, part by part: those of the page at hand in full, of others
 * as many of the widest as do not make the list longer than what it leads to.
 *
 * @param here number of the part, counted from 1
 * @param partOf tells in which part a heading stands
 */
export function partOutlinesOf(
  {headings, lengths}: Pick<Summary, 'headings'> & {lengths: readonly number[] | null},
  {
    id,
    parts,
    here,
    partOf
  }: {
    id: string
    parts: number
    here: number
    partOf: (heading: string) => number
  }
): PartOutline[] {
  const levels = levelsOf(headings, lengths, partOf)
  const wide = levels.findLast(({bytes, ofPart}) => bytes - bytesOf(ofPart.get(here) ?? []) <= most)
  const own = levels.at(-1)
  return Array.from({length: parts}, (_, at) => {
    const number = at + 1
    const isHere = number === here
    const url = urlOfPart(id, number)
    return {
      number,
      href: url,
      isHere,
      entries: ((isHere ? own : wide)?.ofPart.get(number) ?? []).map(
        ({id: block, level, text, han}) => ({
          ...{href: isHere ? `#${block}` : `${url}#${block}`, level, text, han}
        })
      )
    }
  })
}

/** Headings down to a level, by the part that they stand in. */
interface Level {
  /** Of their lines. */
  bytes: number
  ofPart: ReadonlyMap<number, (Summary['headings'][number] & {han: number | null})[]>
}

/** Those of the last documents: each of their pages asks for them, and may have thousands. */
const known = new WeakMap<Summary['headings'], Level[]>()

/** The headings of a document down to each level that is listed, the widest first. */
function levelsOf(
  headings: Summary['headings'],
  lengths: readonly number[] | null,
  partOf: (heading: string) => number
): Level[] {
  const before = known.get(headings)
  if (before) return before
  const placed = headings.map((heading, at) => ({
    ...heading,
    han: lengths?.[at] ?? null,
    part: partOf(heading.id)
  }))
  const levels = Array.from({length: deepest}, (_, at): Level => {
    const own = placed.filter(({level}) => level <= at + 1)
    return {bytes: bytesOf(own), ofPart: Map.groupBy(own, ({part}) => part)}
  })
  known.set(headings, levels)
  return levels
}

function bytesOf(headings: readonly {text: string}[]): number {
  return headings.reduce((sum, {text}) => sum + lineBytes + Buffer.byteLength(text), 0)
}
