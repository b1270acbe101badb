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
  const placed = headings.map((heading, at) => ({
    ...heading,
    han: lengths?.[at] ?? null,
    part: partOf(heading.id)
  }))
  const others = placed.filter(({part}) => part !== here)
  const wide = [3, 2, 1].find(
    (level) => bytesOf(others.filter((heading) => heading.level <= level)) <= most
  )
  const ofPart = Map.groupBy(placed, ({part}) => part)
  return Array.from({length: parts}, (_, at) => {
    const number = at + 1
    const isHere = number === here
    const url = urlOfPart(id, number)
    return {
      number,
      href: url,
      isHere,
      entries: (ofPart.get(number) ?? [])
        .filter(({level}) => level <= (isHere ? deepest : (wide ?? 0)))
        .map(({id: block, level, text, han}) => ({
          ...{href: isHere ? `#${block}` : `${url}#${block}`, level, text, han}
        }))
    }
  })
}

function bytesOf(headings: readonly {text: string}[]): number {
  return headings.reduce((sum, {text}) => sum + lineBytes + Buffer.byteLength(text), 0)
}
