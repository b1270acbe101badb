import {describe, expect, test} from 'vitest'
import {body, expectMarked, reasonAmid, subjects} from './mark.fixture.ts'

describe('page numbers and running heads', () => {
  test.each([
    '— 12 —',
    '-12-',
    '－ 3 －',
    '·12·',
    '第12页',
    '第 12 页 共 30 页',
    '第12页/共30页',
    '第 1 页，共 3 页'
  ])('takes a page number out: %s', (line) => {
    expect(reasonAmid(line)).toBe('page-number')
  })

  test.each([
    [1, 2, 3],
    [12, 14, 17],
    [98, 99, 100]
  ])('takes bare numbers for page numbers where three of them rise: %i, %i, %i', (...pages) => {
    expectMarked(
      pages.flatMap((page, at) => [...body(subjects[at] ?? '', 14), `page-number ${String(page)}`])
    )
  })

  test.each([
    ['two', ['1', '2']],
    ['that stay the same', ['36', '36', '36', '36']],
    ['of a table', ['360', '1082', '4', '77']],
    ['of the rows of a table', ['1', '2', '3', '4']],
    ['that leap', ['1', '5', '9', '13']],
    ['of five digits', ['10001', '10002', '10003']]
  ])('leaves bare numbers %s', (_, numbers) => {
    expectMarked(numbers.flatMap((number) => ['户数', number, ...body('桥梁', 1)]))
  })

  test('takes a line beside page numbers three times for a running head, its numbers aside', () => {
    const pages = subjects.map((subject, at) => ({
      text: body(subject, 3),
      number: `page-number — ${String(at + 1)} —`,
      title: `running-head 乌有人大 2024年第${String(at + 1)}期`
    }))
    expectMarked(pages.flatMap(({text, number, title}) => [...text, number, title]))
    expectMarked(pages.flatMap(({text, number, title}) => [title, number, ...text]))
  })

  test.each([
    ['that stands there twice only', '乌有人大', 2],
    ['with a label', '责任单位：区水务局', 3],
    ['that is too long for one', `关于${'桥梁古井码头'.repeat(7)}的报告`, 3]
  ])('leaves a line beside page numbers %s', (_, line, times) => {
    expectMarked(
      subjects
        .slice(0, times)
        .flatMap((subject, at) => [line, `page-number — ${String(at)} —`, ...body(subject, 3)])
    )
  })

  test.each([
    ['a sentence', '修一座桥，安一方人。'],
    ['a part of one', '为了保护古井，制定本条例'],
    ['a date', '2024年6月3日'],
    ['an item', '（一）古井保护'],
    ['a row of a table', '古井\t一百二十六']
  ])('leaves %s beside page numbers, however often it comes', (_, line) => {
    expectMarked(
      subjects.flatMap((subject, at) => [
        ...[...body(subject, 3), line, `page-number — ${String(at + 1)} —`]
      ])
    )
  })

  test('takes the head and the number of pages out that are printed on several lines', () => {
    expectMarked(
      subjects.flatMap((subject, at) => [
        ...body(subject, 5),
        ...['乌有市人大常委会公报', '2024', '·', '3'].map((line) => `running-head ${line}`),
        ...['—', String(at + 7), '—'].map((line) => `page-number ${line}`)
      ])
    )
  })

  test('leaves the cells of a table with one cell on each line, whatever recurs in it', () => {
    const measure = '整理全部古井的档案，逐口登记造册，安排专人巡查，并把结果报告街道和镇'.repeat(4)
    const rows = subjects.flatMap((subject, at) => [
      ...[String(at + 1), `${subject}：${measure}`, '区水务局', '全区']
    ])
    expectMarked([
      ...body('桥梁', 4),
      '附件',
      '工作清单',
      ...rows,
      '4',
      measure,
      '区水务局',
      '全区'
    ])
    const numbered = subjects.flatMap((subject, at) => [String(at + 1), ...body(subject, 12)])
    expectMarked(['序号', '情况', ...numbered])
  })

  test('leaves a line that comes three times but stands beside no page number', () => {
    expectMarked(subjects.flatMap((subject) => [...body(subject, 2), '任命：']))
  })
})
