import type {Rule} from '../page/page.ts'
import type {Library} from './library.ts'
import {apply, type Matrix} from './matrix.ts'

/** How a path was painted. */
export type Painting = 'stroke' | 'fill' | 'both'

/** A filled shape that is no thicker is a rule, in points; and one that is no longer, a dot. */
const thickest = 3.5
const shortest = 4
/** A line that slants by less is straight. */
const straight = 0.7

/** What the numbers of a path mean: how many follow each. */
const lengths = [2, 2, 6, 4, 0]
const [moveTo, lineTo, , , close] = [0, 1, 2, 3, 4]

/**
 * The rules of a painted path: its straight lines across and down where it is stroked, and itself
 * where it is a filled bar.
 *
 * @param path numbers of the library: a mark for each step, and its points
 */
export function rulesOf(path: ArrayLike<number>, painting: Painting, matrix: Matrix): Rule[] {
  const rules: Rule[] = []
  let points: [number, number][] = []
  let isBar = true
  const end = () => {
    if (painting !== 'stroke' && isBar) addBar(points, rules)
    points = []
    isBar = true
  }
  const add = (point: [number, number]) => {
    const last = points.at(-1)
    if (last && painting !== 'fill') addLine(last, point, rules)
    points.push(point)
  }
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? 0
    const length = lengths[step]
    if (length === undefined) break
    const [x, y] = [path[at + length - 1] ?? 0, path[at + length] ?? 0]
    if (step === moveTo) {
      end()
      points.push(apply(matrix, x, y))
    } else if (step === lineTo) add(apply(matrix, x, y))
    else if (step === close && points[0]) add(points[0])
    else {
      isBar = false
      points.push(apply(matrix, x, y))
    }
    at += length + 1
  }
  end()
  return rules
}

function addLine([x1, y1]: [number, number], [x2, y2]: [number, number], rules: Rule[]): void {
  if (Math.abs(y1 - y2) <= straight && Math.abs(x1 - x2) > shortest) {
    rules.push({
      isHorizontal: true,
      at: (y1 + y2) / 2,
      start: Math.min(x1, x2),
      end: Math.max(x1, x2)
    })
  } else if (Math.abs(x1 - x2) <= straight && Math.abs(y1 - y2) > shortest) {
    rules.push({
      isHorizontal: false,
      at: (x1 + x2) / 2,
      start: Math.min(y1, y2),
      end: Math.max(y1, y2)
    })
  }
}

function addBar(points: readonly [number, number][], rules: Rule[]): void {
  if (points.length < 3 || points.length > 6) return
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const [width, height] = [right - left, bottom - top]
  if (height <= thickest && width > height) {
    rules.push({isHorizontal: true, at: (top + bottom) / 2, start: left, end: right})
  } else if (width <= thickest && height > width) {
    rules.push({isHorizontal: false, at: (left + right) / 2, start: top, end: bottom})
  }
}

/** How an operator paints a path; `null` where it does not. */
export function paintingOf(operation: number, OPS: Library['OPS']): Painting | null {
  switch (operation) {
    case OPS.stroke:
    case OPS.closeStroke:
      return 'stroke'
    case OPS.fill:
    case OPS.eoFill:
      return 'fill'
    case OPS.fillStroke:
    case OPS.eoFillStroke:
    case OPS.closeFillStroke:
    case OPS.closeEOFillStroke:
      return 'both'
    default:
      return null
  }
}
