import type {Reason} from './furniture.ts'
import {lineOf} from './lines.ts'
import type {Line, Run} from './page.ts'
import {quarterOf} from './upright.ts'

/** Lines that do not stand as most of their page, each with why it is not of the text; `null` where it is. */
export interface TurnedLine {
  line: Line
  reason: Extract<Reason, 'watermark' | 'running-head'> | null
}

/** On so many pages the same slanting text is a watermark; so is one that is as large, once. */
const leastPages = 2
const large = 1.5
/** On so many pages the same text on its side, at the same place, is of the page; a longer one is none. */
const leastSides = 3
const longestHead = 60

/**
 * The lines of what stands on its side or slants, for each page. What slants and is printed again
 * on other pages, or large, is a watermark; what stands on its side at one place of several is their
 * running head.
 *
 * @param turned the runs of each page that do not stand as most of it
 * @param size height of the font of most of the text
 */
export function turnedLines(turned: readonly (readonly Run[])[], size: number): TurnedLine[][] {
  const lines = turned.map((runs, page) => followingLines(runs, page))
  const pages = pagesBy(lines.flat(), keyOf)
  const places = pagesBy(lines.flat(), placeOf)
  return lines.map((own) =>
    own.map((line): TurnedLine => {
      if (line.runs.every((run) => quarterOf(run) === null)) {
        const isWatermark = pages(line) >= leastPages || line.size >= large * size
        return {line, reason: isWatermark ? 'watermark' : null}
      }
      const isHead = places(line) >= leastSides && keyOf(line).length <= longestHead
      return {line, reason: isHead ? 'running-head' : null}
    })
  )
}

/** Of each line, on how many pages one is that has the same key. */
function pagesBy(lines: readonly Line[], key: (line: Line) => string): (line: Line) => number {
  const pages = new Map<string, Set<number>>()
  for (const line of lines) {
    pages.set(key(line), (pages.get(key(line)) ?? new Set()).add(line.page))
  }
  return (line) => pages.get(key(line))?.size ?? 0
}

function placeOf(line: Line): string {
  return [Math.round(line.left), Math.round(line.y), keyOf(line)].join(' ')
}

function keyOf({text}: Line): string {
  return text.replace(/\s+/g, '')
}

/** Runs that follow each other in one direction, upright or not, as lines; in the order of the format. */
export function followingLines(runs: readonly Run[], page: number): Line[] {
  const lines: Run[][] = []
  for (const run of runs) {
    const last = lines.at(-1)
    const before = last?.at(-1)
    if (last && before && isNext(before, run)) last.push(run)
    else lines.push([run])
  }
  return lines
    .filter((own) => own.some(({text}) => text.trim() !== ''))
    .map((own) => ({
      ...lineOf(own, page),
      runs: own,
      text: own
        .map(({text}) => text)
        .join('')
        .trim()
    }))
}

/** Whether a run begins where another ends, and goes on in its direction. */
function isNext(run: Run, next: Run): boolean {
  if (Math.abs(run.rotation - next.rotation) > 1 || run.isVertical !== next.isVertical) return false
  const angle = ((run.rotation - (run.isVertical ? 90 : 0)) * Math.PI) / 180
  const [x, y] = [run.x + run.width * Math.cos(angle), run.y - run.width * Math.sin(angle)]
  return Math.hypot(next.x - x, next.y - y) < 1.5 * run.size
}
