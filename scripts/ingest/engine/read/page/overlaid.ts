import type {Box, Page, Run} from './page.ts'
import {isOver, isWord, type Strip, stripsOf} from './strips.ts'

/** Two texts of a page that stand over each other. */
export interface Overlaid {
  /** The one that was laid over the other, or under it; none where nothing tells which is which. */
  runs: ReadonlySet<Run>
  /** The room that it takes; `null` where there is none. */
  box: Box | null
}

/** Lines of a text follow each other within so many heights of the font. */
const pitch = 2.2
/** What is as near to a line, in heights of the font, touches it. */
const touching = 0.65
/** A text that another stands over is at most so much larger: what is small is a note on it. */
const alike = 0.7
/** Other lines near a line that are looked at: a text has fewer. */
const mostNear = 48
/** What was laid over a text is narrower, and has so many lines over it. */
const narrower = 0.8
const leastLines = 2

/**
 * What stands over other text on a page, as boxes and layers do: lines that touch others, or stand
 * between two lines that follow each other in the format. `null` where nothing does.
 */
export function overlaidOn({runs}: Page): Overlaid | null {
  const strips = stripsOf(runs)
  const pairs = overlaidPairs(strips)
  if (pairs.length === 0) return null
  const [under, over] = [
    new Set(pairs.map(([earlier]) => earlier)),
    new Set(pairs.map(([, later]) => later))
  ]
  const [below, above] = [spanOf(strips, under), spanOf(strips, over)]
  const isAbove = above.width < narrower * below.width
  const isBelow = below.width < narrower * above.width
  const [own, others] = isBelow ? [below, over] : [above, under]
  const isMixed = [...others].some((at) => at >= own.start && at < own.end)
  const isText = own.end - own.start >= leastLines
  if (!(isAbove || isBelow) || isMixed || !isText) return {runs: new Set(), box: null}
  return grown(strips, own, runs)
}

/** Pairs of strips that stand over each other, by index, the earlier first. */
function overlaidPairs(strips: readonly Strip[]): [number, number][] {
  const pairs: [number, number][] = []
  const byHeight = [...strips.entries()].toSorted(([, a], [, b]) => a.y - b.y)
  for (const [at, [index, strip]] of byHeight.entries()) {
    const most = Math.min(byHeight.length, at + mostNear)
    for (let next = at + 1; next < most; next++) {
      const [other, below] = byHeight[next] ?? [0, strip]
      const size = Math.min(strip.size, below.size)
      if (below.y - strip.y > pitch * size) break
      if (!areAlike(strip, below) || !isOver(strip, below, 1)) continue
      const isTouched = below.y - strip.y < touching * size && touches(strip, below)
      if (isTouched || isBetween(strips, index, other) || isBetween(strips, other, index))
        pairs.push(index < other ? [index, other] : [other, index])
    }
  }
  return pairs
}

/** Whether a strip stands between another and the one that follows or precedes that in the format. */
function isBetween(strips: readonly Strip[], index: number, other: number): boolean {
  const [strip, own] = [strips[index], strips[other]]
  if (!strip || !own || Math.abs(index - other) < 2) return false
  return [strips[index - 1], strips[index + 1]].some((next) => {
    if (!next || next === own || !areAlike(next, strip) || !isOver(next, own, 1)) return false
    const [top, bottom] = [Math.min(strip.y, next.y), Math.max(strip.y, next.y)]
    const room = touching * own.size
    const isPitch = bottom - top <= pitch * strip.size && isOver(strip, next, 1)
    return isPitch && own.y - top > room / 2 && bottom - own.y > room / 2
  })
}

function areAlike(a: Strip, b: Strip): boolean {
  return Math.min(a.size, b.size) >= alike * Math.max(a.size, b.size)
}

/** Whether a run of one strip covers half a character of a run of another. */
function touches(a: Strip, b: Strip): boolean {
  const runs = b.runs.slice(0, mostNear)
  return a.runs.slice(0, mostNear).some(({x, width, size}) =>
    runs.some((run) => {
      return Math.min(x + width, run.x + run.width) - Math.max(x, run.x) > size / 2
    })
  )
}

/** The strips from the first to the last of some, and how wide they are. */
function spanOf(strips: readonly Strip[], some: ReadonlySet<number>) {
  const [start, end] = [least(some), -least(some, (at) => -at) + 1]
  const {left, right} = boxOf(strips.slice(start, end))
  return {start, end, width: right - left}
}

/** A text with the lines in front of it and behind it that go on with it. */
function grown(
  strips: readonly Strip[],
  {start, end}: {start: number; end: number},
  runs: readonly Run[]
): Overlaid {
  const own = strips.slice(start, end)
  const box = boxOf(own)
  const goesOn = (strip: Strip | undefined) => {
    const [first] = own
    if (!strip || !first || !areAlike(strip, first)) return false
    const {size} = first
    const isInside = strip.left >= box.left - size && strip.right <= box.right + size
    return isInside && strip.y > box.top - pitch * size && strip.y < box.bottom + pitch * size
  }
  for (let at = start - 1; goesOn(strips[at]); at--) own.unshift(...strips.slice(at, at + 1))
  for (let at = end; goesOn(strips[at]); at++) own.push(...strips.slice(at, at + 1))
  return {runs: withMarks(own, runs), box: boxOf(own)}
}

/** The runs of a text, with the marks between its words and behind the last. */
function withMarks(own: readonly Strip[], runs: readonly Run[]): Set<Run> {
  const first = own[0]?.runs[0]
  const last = own.at(-1)
  let end = runs.findLastIndex((run) => run === last?.runs.at(-1)) + 1
  const isMark = (run: Run | undefined) =>
    run !== undefined && last !== undefined && !isWord(run) && Math.abs(run.y - last.y) < run.size
  while (isMark(runs[end])) end++
  return new Set(runs.slice(first ? runs.indexOf(first) : end, end))
}

function boxOf(strips: readonly Strip[]): Box {
  return {
    left: least(strips, ({left}) => left),
    right: -least(strips, ({right}) => -right),
    top: least(strips, ({y, size}) => y - size),
    bottom: -least(strips, ({y, size}) => -(y + size * 0.2))
  }
}

/** The least number of some, of which there may be more than a function takes as its arguments. */
function least<Each>(all: Iterable<Each>, of: (each: Each) => number = Number): number {
  let found = Infinity
  for (const each of all) found = Math.min(found, of(each))
  return found
}
