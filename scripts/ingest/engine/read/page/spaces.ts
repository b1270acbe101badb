import type {Run} from './page.ts'

/** Room that shows as a space, in heights of the font: between Han characters, and else. */
const leastWide = 0.5
const leastNarrow = 0.2
/** Between a Han character and a letter typesetters put a little room of their own. */
const leastMixed = 0.4
/** A space of the source that shows. */
const leastOwn = 0.1

const wide = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/

/**
 * The text of runs that follow each other on a line, with the spaces that the print shows: between
 * Han characters as many wide ones as have room.
 *
 * @param runs from left to right; those of white space alone say where a space was meant
 * @param tracking room that all characters are set apart by, see {@link trackingOf}
 */
export function textOfRuns(runs: readonly Run[], tracking = 0): string {
  let text = ''
  for (const {run, own, before, isMeant} of printed(runs)) {
    if (before) {
      const room = (run.x - before.x - before.width - tracking) / run.size
      text += spaceBetween(text, own, room, isMeant)
    }
    text += own
  }
  return text
}

/** @param room in heights of the font */
function spaceBetween(before: string, after: string, room: number, isMeant: boolean): string {
  const sides = [wide.test(before.slice(-1)), wide.test(after)]
  const areWide = sides.every(Boolean)
  const least = areWide ? leastWide : sides.some(Boolean) ? leastMixed : leastNarrow
  if (room < (isMeant ? leastOwn : least)) return ''
  if (room >= 1) return '\u3000'.repeat(Math.min(Math.round(room), widest))
  return areWide && room >= leastWide ? '\u3000' : ' '
}

/** Wide spaces that stand for one gap at most. */
const widest = 40

/** Room between characters that is no space of its own, in heights of the font, and how much it may differ. */
const tracked = {least: 0.25, most: 1.3, differs: 0.12}
/** So many characters tell; more where the room is that of a space. */
const leastTracked = {narrow: 4, wide: 6}
const asSpace = 0.9
const mostly = 0.7

/** The room that all characters of a line are set apart by, or 0: that between most of them, where it is the same. */
export function trackingOf(runs: readonly Run[], size: number): number {
  let close = 0
  for (const {text} of runs) if (text.trim() !== '') close += text.length - 1
  // There is at most one room for each run but the first.
  if (close >= runs.length || runs.length <= leastTracked.narrow) return 0
  const rooms: number[] = []
  for (const {run, before, isMeant} of printed(runs)) {
    // Where the text itself has a space, the room is one.
    if (before && !isMeant) rooms.push((run.x - before.x - before.width) / size)
  }
  if (rooms.length < leastTracked.narrow || close > rooms.length) return 0
  const usual = rooms.toSorted((a, b) => a - b)[Math.floor(rooms.length / 2)] ?? 0
  if (usual < tracked.least || usual > tracked.most) return 0
  if (usual >= asSpace && rooms.length < leastTracked.wide) return 0
  const same = rooms.filter((room) => Math.abs(room - usual) <= tracked.differs)
  return same.length >= mostly * rooms.length ? usual * size : 0
}

/** A run that prints something, and what stands between it and the one before. */
interface Printed {
  run: Run
  /** Its text without the white space around it. */
  own: string
  /** `null` for the first one of a line. */
  before: Run | null
  /** Whether the text itself has white space between the two. */
  isMeant: boolean
}

function* printed(runs: readonly Run[]): Generator<Printed> {
  let before: Run | null = null
  let isMeant = false
  for (const run of runs) {
    const own = run.text.trim()
    if (own === '') {
      isMeant = true
      continue
    }
    yield {run, own, before, isMeant: isMeant || (before !== null && /^\s/.test(run.text))}
    isMeant = /\s$/.test(run.text)
    before = run
  }
}
