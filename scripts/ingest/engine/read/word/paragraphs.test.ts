import {expect, test} from 'vitest'
import {createBlock} from '../../tree/blocks.ts'
import {isBroken, tellsParagraphs} from './paragraphs.ts'

const sentence = '为了方便市民出行会议决定自下月起延长末班车的时间并在沿线增设站台'

test('a text that was broken into lines is known by its full lines', () => {
  const lines = Array.from({length: 12}, (_, at) => (at % 3 === 2 ? '到站为止。' : sentence))
  expect(isBroken(lines)).toBe(true)
  expect(isBroken(lines.slice(0, 11))).toBe(false)
})

test.each([
  ['one paragraph is longer than a line', [sentence.repeat(3)]],
  ['most lines are sentences', Array.from({length: 40}, () => `${sentence.slice(1)}。`)]
])('%s', (_, more) => {
  const lines = Array.from({length: 12}, () => sentence)
  expect(isBroken([...lines, ...more])).toBe(false)
})

test('a list of short lines was not broken', () => {
  expect(isBroken(Array.from({length: 40}, () => '云梦桥至南柯桥'))).toBe(false)
})

test.each([
  [['为了方便市民，', '会议决定延长时间。', '（一）末班车、', '夜班车', '完'], true],
  [['他说：“延长', '末班车。”', '见《办', '法》', '完'], true],
  [['为了方便市民，', '会议决定延长时间。', '完'], false],
  [['第一条　为了方便市民', '第二条　会议', '完'], false]
])('parts of paragraphs in %j are known by their last marks: %s', (texts, isPart) => {
  expect(isBroken(texts)).toBe(isPart)
})

test('a document tells its paragraphs where some have a form of their own', () => {
  const blocks = (formed: number, text: string) =>
    Array.from({length: 20}, (_, at) => {
      const hints = at < formed ? {begins: true} : {}
      return createBlock(text, {lines: [at + 1], gap: 0, indent: 0, hints})
    })
  expect(tellsParagraphs(blocks(2, '会议决定延长时间。'))).toBe(true)
  expect(tellsParagraphs(blocks(1, '会议决定延长时间。'))).toBe(false)
  expect(tellsParagraphs(blocks(20, '会议决定，'))).toBe(false)
  expect(tellsParagraphs([])).toBe(true)
})
