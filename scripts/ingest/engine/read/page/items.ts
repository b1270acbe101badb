import {alignedTables} from './aligned.ts'
import {type Gutter, inReadingOrder, type Region} from './columns.ts'
import {type Frame, framesOf} from './frames.ts'
import type {Reason} from './furniture.ts'
import type {Box, Line, Page} from './page.ts'
import type {SetLine} from './set-line.ts'
import {partOf, type TablePart} from './tables.ts'
import type {RuledTable} from './ruled.ts'

/** What stands on a page, in the order that it is read. */
export type Item =
  | {type: 'line'; set: SetLine; isNote: boolean}
  | {type: 'table'; part: TablePart; isDoubtful: boolean}
  | {type: 'furniture'; line: Line; reason: Reason}

/** What was found on a page. */
export interface Found {
  /** From the top to the foot, without those of tables and furniture. */
  lines: readonly Line[]
  tables: readonly RuledTable[]
  /** What its lines stand beside. */
  boxes: readonly Box[]
  /** Its head, and its foot. */
  head: readonly {line: Line; reason: Reason}[]
  foot: readonly {line: Line; reason: Reason}[]
}

/** The items of each page in the order that they are read. */
export function itemsOf(pages: readonly Page[], found: readonly Found[]): Item[][] {
  const groups = found.map(({lines, tables}) => betweenTables(lines, tables))
  const gutters: Gutter[] = []
  const alone = groups.map((own) =>
    own.map((group) => inReadingOrder(group, [], (gutter) => gutters.push(gutter)))
  )
  const known = usualOf(gutters)
  const regions =
    known.length === 0
      ? alone
      : groups.map((own) =>
          own.map((group) => inReadingOrder(group, known).map((region) => asColumn(region, known)))
        )
  const frames = framesOf(
    pages,
    regions.flat(2),
    found.map(({tables}) => tables.map(({box}) => box))
  )
  return found.map(({tables, boxes, head, foot}, at) => {
    const items: Item[] = head.map((own) => ({type: 'furniture', ...own}))
    const sorted = tables.toSorted((a, b) => a.box.top - b.box.top)
    for (const [index, group] of (regions[at] ?? []).entries()) {
      for (const region of group) {
        const frame = frames.get(region) ?? {left: 0, right: 0}
        items.push(...regionItems(region, (line) => besideBoxes(line, frame, boxes), pages[at]))
      }
      const table = sorted[index]
      if (table) items.push({type: 'table', part: partOf(table, at), isDoubtful: false})
    }
    for (const own of foot) items.push({type: 'furniture', ...own})
    return items
  })
}

/** A gutter that so many stretches have is that of the source. */
const usual = 2

function usualOf(gutters: readonly Gutter[]): Gutter[] {
  const same = Map.groupBy(gutters, ({right}) => Math.round(right / 4))
  return [...same.values()].flatMap((own) => (own.length >= usual && own[0] ? [own[0]] : []))
}

/** Lines that fill this part of a column are set in it. */
const filled = 0.8

/** A region that ends where the left column of other pages does, with nothing at its right: the last of a text. */
function asColumn(region: Region, gutters: readonly Gutter[]): Region {
  const {lines, columns} = region
  if (columns > 1 || lines.length < 2) return region
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  const isLeft = gutters.some(({at}) => right <= at && right - left >= filled * (at - left))
  return isLeft ? {...region, column: 0, columns: 2} : region
}

/** Lines above the first table of a page, between it and the next, and so on. */
function betweenTables(lines: readonly Line[], tables: readonly RuledTable[]): Line[][] {
  const groups: Line[][] = Array.from({length: tables.length + 1}, () => [])
  const middles = tables.map(({box}) => (box.top + box.bottom) / 2).sort((a, b) => a - b)
  for (const line of lines) groups[middles.filter((middle) => middle < line.y).length]?.push(line)
  return groups
}

function regionItems(
  {lines}: Region,
  frameOf: (line: Line) => Frame,
  page: Page | undefined
): Item[] {
  const items: Item[] = []
  const notes = notesFrom(lines, page)
  let at = 0
  const addLines = (end: number) => {
    for (; at < end; at++) {
      const line = lines[at]
      if (line) items.push({type: 'line', set: {line, frame: frameOf(line)}, isNote: at >= notes})
    }
  }
  for (const {start, end, rows, isDoubtful} of alignedTables(lines)) {
    addLines(start)
    const part = {page: lines[start]?.page ?? 0, edges: edgesOf(rows), isRuled: false, rows}
    items.push({type: 'table', part, isDoubtful})
    at = end
  }
  addLines(lines.length)
  return items
}

/** A line takes so much above its base line, in heights of its font. */
const leading = 1.75

/** The measure of a line, as far as boxes leave room for it. */
function besideBoxes(line: Line, frame: Frame, boxes: readonly Box[]): Frame {
  let {left, right} = frame
  for (const box of boxes) {
    if (line.y < box.top || line.y - leading * line.size > box.bottom) continue
    if (line.right <= box.left) right = Math.min(right, box.left)
    if (line.left >= box.right) left = Math.max(left, box.right)
  }
  return {left, right}
}

/** Where the text of each column begins. */
function edgesOf(rows: readonly Line[][][]): number[] {
  const columns = rows[0]?.length ?? 0
  return Array.from({length: columns}, (_, column) =>
    Math.min(...rows.flatMap((row) => row[column] ?? []).map(({left}) => left))
  )
}

/** The rule above notes is no longer than this part of the page; notes are so much smaller than the text. */
const noteRule = 0.5
const noteSize = 0.93

/** Index of the first line that is a note at the foot of the page: below a short rule, and small. */
function notesFrom(lines: readonly Line[], page: Page | undefined): number {
  const [first, last] = [lines[0], lines.at(-1)]
  if (!page || !first || !last) return lines.length
  const rules = page.rules.filter(
    ({isHorizontal, start, end, at}) =>
      isHorizontal &&
      end - start < noteRule * page.width &&
      end - start > 40 &&
      at > page.height / 3
  )
  for (const {at} of rules) {
    const index = lines.findIndex(({y, size}) => y - size * 0.8 > at - 1)
    const above = lines[index - 1]
    if (index < 1 || !above) continue
    if (lines.slice(index).every(({size}) => size <= noteSize * above.size)) return index
  }
  return lines.length
}
