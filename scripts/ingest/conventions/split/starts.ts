import type {RootContent} from 'mdast'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import type {ContentsEntry} from '../document-data.ts'
import {headLineOf} from '../head/lines.ts'
import {promulgatedTitle} from '../head/promulgated.ts'
import {bare} from '../lexicon/similarity.ts'
import type {Head} from './heads.ts'

/** The head of a document among the blocks of a bundle. */
export interface Start {
  entry: ContentsEntry | undefined
  /** Its title, counted from its first block. */
  title: {start: number; end: number}
}

/** Where a title stands, and where its document begins, if that is known. */
type Place = Omit<Head, 'score'> & {first?: number}

/** The first blocks of documents, and what is known of each. */
export function startsOf(
  heads: readonly (Place | null)[],
  body: readonly Block[],
  entries: readonly ContentsEntry[] = []
): Map<RootContent, Start> {
  const starts = new Map<RootContent, Start>()
  const repeated = repeatedIn(body)
  let free = 0
  heads.forEach((head, at) => {
    const start = head ? (head.first ?? startOf(head, body, {free, repeated})) : 0
    const first = head && body[start]
    const entry = entries[at]
    if (first) starts.set(first, {entry, title: {start: head.start - start, end: head.end - start}})
    free = head?.end ?? free
  })
  return starts
}

/**
 * Where a document begins: the order that makes it public, masthead and number may stand above its
 * title, but no line that more pages have, such as the number of a gazette.
 *
 * @param free the first block that is of no other document's head
 */
function startOf(
  {start, end}: Place,
  body: readonly Block[],
  {free, repeated}: {free: number; repeated: ReadonlySet<string>}
): number {
  const order = orderAbove(start, end, body, free)
  let first = order ?? start
  for (; first > free && (order ?? start) - first < 3; first--) {
    const above = body[first - 1]
    if (!above) break
    const form = headLineOf(textOf(above))
    if (form !== 'masthead' && (form !== 'number' || repeated.has(textOf(above)))) break
  }
  return first
}

/** Blocks of an order, above the title of the norm that it makes public. */
const longestOrder = 16

/** Where the order begins that makes a norm public: 某县人民政府令. */
function orderAbove(start: number, end: number, body: readonly Block[], free: number) {
  for (let first = start - 1; first >= Math.max(free, start - longestOrder); first--) {
    const block = body[first]
    if (!block || headLineOf(textOf(block)) !== 'masthead') continue
    const found = promulgatedTitle(body.slice(first, end))
    if (found) return first + found.start === start ? first : null
  }
  return null
}

/** Lines that stand in a bundle more than once. */
function repeatedIn(body: readonly Block[]): ReadonlySet<string> {
  const [seen, repeated] = [new Set<string>(), new Set<string>()]
  for (const block of body) (seen.has(textOf(block)) ? repeated : seen).add(textOf(block))
  return repeated
}

/** The lines above documents that say of which group they are the first, as the list does. */
export function columnsOf(
  groups: readonly string[],
  starts: ReadonlyMap<RootContent, Start>,
  body: readonly Block[]
): Set<RootContent> {
  const names = new Set(groups.map(bare))
  return new Set(
    body.filter((block, at) => {
      const next = body[at + 1]
      return next !== undefined && starts.has(next) && names.has(bare(textOf(block)))
    })
  )
}
