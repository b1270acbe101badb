import {expect, test} from 'vitest'
import {createBlock, toFurniture} from '../../tree/blocks.ts'
import {compareTexts} from './compare.ts'

test('what both say alike is no difference, whatever its spaces, bullets and marks are', () => {
  expect(
    compare(
      ['一、查清家底', '1. 逐座登记¹。', '序号', '１'],
      '一、 查清家底\n    1. 逐座登记1。\n• 序号\n1\n'
    )
  ).toEqual([])
})

test('a number that was made otherwise is told at its place', () => {
  expect(compare(['一、查清家底', '一、动手修缮'], '一、查清家底\n二、动手修缮')).toEqual([
    {rule: 'reading-doubtful', place: 2, found: '编号“一”', expected: '另一种输出是“二”'}
  ])
  expect(compare(['动手修缮古桥'], '第三条　动手修缮古桥')).toMatchObject([
    {place: 1, found: '编号“”', expected: '另一种输出是“第三条”'}
  ])
})

test('a line that was lost is told, one that the plain text leaves out is not', () => {
  expect(compare(['乌有市公告', '这是一条脚注。'], '乌有市公告\n自即日起施行。')).toMatchObject([
    {place: null, found: '“自即日起施行”'}
  ])
})

test('lines that stand in one place, and heads of pages, are none', () => {
  expect(compare(['自即日起施行。特此公告。'], '自即日起施行。\n特此公告。')).toEqual([])
  const head = toFurniture(
    createBlock('9乌有市政府公报', {lines: [1], gap: 0, indent: 0}),
    'header'
  )
  const places = [{text: '9乌有市政府公报', label: ''}]
  expect(compareTexts({places, tree: {type: 'root', children: [head]}}, '8乌有市政府公报')).toEqual(
    []
  )
})

test('without another text that is said', () => {
  expect(compareTexts({places: [], tree: {type: 'root', children: []}}, null)).toMatchObject([
    {rule: 'reading-doubtful', place: null}
  ])
})

test('texts that differ everywhere take no time, and say so shortly', () => {
  const places = Array.from({length: 20_000}, (_, at) => `甲乙丙丁${String(at)}`)
  const found = compare(places, places.map((text) => `${text}戊`).join('\n'))
  expect(found.length).toBeLessThanOrEqual(20)
})

function compare(places: readonly string[], plain: string) {
  return compareTexts(
    {places: places.map((text) => ({text, label: ''})), tree: {type: 'root', children: []}},
    plain
  )
}
