import {expect, test} from 'vitest'
import {isLike, isLikeRetired} from './is-like.ts'
import {retire} from './retired.ts'

const blocks = (...texts: string[]) => texts.map((text, at) => ({id: `p${String(at)}`, text}))
const [roads, buses, trees] = [
  '今年要修建村道二十公里，年底前全部通车。',
  '夜间公交车自三月一日起每晚开行到十一点。',
  '沿河两岸植树三万株，由区水务局组织实施。'
]

test.each([
  ['the same paragraphs in another order are', [roads, buses], [buses, roads], true],
  ['one more paragraph is', [roads, buses], [roads, trees, buses], true],
  ['other white space and marks are', [roads], [roads.replace('，', ' , ')], true],
  ['other paragraphs are not', [roads, buses], [trees], false],
  [
    'most of other paragraphs are not',
    [roads, '各位代表：', '同意'],
    [trees, '各位代表：', '同意'],
    false
  ],
  ['too little text does not tell', ['同意'], ['同意'], null],
  ['no text does not tell', [], [roads], null]
])('two states of a document: %s', (_, a, b, expected) => {
  expect(isLike(blocks(...a), blocks(...b))).toBe(expected)
})

test('a title alone is no text', () => {
  const title = [{id: 'title', text: '子虚区人民政府关于修建村道的通知'}]
  expect(isLike(title, title)).toBeNull()
})

test.each([
  ['the same paragraphs are', [roads, buses], [buses, roads], true],
  ['one of several more is', [roads], [roads, buses, trees], true],
  ['one that is left of several is', [roads, buses, trees], [trees], true],
  ['other paragraphs are not', [roads, buses], [trees], false],
  ['too little text does not tell', [roads], ['同意'], null],
  ['no text does not tell', [], [roads], null]
])('of a document that is gone: %s', (_, a, b, expected) => {
  const retired = retire(new Map(), blocks(...a), new Set())
  expect(isLikeRetired(retired, blocks(...b))).toBe(expected)
})
