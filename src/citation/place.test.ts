import {expect, test} from 'vitest'
import {placeOf, roughPlace} from './place.ts'

const texts = new Map([
  ['title', '子虚区古桥保护办法'],
  ['s1', '第一章 总则'],
  ['s2-3', '（三）把全区三十六座古桥的名称、年代、位置和保护责任逐一登记'],
  ['a5', '第五条 下列桥梁为古桥：'],
  ['a5-1-1', '（一）一九四九年以前修建的；'],
  ['a5-1-2-z1', '（二）之一 迁移后重修的；'],
  ['a12', '第十二条 古桥由所在镇管护。'],
  ['a12-3', '镇人民政府可以委托村民委员会管护。'],
  ['a12-2', '管护的费用列入预算：'],
  ['a12-2-1', '（一）日常养护费；'],
  ['a12-2-1-2', '2.灯具；'],
  ['a12-z1', '第十二条之一 本办法所称桥，包括廊桥。'],
  ['a1260', '第一千二百六十条 本办法自公布之日起施行。'],
  ['p017', '各镇要在年底以前报告。'],
  ['p018', '第三条 桥由镇管护。'],
  ['t8', '修好三座桥。']
])
const blocks = {ids: [...texts.keys()], textOf: (id: string) => texts.get(id) ?? ''}

test.each([
  ['s1', '第一章', '第一章'],
  [
    's2-3',
    '“（三）把全区三十六座古桥的名称、年代、位……”部分',
    '“（三）把全区三十六座古桥的名称、年代、位……”部分'
  ],
  ['a5', '第五条', '第5条'],
  ['a5-1-1', '第五条第一项', '第5条第1项'],
  ['a5-1-2-z1', '第五条第二项之一', '第5条第2项之一'],
  ['a12', '第十二条', '第12条'],
  // Put in between later: its id is of its own, its number that of its place.
  ['a12-3', '第十二条第二款', '第12条第2款'],
  ['a12-2', '第十二条第三款', '第12条第3款'],
  ['a12-2-1', '第十二条第三款第一项', '第12条第3款第1项'],
  ['a12-2-1-2', '第十二条第三款第一项第2目', '第12条第3款第1项第2目'],
  ['a12-z1', '第十二条之一', '第12条之一'],
  ['a1260', '第一千二百六十条', '第1260条'],
  ['p017', '第17段', '第17段'],
  // It was published before it was known to be an article.
  ['p018', '第三条', '第三条'],
  ['t8', '第8项任务', '第8项任务']
])('%s is %s', (id, words, figures) => {
  expect(placeOf(id, blocks)).toEqual({words, figures})
})

test('the title is no place in the document', () => {
  expect(placeOf('title', blocks)).toBeNull()
})

test.each([
  ['a12', '第十二条 古桥由所在镇管护。', '第十二条'],
  ['a12-2-1', '（一）日常养护费；', '第12条'],
  ['a12-z1', '第十二条之一 本办法', '第十二条之一'],
  ['p017', '各镇', '第17段'],
  ['s1', '第一章 总则', ''],
  ['title', '办法', ''],
  ['', '', '']
])('of %s alone, with %j, so much is known', (id, text, words) => {
  expect(roughPlace(id, text)).toBe(words)
})
