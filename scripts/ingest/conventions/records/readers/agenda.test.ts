import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {blocksOf, createBlock, textOf} from '../../../engine/tree/blocks.ts'
import type {Document} from '../../../engine/tree/nodes.ts'
import {genreOf} from '../../lexicon/genre.ts'
import agenda from './agenda.ts'

const minutes = '乌有市第八届人大常委会第三次会议纪要'

describe('the items below an announcement', () => {
  test.each([
    ['1. 听取养护报告；', '2. 审议校车办法。'],
    ['1．听取养护报告；', '2．审议校车办法。'],
    ['1、听取养护报告', '2、审议校车办法'],
    ['一、听取养护报告；', '二、审议校车办法。'],
    ['（一）听取养护报告，', '（二）审议校车办法；'],
    ['（1）听取养护报告；', '（2）审议校车办法。'],
    ['①听取养护报告；', '②审议校车办法。'],
    ['一是听取养护报告；', '二是审议校车办法。']
  ])('%s %s are read without ordinal and last mark', (first, second) => {
    expect(read('会议议程：', first, second, '会议要求抓好落实。')).toEqual([
      ...['听取养护报告', '审议校车办法']
    ])
  })

  test.each([
    ...['会议议程：', '会议议程:', '会议的主要议程有：', '会议议程如下：', '会议议题：', '议程：'],
    ...['会议审议了以下事项：', '会议听取和审议了下列事项：', '会议通过了会议议程。会议议程为：']
  ])('“%s” announces them', (line) => {
    expect(read('2024年3月5日，会议举行。', line, '一、听取养护报告')).toEqual(['听取养护报告'])
  })

  test('marks inside an item stay', () => {
    expect(read('会议议程：', '一、审议《校车办法》（草案）、养护报告，并作出决议；')).toEqual([
      '审议《校车办法》（草案）、养护报告，并作出决议'
    ])
  })

  test('the first paragraph without a number ends them', () => {
    expect(read('会议议程：', '一、甲', '二、乙', '会议要求：', '一、抓好落实')).toEqual([
      '甲',
      '乙'
    ])
  })

  test('there may be more than ten', () => {
    const lines = ['九、甲', '十、乙', '十一、丙', '十二是丁']
    expect(read('会议议程：', ...lines)).toEqual(['甲', '乙', '丙', '丁'])
  })
})

describe('what is no agenda', () => {
  test.each([
    [['会议要求：', '一、抓好落实。']],
    [['会议通过了议程。', '一、抓好落实。']],
    [['会议议程已经印发，各位代表审议如下意见，请研究办理：', '一、抓好落实。']],
    [['会议审议了以下报告：', '一、养护报告']]
  ])('%j is none', (lines) => {
    expect(read(...lines)).toEqual([])
  })

  test('papers that are neither minutes nor an agenda have none', () => {
    expect(run('乌有市交通局关于开会的通知', ['会议议程：', '一、甲']).items).toEqual([])
  })
})

test('a paper that is an agenda has one', () => {
  const title = '乌有市第八届人民代表大会第三次会议议程'
  expect(run(title, ['会议议程：', '一、听取政府工作报告']).items).toEqual(['听取政府工作报告'])
  expect(run(title, ['会议定于三月举行。', '一、听取报告；', '二、选举。']).items).toEqual([
    ...['听取报告', '选举']
  ])
  expect(run(title, ['会议定于三月举行。']).items).toEqual([])
})

test('the text stays as it was', () => {
  const lines = ['会议议程：', '一、听取养护报告；', '二、审议校车办法。', '会议要求。']
  expect(run(minutes, lines).texts).toEqual(lines)
})

function read(...lines: readonly string[]): string[] {
  return run(minutes, lines).items
}

function run(title: string, lines: readonly string[]) {
  const children = lines.map((line, at) => createBlock(line, {lines: [at + 1], gap: 1, indent: 0}))
  const data = {meta: {title}, genre: genreOf(title), meeting: null}
  const document: Document = {type: 'document', children, data}
  const found = agenda.read(document, new VFile())
  return {items: found.map(({text}) => text), found, texts: blocksOf(document).map(textOf)}
}
