import {expect, test} from 'vitest'
import type {Query} from '../engine.ts'
import {commonAliases} from './common.ts'
import {expand} from './expand.ts'
import {rephrase} from './rephrase.ts'

const aliases = [
  ['十五五', '十五五规划', '第十五个五年规划'],
  ['网约车', '网络预约出租汽车'],
  ['地铁', '轨道交通']
]
const queryOf = (...texts: string[]): Query => ({
  all: texts.map((text) => ({text, field: null})),
  none: [],
  within: 'document'
})

test.each<[string, string[]]>([
  ['十五五', ['十五五规划', '第十五个五年规划']],
  ['十五五规划', ['十五五', '第十五个五年规划']],
  ['第十五个五年规划', ['十五五', '十五五规划']],
  ['网约车管理', ['网络预约出租汽车管理']],
  ['地铁', ['轨道交通']]
])('%s is also found as %j', (text, others) => {
  const {query, used} = expand(queryOf(text, '预算'), aliases)
  expect(query.all).toEqual([
    {text, field: null, others},
    {text: '预算', field: null}
  ])
  expect(used).toHaveLength(1)
})

test.each(['地铁站', '石桥', '十五'])('%s has no other name', (text) => {
  expect(expand(queryOf(text), aliases)).toEqual({query: queryOf(text), used: []})
})

test('the number of a document is what it is', () => {
  const query: Query = {...queryOf(), all: [{text: '十五五', field: 'number'}]}
  expect(expand(query, aliases).used).toEqual([])
})

test.each([
  ['地铁里能不能吃东西', '轨道交通里能不能吃东西'],
  ['十五五怎么编', '第十五个五年规划怎么编'],
  ['在十一五期间', '在第十一个五年计划期间'],
  ['石桥', null],
  ['地铁和轨道交通', null],
  ['六届人大十五次会议', null],
  ['第十五条', null],
  ['二十五项', null]
])('the question %s is also %s', (typed, other) => {
  expect(
    rephrase(typed, [
      ...aliases,
      ['一五', '第一个五年计划'],
      ['十五', '第十个五年计划'],
      ['十一五', '第十一个五年计划']
    ])
  ).toBe(other)
})

test('a day is also found as documents write it', () => {
  const days = ['2024年3月5日', '二〇二四年三月五日']
  const {query, used} = expand(queryOf('2024-03-05'), aliases)
  expect(query.all).toEqual([{text: '2024-03-05', field: null, others: days}])
  expect(used).toEqual([{typed: '2024-03-05', meant: days}])
})

test('common names are each in one group', () => {
  const names = commonAliases.flat()
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  expect(commonAliases).toContainEqual([
    '十五五',
    '十五五规划',
    '第十五个五年规划',
    '第十五个五年计划'
  ])
})
