import type {Glyph} from './glyphs.ts'
import {toRuns} from './runs.ts'

const han = /^\p{Script=Han}$/u
/** What says how characters are read. */
const sounds =
  /^[\p{Script=Latin}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\u02c7\u02ca\u02cb\u02d9\u00b7'’\s]+$/u
/** It is so much smaller than what it stands above, and so high above its base line, in heights of the font of that. */
const size = {least: 0.3, most: 0.65}
const above = {least: 0.65, most: 1.4}
/** Its middle is that of what it stands above, but for so much. */
const aside = 0.35
/** Parts of one stand no further apart, in heights of their own font. */
const apart = 0.8
const touching = 0.15
/** Of one page, so many are looked at. */
const most = 1000

/** How characters are read that stand below it. */
interface Reading {
  glyphs: Glyph[]
  left: number
  right: number
}

/**
 * Set what is printed small above characters, how they are read, in brackets behind them, as where it is not
 * printed above.
 *
 * @param matched the characters by the other way; is told of those that are set elsewhere
 * @returns all characters, and how many of such were found
 */
export function withReadings(
  glyphs: readonly Glyph[],
  matched: Map<Glyph, string> | null
): {glyphs: Glyph[]; readings: number} {
  const readings = readingsAmong(glyphs)
  if (readings.length === 0) return {glyphs: [...glyphs], readings: 0}
  const rows = Map.groupBy(
    glyphs.filter(
      ({text, rotation, isVertical}) => han.test(text) && rotation === 0 && !isVertical
    ),
    ({y}) => Math.round(y)
  )
  const behind = new Map<Glyph, Glyph>()
  const taken = new Set<Glyph>()
  for (const reading of readings) {
    const base = baseOf(reading, rows)
    if (!base || behind.has(base)) continue
    for (const glyph of reading.glyphs) taken.add(glyph)
    const own = reading.glyphs.map((glyph) => matched?.get(glyph) ?? glyph.text).join('')
    const text = `（${own.replace(/\s+/g, ' ').trim()}）`
    const one = {...base, text, x: base.x + base.width, width: 0}
    matched?.set(one, text)
    behind.set(base, one)
  }
  const kept = glyphs.flatMap((glyph) => {
    const reading = behind.get(glyph)
    return taken.has(glyph) ? [] : reading ? [glyph, reading] : [glyph]
  })
  return {glyphs: kept, readings: behind.size}
}

/** Runs that may say how characters are read. */
function readingsAmong(glyphs: readonly Glyph[]): Reading[] {
  const largest = glyphs.reduce((found, glyph) => Math.max(found, glyph.size), 0)
  const small = glyphs.filter(
    (glyph) =>
      glyph.size <= size.most * largest &&
      sounds.test(glyph.text) &&
      glyph.rotation === 0 &&
      !glyph.isVertical
  )
  const readings: (Reading & {y: number})[] = []
  let space: readonly Glyph[] = []
  for (const run of toRuns(small).slice(0, most)) {
    const last = readings.at(-1)
    if (run.text.trim() === '') {
      space = run.glyphs
      continue
    }
    const right = run.x + run.width
    const room = last ? run.x - last.right : Infinity
    // One reading of several characters has a space between its parts; several have none.
    const most = space.length > 0 ? apart : touching
    const goesOn = Math.abs(room) <= most * run.size && last !== undefined
    if (goesOn && Math.abs(last.y - run.y) < touching * run.size) {
      last.glyphs.push(...space, ...run.glyphs)
      last.right = right
    } else readings.push({glyphs: [...run.glyphs], left: run.x, right, y: run.y})
    space = []
  }
  return readings
}

/** The last of the characters that a reading stands above the middle of. */
function baseOf(
  {glyphs, left, right}: Reading,
  rows: ReadonlyMap<number, readonly Glyph[]>
): Glyph | null {
  const [first] = glyphs
  if (!first) return null
  const middle = (left + right) / 2
  const farthest = (above.most * first.size) / size.least
  for (let y = Math.round(first.y + first.size); y <= first.y + farthest; y++) {
    const below = (rows.get(y) ?? []).filter((glyph) => {
      const own = glyph.x + glyph.width / 2
      const isBelow = own >= left && own <= right
      return isBelow || (glyph.x <= middle && glyph.x + glyph.width >= middle)
    })
    const [start, end] = [below[0], below.at(-1)]
    if (!start || !end) continue
    const share = first.size / start.size
    const height = (start.y - first.y) / start.size
    const center = (start.x + end.x + end.width) / 2
    const isOver =
      share >= size.least &&
      share <= size.most &&
      height >= above.least &&
      height <= above.most &&
      Math.abs(center - middle) <= aside * start.size
    return isOver ? end : null
  }
  return null
}
