import type {Line, Page} from './page.ts'
import type {Region} from './columns.ts'

/** The measure of a column: where its full lines begin and end. */
export interface Frame {
  left: number
  right: number
}

/** So many of all lines may stand out of the measure. */
const outside = 0.02

/**
 * The measure of each region, learnt from all that are the same column of pages of the same width.
 * Left and right pages may stand differently, but are as wide. Few lines do not tell it: then tables
 * do, too.
 *
 * @param tables those of each page
 */
export function framesOf(
  pages: readonly Page[],
  regions: readonly Region[],
  tables: readonly (readonly Frame[])[]
): Map<Region, Frame> {
  const frames = new Map<Region, Frame>()
  for (const same of Map.groupBy(regions, (region) => keyOf(pages, region)).values()) {
    const own = (region: Region) => tables[pageOf(region)] ?? []
    const sides = [0, 1].map((side) => same.filter((region) => pageOf(region) % 2 === side))
    const [right, left] = sides.map((side) => frameOf(side, [], 0))
    const areMirrored =
      right && left && Math.abs(widthOf(right) - widthOf(left)) < shift && right.left !== left.left
    const whole = frameOf(same, same.flatMap(own), widthOfPage(pages, same))
    for (const [side, own] of sides.entries()) {
      const frame = areMirrored ? (side === 0 ? right : left) : whole
      for (const region of own) frames.set(region, frame)
    }
  }
  const beside = Map.groupBy(regions.filter(isColumn), pageOf)
  for (const region of regions) {
    const columns = beside.get(pageOf(region)) ?? []
    if (isColumn(region) || region.lines.length >= fewLines || columns.length === 0) continue
    // A few lines over columns, or below them, are set in the measure of all of these.
    const own = columns.map((column) => frames.get(column) ?? {left: 0, right: 0})
    const [lefts, rights] = [own.map(({left}) => left), own.map(({right}) => right)]
    frames.set(region, {left: Math.min(...lefts), right: Math.max(...rights)})
  }
  return frames
}

function isColumn({columns}: Region): boolean {
  return columns > 1
}

function pageOf({lines}: Region): number {
  return lines[0]?.page ?? 0
}

/** Left and right pages that differ in width by less are of one measure, in points. */
const shift = 4

function widthOf({left, right}: Frame): number {
  return right - left
}

function widthOfPage(pages: readonly Page[], [region]: readonly Region[]): number {
  return pages[region ? pageOf(region) : 0]?.width ?? 0
}

function keyOf(pages: readonly Page[], region: Region): string {
  const {column, columns} = region
  const width = Math.round((pages[pageOf(region)]?.width ?? 0) / 10)
  return [width, column, columns].join()
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/** Ends so near to each other are one, in points, and where so many lines end the measure does. */
const sameEnd = 3
const manyEnds = 0.15
/** A mark that hangs over the measure takes no more, in heights of the font. */
const hanging = 1.2

/** Where full lines end, the furthest place that many do at; marks may hang over it. `null` where none is. */
function usualEnd(rights: readonly number[]): number | null {
  const least = Math.max(3, manyEnds * rights.length)
  let first = 0
  for (let at = 0; at < rights.length; at++) {
    while ((rights[first] ?? 0) - (rights[at] ?? 0) > sameEnd) first++
    if (at - first + 1 >= least) return rights[first] ?? null
  }
  return null
}

const mayHang = /[，。、；：！？]$/

/** The furthest that lines end at, but for marks that may hang over. */
function withoutMarks(lines: readonly Line[], furthest: number): number {
  return lines.reduce((end, {right, size, text}) => {
    return right > furthest ? end : Math.max(end, mayHang.test(text) ? right - size : right)
  }, 0)
}

/** Fewer lines do not tell the measure, but where some end at the same place. */
const fewLines = 8

/** Whether two lines that are not in the middle of the page end where the furthest of all does. */
function tellTheirEnd(lines: readonly Line[], width: number): boolean {
  const furthest = lines.reduce((end, {right}) => Math.max(end, right), 0)
  const ends = lines.filter(({left, right, size}) => {
    return right >= furthest - sameEnd && Math.abs(left - (width - right)) >= size
  })
  return ends.length > 1
}

function frameOf(regions: readonly Region[], tables: readonly Frame[], width: number): Frame {
  const lines = regions.flatMap((region) => region.lines)
  const isTold = lines.length >= fewLines || tellTheirEnd(lines, width)
  const all: Frame[] = isTold ? lines : [...lines, ...tables]
  const lefts = all.map(({left}) => left).sort((a, b) => a - b)
  const rights = all.map(({right}) => right).sort((a, b) => b - a)
  const at = Math.floor(all.length * outside)
  const [left, furthest, usual] = [lefts[at] ?? 0, rights[at] ?? 0, usualEnd(rights)]
  const widest = isTold ? withoutMarks(lines, furthest) : furthest
  const mark = hanging * middleOf(lines.map(({size, tracking}) => size + tracking))
  const right = usual !== null && widest - usual <= mark ? usual : widest
  const full = lines.filter((line) => line.right > right - line.size).length
  const isWhole = regions.every(({columns}) => columns === 1)
  // Where no two lines end side by side, none may be full: the measure is as far from both sides of the page.
  return {left, right: full > 1 || !isWhole ? right : Math.max(right, width - left)}
}
