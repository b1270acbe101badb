import {expect, test} from 'vitest'
import {partsOfBlocks} from './parts-of-blocks.ts'

const head = '<header><h1 id="title">报告</h1></header>'
const texts: (string | string[])[] = [
  '<p class="note" id="p1" data-at="3">一</p>',
  ['<section class="task" id="t1"><p id="p', '2">二 id="没有"</p></section>']
]
let read = 0
const compiled = {
  page: () => ({head}) as never,
  parts: (digest: string) => (digest === 'long' ? texts.length : 1),
  part: (_: string, number: number) => {
    read++
    return texts[number - 1] ?? ''
  }
}

test('each block is on the page of its part, and the first has the head', () => {
  const {partOf, idsOf} = partsOfBlocks(compiled)
  expect(idsOf('long')).toEqual([
    ['title', 'p1'],
    ['t1', 'p2']
  ])
  expect(['title', 'p1', 't1', 'p2', 'gone'].map((id) => partOf('long', id))).toEqual([
    ...[1, 1, 2, 2, 1]
  ])
})

test('a document of one page is not read for it, and one of several once', () => {
  const {partOf} = partsOfBlocks(compiled)
  read = 0
  expect(partOf('short', 'p2')).toBe(1)
  expect(read).toBe(0)
  partOf('long', 'p2')
  partOf('long', 'p1')
  expect(read).toBe(2)
})
