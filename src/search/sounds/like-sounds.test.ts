import {expect, test} from 'vitest'
import {likeSounds} from './like-sounds.ts'

test.each([
  ['zhang', ['zhang', 'zang', 'zhan']],
  ['si', ['si', 'shi']],
  ['ling', ['ling', 'lin', 'ning']],
  ['ma', ['ma']]
])('%s sounds like %j', (reading, like) => {
  expect(likeSounds([reading])).toEqual(like)
})
