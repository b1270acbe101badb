import {expect, test} from 'vitest'
import {isWrapped} from './wrapped.ts'

const sentence = '为了方便市民出行会议决定自下月起延长末班车的时间并在沿线增设站台'

test('a text that was broken into lines is known by its full lines', () => {
  const lines = Array.from({length: 12}, (_, at) => (at % 3 === 2 ? '到站为止。' : sentence))
  expect(isWrapped(lines)).toBe(true)
  expect(isWrapped(lines.slice(0, 11))).toBe(false)
})

test.each([
  ['one paragraph is longer than a line', [sentence.repeat(3)]],
  ['most lines are sentences', Array.from({length: 40}, () => `${sentence.slice(1)}。`)]
])('%s', (_, more) => {
  const lines = Array.from({length: 12}, () => sentence)
  expect(isWrapped([...lines, ...more])).toBe(false)
})

test('a list of short lines was not broken', () => {
  expect(isWrapped(Array.from({length: 40}, () => '云梦桥至南柯桥'))).toBe(false)
})
