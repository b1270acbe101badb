import type {Page, Rule, Run} from './page.ts'
import {withColumns} from './stacks.ts'

/** A page as most of its text is read: turned where that stands on its side, or runs down. */
export interface UprightPage extends Page {
  /** Runs that are not read in the direction of most: turned, or slanting. */
  turned: readonly Run[]
  /** Whether characters stand below each other in most of its text. */
  isVertical: boolean
}

/** A run that slants by less, in degrees, is straight. */
const slant = 3

/** The quarters that a run is turned by, 0 to 3; `null` where it slants. */
export function quarterOf({rotation, isVertical}: Run): number | null {
  const turns = Math.round(rotation / 90)
  if (Math.abs(rotation - turns * 90) > slant) return null
  return (((turns + (isVertical ? 3 : 0)) % 4) + 4) % 4
}

/**
 * Turn a page so that most of its text stands upright.
 *
 * @param originals is told of which run a turned one was made
 */
export function toUpright(given: Page, originals: Map<Run, Run>): UprightPage {
  const page = withColumns(given, originals)
  const lengths = [0, 0, 0, 0]
  for (const run of page.runs) {
    const quarter = quarterOf(run)
    if (quarter !== null) lengths[quarter] = (lengths[quarter] ?? 0) + run.text.length
  }
  const main = lengths.indexOf(Math.max(...lengths))
  const own = page.runs.filter((run) => quarterOf(run) === main)
  const turned = page.runs.filter((run) => quarterOf(run) !== main)
  const vertical = own.filter(({isVertical}) => isVertical).length
  const isVertical = vertical * 2 > own.length
  if (main === 0) return {...page, runs: own, turned, isVertical}
  const [width, height] = main === 2 ? [page.width, page.height] : [page.height, page.width]
  const turn = (run: Run): Run => {
    const isMain = quarterOf(run) === main
    const [x, y] = turnPoint(run.x, run.y, main, page)
    // The middle of a column is where its line would have its middle.
    const base = isMain && run.isVertical ? y + run.size * 0.36 : y
    const rotation = isMain ? 0 : run.rotation - main * 90
    const upright = {...run, x, y: base, rotation, ...(isMain ? {isVertical: false} : {})}
    originals.set(upright, run)
    return upright
  }
  const rules = page.rules.map((rule) => turnRule(rule, main, page))
  return {
    ...{...page, width, height, rules, grounds: [], isVertical},
    ...{runs: own.map(turn), turned: turned.map(turn)}
  }
}

/** Where a point of a page is when what is turned by some quarters stands upright. */
function turnPoint(
  x: number,
  y: number,
  quarters: number,
  {width, height}: Page
): [number, number] {
  if (quarters === 1) return [height - y, x]
  if (quarters === 2) return [width - x, height - y]
  return quarters === 3 ? [y, width - x] : [x, y]
}

function turnRule({isHorizontal, at, start, end}: Rule, quarters: number, page: Page): Rule {
  const [[x1, y1], [x2, y2]] = (
    isHorizontal
      ? [
          [start, at],
          [end, at]
        ]
      : [
          [at, start],
          [at, end]
        ]
  ).map(([x = 0, y = 0]) => turnPoint(x, y, quarters, page)) as [[number, number], [number, number]]
  const isAcross = Math.abs(x1 - x2) > Math.abs(y1 - y2)
  return isAcross
    ? {isHorizontal: true, at: y1, start: Math.min(x1, x2), end: Math.max(x1, x2)}
    : {isHorizontal: false, at: x1, start: Math.min(y1, y2), end: Math.max(y1, y2)}
}
