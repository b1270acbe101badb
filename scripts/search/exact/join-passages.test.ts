import {expect, test} from 'vitest'
import type {Passage} from '../../../src/search/passages.ts'
import {joinPassages} from './join-passages.ts'

const passage = (id: string, part: string | null): Passage => ({
  ...{id, part, headings: []},
  blocks: [{id, type: 'p', level: null, at: null, text: id}]
})
const shown = (passages: readonly Passage[]) =>
  passages.map(({blocks}) => blocks.map(({text}) => text).join(''))

test('so many passages as can be counted stay as they are', () => {
  const passages = ['甲', '乙', '丙'].map((id) => passage(id, null))
  expect(joinPassages(passages, 3)).toEqual(passages)
})

test('of too many some are put together, in order, none of two parts', () => {
  const passages = Array.from('甲乙丙丁戊己', (id) =>
    passage(id, '甲乙丙'.includes(id) ? 'a' : 'b')
  )
  expect(shown(joinPassages(passages, 4))).toEqual(['甲乙丙', '丁戊己'])
  expect(shown(joinPassages(passages, 5))).toEqual(['甲乙丙', '丁戊己'])
  const others = Array.from('甲乙丙丁', (id, at) => passage(id, at < 1 ? 'a' : null))
  expect(joinPassages(others, 2).map(({id, part}) => [id, part])).toEqual([
    ['甲', 'a'],
    ['乙', null]
  ])
})
