import {expect, test} from 'vitest'
import {likeSounds} from './like-sounds.ts'

test.each([
  ['zhang', ['zang', 'zhan']],
  ['si', ['shi']],
  ['ling', ['lin', 'ning']],
  ['ma', []],
  ['hui', ['fei']],
  ['fei', ['hui']],
  ['hun', ['fen']],
  ['hua', ['fa']],
  ['fang', ['huang']],
  ['hu', ['fu']],
  ['hong', ['feng']]
])('%s sounds like %j', (reading, like) => {
  expect(likeSounds([reading])).toEqual(expect.arrayContaining(like))
})

test('what is a reading itself is not like one', () => {
  expect(likeSounds(['si', 'shi'])).toEqual([])
})
