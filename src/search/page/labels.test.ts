import {expect, test} from 'vitest'
import {countLabel, dateLabel, densityOf, factsOf, kindLabel} from './labels.ts'

test('a count that is not exact is the most there can be', () => {
  expect(countLabel({value: 12, isExact: true})).toBe('12')
  expect(countLabel({value: 12, isExact: false})).toBe('至多 12')
})

test('a date is as exact as it is known', () => {
  expect(['2024-02-26', '2024-10', '2024'].map(dateLabel)).toEqual([
    '2024年2月26日',
    '2024年10月',
    '2024年'
  ])
})

test('a kind has its name, an unknown one its own', () => {
  expect(['notice', 'x', 'constructor'].map(kindLabel)).toEqual(['通知公告', 'x', 'constructor'])
})

test('how much a text speaks of something', () => {
  expect(densityOf(3, 20_000)).toBe('1.5')
  expect(densityOf(0, 0)).toBe('–')
})

test('what is said of a document is what is known, its district once, and not all of many', () => {
  const known = {
    kind: 'notice',
    date: '2024-03-01',
    filed: '子虚区2024年',
    district: '子虚区',
    number: '3号'
  }
  expect(factsOf(known)).toEqual(['通知公告', '2024年3月1日', '子虚区2024年', '3号'])
  expect(factsOf({...known, district: '子虚区、乌有县'})).toContain('子虚区、乌有县')
  expect(factsOf({...known, date: null, number: null, district: '甲、乙、丙、丁'})).toEqual([
    '通知公告',
    '4 个地区',
    '子虚区2024年'
  ])
})
