import {describe, expect, test} from 'vitest'
import {parseLabelled, parseList} from './labels.ts'

describe('parseLabelled', () => {
  test.each([
    ['成文日期：2024年2月26日', '成文日期', '2024年2月26日'],
    ['成文日期:2024-02-26', '成文日期', '2024-02-26'],
    ['　　责任单位 ： 子虚区水务局 ', '责任单位', '子虚区水务局'],
    ['索 引 号：WY001', '索引号', 'WY001'],
    ['主　　编：钱 一', '主编', '钱 一'],
    ['● 牵头单位：区教育局', '牵头单位', '区教育局'],
    ['- 完成时限：2024年底', '完成时限', '2024年底'],
    ['时间：上午9：30', '时间', '上午9：30'],
    ['出席（5人）：钱一　孙二三', '出席', '钱一　孙二三'],
    ['面积 (亩)：', '面积', ''],
    ['发文字号：', '发文字号', ''],
    ['各位代表：', '各位代表', '']
  ])('parts %s', (text, label, value) => {
    expect(parseLabelled(text)).toEqual({label, value})
  })

  test.each([
    ['no colon', '成文日期 2024年2月26日'],
    ['nothing before the colon', '：子虚区水务局'],
    ['a label of one character', '甲：子虚区水务局'],
    ['a label of one character and spaces', '甲　：子虚区水务局'],
    ['a label that is a clause', '会议听取了三个方面的情况汇报并认为：可行'],
    ['a mark in the label', '会议认为，报告指出：可行'],
    ['a long remark in brackets', '出席（按姓名笔画排列如下表）：可行'],
    ['digits in the label', '第3条：可行'],
    ['nothing', '']
  ])('is null where there is %s', (_, text) => {
    expect(parseLabelled(text)).toBeNull()
  })
})

describe('parseList', () => {
  test.each([
    ['marks of every kind', '区教育局、区水务局；区体育局，区司法局', 4],
    ['half-width marks', '区教育局,区水务局;区体育局', 3],
    ['columns', '区教育局  区水务局　　区体育局', 3],
    ['a full stop at the end', '区教育局、区水务局。', 2],
    ['an empty place', '区教育局、、区水务局；', 2]
  ])('divides at %s', (_, text, count) => {
    const list = parseList(text)
    expect(list).toHaveLength(count)
    for (const item of list) expect(item).toMatch(/^区..局$/)
  })

  test('keeps the single space inside a name', () => {
    expect(parseList('李　四、孙二三')).toEqual(['李　四', '孙二三'])
  })

  test('keeps what stands in brackets together', () => {
    expect(parseList('各镇（区、街道）、市水务局')).toEqual(['各镇（区、街道）', '市水务局'])
  })

  test.each([
    ['甲局（乙、丙）、丁局', ['甲局（乙、丙）', '丁局']],
    ['甲局(乙，丙)；丁局（戊  己）', ['甲局(乙，丙)', '丁局（戊  己）']],
    ['甲、乙）、丙', ['甲、乙）', '丙']],
    ['甲、（乙、丙', ['甲', '（乙', '丙']]
  ])('divides nothing in front of a closing bracket: %s', (text, items) => {
    expect(parseList(text)).toEqual(items)
  })

  test('divides a list of any length', () => {
    expect(parseList('甲局、'.repeat(50_000))).toHaveLength(50_000)
    expect(parseList(`甲局${'、'.repeat(100_000)}乙局`)).toEqual(['甲局', '乙局'])
  })

  test('keeps 各区、县人民政府 together', () => {
    expect(parseList('市教委、各区、县人民政府、市水务局')).toEqual([
      '市教委',
      '各区、县人民政府',
      '市水务局'
    ])
    expect(parseList('各镇、街道')).toEqual(['各镇、街道'])
  })

  test('divides after a whole 各 unit', () => {
    expect(parseList('各区人民政府、市水务局')).toEqual(['各区人民政府', '市水务局'])
  })

  test.each(['', '　', '。', '、；'])('is empty where nothing is listed: "%s"', (text) => {
    expect(parseList(text)).toEqual([])
  })
})
