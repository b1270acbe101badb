import {attributeOf, childOf, type XmlElement} from '../container/xml.ts'
import {areaOf as areaOfPath, type Area, boxOf, isRectangle} from '../pdf/areas.ts'
import {black} from '../pdf/ink.ts'
import type {Matrix} from '../pdf/matrix.ts'
import {numbersIn} from './numbers.ts'
import {stepsOfPath} from './path-rules.ts'

/** The colour that an object is filled with, as #rrggbb; `null` where that is not known. */
export function fillOf(object: XmlElement, otherwise: string | null): string | null {
  if (attributeOf(object, 'DrawParam') !== null || attributeOf(object, 'Alpha') !== null)
    return null
  const colour = childOf(object, 'FillColor')
  if (!colour) return otherwise
  const isPlain = ['ColorSpace', 'Alpha', 'Index'].every(
    (name) => attributeOf(colour, name) === null
  )
  const values = numbersIn(attributeOf(colour, 'Value'))
  const isColour = isPlain && values.length === 3 && colour.children.length === 0
  if (!isColour || !values.every((value) => value >= 0 && value <= 255)) return null
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}

/** The area that a path fills; `null` where it fills none. */
export function filledArea(path: XmlElement, matrix: Matrix): Omit<Area, 'after'> | null {
  if (attributeOf(path, 'Fill') !== 'true') return null
  const steps = stepsOfPath(path)
  const bounds = boundsOf(steps)
  if (!bounds) return null
  // What cuts a path off leaves less of it.
  const isCut = childOf(path, 'Clips') !== null || !isRectangle(steps, matrix)
  const ink = {...black, fill: isCut ? null : fillOf(path, null)}
  return areaOfPath(steps, bounds, 'fill', {matrix, ink, clip: null})
}

/** The area of a picture. */
export function pictureArea(
  box: {x: number; y: number; width: number; height: number},
  matrix: Matrix
): Omit<Area, 'after'> {
  const {x, y, width, height} = box
  return {
    box: boxOf(matrix, [x, y, x + width, y + height]),
    ...{colour: null, isOpaque: false, isPicture: true}
  }
}

/** The box around the points of a path; `null` where it has none, or curves. */
function boundsOf(steps: readonly number[]): [number, number, number, number] | null {
  const [xs, ys]: [number[], number[]] = [[], []]
  const lengths = [2, 2, 6, 4, 0]
  for (let at = 0; at < steps.length;) {
    const count = lengths[steps[at] ?? 4] ?? 0
    for (let each = 1; each < count; each += 2) {
      xs.push(steps[at + each] ?? 0)
      ys.push(steps[at + each + 1] ?? 0)
    }
    at += count + 1
  }
  if (xs.length === 0 || xs.length > 5000) return null
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
