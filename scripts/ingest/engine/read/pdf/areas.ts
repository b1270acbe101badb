import type {Box} from '../page/page.ts'
import type {Ink} from './ink.ts'
import {apply, type Matrix} from './matrix.ts'
import type {Painting} from './rules.ts'

/** A part of a page that something was painted on. */
export interface Area {
  box: Box
  /** Of all of the box; `null` where that is not one, or not known. */
  colour: string | null
  /** Whether nothing below it can be seen. */
  isOpaque: boolean
  isPicture: boolean
  /** Characters that were painted on the page before it. */
  after: number
}

/** What is painted is only seen in a box, and whether in all of it; `null` for the whole page. */
export type Clip = {box: Box; isWhole: boolean} | null

/** Strokes and bars that are no thicker, in points, are rules, and hide no text. */
const thin = 2

/** The box of a square of the size of 1, or of another, that is transformed. */
export function boxOf(
  matrix: Matrix,
  [x1 = 0, y1 = 0, x2 = 1, y2 = 1]: readonly number[] = []
): Box {
  const corners = [
    [x1, y1],
    [x2, y1],
    [x2, y2],
    [x1, y2]
  ].map(([x = 0, y = 0]) => apply(matrix, x, y))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys)
  }
}

/** What is left of a clip within a shape. */
export function clipped(clip: Clip, box: Box, isWhole: boolean): Clip {
  if (!clip) return {box, isWhole}
  return {box: common(clip.box, box), isWhole: isWhole && clip.isWhole}
}

export function common(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom)
  }
}

/** Whether a path is one rectangle, with its sides along those of the page. */
export function isRectangle(path: ArrayLike<number>, matrix: Matrix): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = matrix
  const isStraight = (b === 0 && c === 0) || (a === 0 && d === 0)
  if (!isStraight || path[0] !== 0 || path.length > 16) return false
  const points: [number, number][] = []
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? 0
    if (step > 1 || (step === 0 && at > 0)) {
      if (step !== 4 || at !== path.length - 1) return false
      at += 1
    } else {
      points.push([path[at + 1] ?? 0, path[at + 2] ?? 0])
      at += 3
    }
  }
  const [first, second, third, fourth, ...others] = points
  if (!first || !second || !third || !fourth) return false
  const isAcross = first[1] === second[1]
  const [u, v] = isAcross ? [0, 1] : [1, 0]
  return (
    first[v] === second[v] &&
    second[u] === third[u] &&
    third[v] === fourth[v] &&
    fourth[u] === first[u] &&
    others.every(([x, y]) => x === first[0] && y === first[1])
  )
}

/** The area that a painted path takes; `null` where it is a rule. */
export function areaOf(
  path: ArrayLike<number>,
  bounds: readonly number[],
  painting: Painting,
  {matrix, ink, clip}: {matrix: Matrix; ink: Ink; clip: Clip}
): Omit<Area, 'after'> | null {
  const own = boxOf(matrix, bounds)
  const isStroke = painting === 'stroke'
  if (isStroke) {
    const [a = 0, b = 0, c = 0, d = 0] = matrix
    const width = ink.thickness * Math.sqrt(Math.abs(a * d - b * c))
    // The lines of a frame leave what is in it free.
    if (width <= thin || Math.min(own.right - own.left, own.bottom - own.top) > width) return null
    own.top -= width / 2
    own.bottom += width / 2
    own.left -= width / 2
    own.right += width / 2
  }
  const box = clip ? common(own, clip.box) : own
  if (Math.min(box.right - box.left, box.bottom - box.top) <= thin) return null
  const isWhole = !isStroke && isRectangle(path, matrix) && (clip?.isWhole ?? true)
  const isOpaque = isWhole && ink.fill !== null && ink.fillAlpha === 1 && !ink.isMixed
  return {box, colour: isOpaque ? ink.fill : null, isOpaque, isPicture: false}
}

/** The areas of a page that are no more than a ground for text. */
export function groundsOf(areas: readonly Area[]): Box[] {
  return areas.flatMap(({box, colour, isOpaque}) => (isOpaque && colour !== '#ffffff' ? [box] : []))
}
