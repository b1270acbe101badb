import {attributeOf, type XmlElement} from '../container/xml.ts'
import type {Rule} from '../page/page.ts'
import type {Matrix} from '../pdf/matrix.ts'
import {rulesOf} from '../pdf/rules.ts'
import {textOfChild} from './parts.ts'

/** What the letters of a path mean: the mark of the step, and how many numbers follow. */
const steps: ReadonlyMap<string, readonly [mark: number, numbers: number]> = new Map([
  ['S', [0, 2]],
  ['M', [0, 2]],
  ['L', [1, 2]],
  ['B', [2, 6]],
  ['Q', [3, 4]],
  ['A', [2, 7]],
  ['C', [4, 0]]
])

/** The rules of a path object: its straight lines across and down, and itself where it is a bar. */
export function rulesOfPath(path: XmlElement, matrix: Matrix): Rule[] {
  const isStroked = attributeOf(path, 'Stroke') !== 'false'
  const isFilled = attributeOf(path, 'Fill') === 'true'
  if (!isStroked && !isFilled) return []
  const painting = isStroked ? (isFilled ? 'both' : 'stroke') : 'fill'
  return rulesOf(stepsOfPath(path), painting, matrix)
}

/** The steps of a path object as numbers: a mark for each step, and its points. */
export function stepsOfPath(path: XmlElement): number[] {
  return stepsOf(textOfChild(path, 'AbbreviatedData') ?? '')
}

function stepsOf(data: string): number[] {
  const path: number[] = []
  const parts = data.trim().split(/[\s,]+/)
  for (let at = 0; at < parts.length;) {
    const [mark, count] = steps.get(parts[at] ?? '') ?? []
    if (mark === undefined || count === undefined) break
    const numbers = parts.slice(at + 1, at + 1 + count).map(Number)
    if (numbers.length < count || !numbers.every(Number.isFinite)) break
    // Of an arc, only its end is of use here.
    const points =
      count === 7 ? [...numbers.slice(5), ...numbers.slice(5), ...numbers.slice(5)] : numbers
    path.push(mark, ...points)
    at += 1 + count
  }
  return path
}
