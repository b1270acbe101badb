import type {Page, Run} from './page.ts'

/** So many characters below each other, and so large a part of a page, are of text that runs down. */
const fewest = 20
const part = 0.6

/** Where the next character of a column stands, in heights of the font. */
const step = {least: 0.8, most: 1.5, aside: 0.15}
/** The upper end of a character above its base line. */
const ascent = 0.88

/** So many characters below each other in the margin are a line that runs down there. */
const fewestBeside = 4

/**
 * A page whose characters the format has one by one, each below the one before: they are known to
 * run down then. So are those of a line in the margin.
 *
 * @param originals is told of which run each of those was made
 */
export function withColumns(page: Page, originals: Map<Run, Run>): Page {
  const stacked = new Set<Run>()
  for (const [at, run] of page.runs.entries()) {
    const above = page.runs[at - 1]
    if (above && isBelow(above, run)) stacked.add(above).add(run)
  }
  const printed = page.runs.filter(({text}) => text.trim() !== '')
  const length = printed.reduce((sum, {text}) => sum + text.length, 0)
  const isAll = stacked.size >= fewest && stacked.size >= part * length
  if (!isAll) keepBeside(stacked, printed)
  if (stacked.size === 0) return page
  const runs = page.runs.map((run) => {
    if (!stacked.has(run)) return run
    const {x, y, size} = run
    const down = {...run, x: x + size / 2, y: y - ascent * size, width: size, isVertical: true}
    originals.set(down, run)
    return down
  })
  return {...page, runs}
}

/** Of characters that stand below each other, keep those of lines that have nothing of the page at one side. */
function keepBeside(stacked: Set<Run>, printed: readonly Run[]): void {
  const others = printed.filter((run) => !stacked.has(run))
  const left = others.reduce((least, {x}) => Math.min(least, x), Infinity)
  const right = others.reduce((most, {x, width}) => Math.max(most, x + width), -Infinity)
  const lines: Run[][] = []
  for (const run of stacked) {
    const last = lines.at(-1)
    const above = last?.at(-1)
    if (last && above && isBelow(above, run)) last.push(run)
    else lines.push([run])
  }
  for (const line of lines) {
    const isOutside = line.every(({x, width}) => x + width < left || x > right)
    if (line.length < fewestBeside || !isOutside) for (const run of line) stacked.delete(run)
  }
}

/**
 * The columns of a text whose characters the format has one by one, each below the one before, and the
 * columns from the right to the left; `null` where they are not of such.
 */
export function columnsOf(runs: readonly Run[]): Run[][] | null {
  const columns: Run[][] = []
  for (const run of runs) {
    const last = columns.at(-1)
    const above = last?.at(-1)
    if (last && above && isBelow(above, run)) last.push(run)
    else columns.push([run])
  }
  const [first] = columns
  const areColumns = columns.every(([top], at) => {
    const before = columns[at - 1]?.[0]
    if (!top || !isCharacter(top)) return false
    return !before || (top.x < before.x && Math.abs(top.y - before.y) <= step.aside * top.size)
  })
  return areColumns && columns.length > 1 && first && first.length > 1 ? columns : null
}

/** Whether a character stands right below another, both upright. */
function isBelow(above: Run, run: Run): boolean {
  if (![above, run].every((each) => isCharacter(each))) return false
  const down = (run.y - above.y) / run.size
  return (
    Math.abs(above.size - run.size) < 0.01 &&
    Math.abs(run.x - above.x) <= step.aside * run.size &&
    down >= step.least &&
    down <= step.most
  )
}

function isCharacter({text, rotation, isVertical}: Run): boolean {
  return rotation === 0 && isVertical !== true && [...text].length === 1 && text > '\u2e7f'
}
