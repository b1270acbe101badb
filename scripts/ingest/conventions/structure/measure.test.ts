import {expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import {findMeasure, hasRoom, type Seam} from './measure.ts'

const text = '全市养护道路一千二百公里修补坑槽三千处更换井盖四十八个加固桥梁六座改造渡口两处'

test.each([20, 24, 31])('lines of %i characters keep to that measure', (width) => {
  expect(findMeasure(seams(wrap(text.repeat(20), width)))).toBe(width)
})

test('closing marks may stand beyond it, and what they close may be taken to the next line', () => {
  const hanging = wrap(text.repeat(20), 24).map((line, at) => (at % 3 === 0 ? `${line}，` : line))
  expect(findMeasure(seams(hanging))).toBe(24)
  const pulled = [...hanging.slice(1), text.slice(0, 23), '桥”。渡口']
  expect(findMeasure(seams(pulled))).toBe(24)
})

test.each([
  ['they are few', wrap(text.repeat(4), 20)],
  ['their widths differ', Array.from({length: 40}, (_, at) => text.slice(0, 15 + ((at * 7) % 11)))]
])('lines keep to none where %s', (_, lines) => {
  expect(findMeasure(seams(lines))).toBeNull()
})

test.each([
  ['养护道路一千二百公里', '修补坑槽', 10, false],
  ['养护道路一千二百公里', '修补坑槽', 11, true],
  ['养护道路一千二百公里', '“四好', 11, false],
  ['养护道路一千二百公里', '修”的', 11, false],
  // A word that is not broken, and the space that was in front of it.
  ['养护道路', '1200公里', 6, false],
  ['养护道路', '1200公里', 6.5, true]
])('%s | %s in %d: has room is %s', (line, next, measure, expected) => {
  expect(hasRoom([block(line), block(next)], measure)).toBe(expected)
})

function seams(lines: readonly string[]): Seam[] {
  return lines.slice(1).map((line, at) => [block(lines[at] ?? ''), block(line)])
}

function block(line: string) {
  return createBlock(line, {lines: [1], gap: 0, indent: 0})
}

function wrap(long: string, width: number): string[] {
  return long.match(new RegExp(`.{${String(width)}}`, 'gu')) ?? []
}
