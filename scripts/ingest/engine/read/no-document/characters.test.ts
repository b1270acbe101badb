import {expect, test} from 'vitest'
import {countCharacters} from './characters.ts'

test.each([
  ['', {han: 0, unlikelyHan: 0, digits: 0, characters: 0, sentences: 0}],
  ['修桥三座，共 12 米。', {han: 6, unlikelyHan: 0, digits: 2, characters: 10, sentences: 1}],
  [
    '修桥。\n修建石桥三座\n。好的。',
    {han: 10, unlikelyHan: 0, digits: 0, characters: 13, sentences: 0}
  ],
  ['修建石桥；修建石桥路！', {han: 9, unlikelyHan: 0, digits: 0, characters: 11, sentences: 1}],
  ['鿿㐀', {han: 1, unlikelyHan: 1, digits: 0, characters: 2, sentences: 0}]
])('of %j each kind of character is counted', (text, expected) => {
  expect(countCharacters(text)).toEqual(expected)
})
