import {expect, test} from 'vitest'
import {lines, page, run, sheet, written} from './page.fixture.ts'
import type {Page} from './page.ts'
import {readPages} from './read-pages.ts'

const {left} = sheet
const indented = left + 32
const full = '各部门应当按照职责分工抓好落实并及时报告进展情况和问题'.slice(0, 26)
const opening = full.slice(0, 24)

/** Pages of text with a head and a foot. */
function withHeads(heads: readonly string[], feet: readonly string[], size = 10): Page[] {
  return heads.map((head, at) =>
    page(
      [
        ...(head === '' ? [] : [run(head, 180, 50, size)]),
        ...lines([
          [indented, opening],
          [left, full],
          [left, `第${String(at)}处到此为止。`]
        ]),
        ...(feet[at] ?? '')
          .split('\n')
          .map((line, row) => run(line, at % 2 === 0 ? 420 : left, 780 + row * 14, 12))
      ],
      [],
      String(at + 1)
    )
  )
}

const furnitureOf = (pages: readonly Page[]) =>
  written(readPages(pages)).filter((line) => line.includes(': '))

test('what stands at the same place of all pages and says the same, or counts, is furniture', () => {
  const pages = withHeads(['乌有市公报', '乌有市公报', '乌有市公报'], ['－1－', '－2－', '－3－'])
  expect(furnitureOf(pages)).toEqual([
    'running-head: 乌有市公报',
    'page-number: －1－',
    'running-head: 乌有市公报',
    'page-number: －2－',
    'running-head: 乌有市公报',
    'page-number: －3－'
  ])
})

test('a foot may have several lines', () => {
  const pages = withHeads(
    ['', '', ''],
    ['乌有市人大\n第1页 共3页', '乌有市人大\n第2页 共3页', '乌有市人大\n第3页 共3页']
  )
  expect(furnitureOf(pages)).toHaveLength(6)
})

test('left and right pages may have heads of their own', () => {
  const heads = Array.from({length: 6}, (_, at) =>
    at % 2 === 0 ? '乌有市公报' : '二〇二五年第一期'
  )
  expect(furnitureOf(withHeads(heads, []))).toHaveLength(6)
})

test.each([10, 16])('the head of the only left page is one, in a font of %s', (size) => {
  const heads = ['乌有市公报', '二〇二五年第一期', '乌有市公报']
  expect(furnitureOf(withHeads(heads, [], size))).toHaveLength(3)
})

test('what does not count is no number of a page', () => {
  const pages = withHeads(['', '', ''], ['编号 88', '编号 12', '编号 45'])
  expect(furnitureOf(pages)).toEqual([])
})

test('a sentence at the same place of all pages is text', () => {
  const said = '以上内容经审议通过。'
  expect(furnitureOf(withHeads([said, said, said], []))).toEqual([])
})

test('a title that is larger than the text is text, though every page has it', () => {
  const pages = ['1', '2', '3'].map((label) =>
    page([run('任命书', 250, 60, 22), ...lines([[indented, opening]])], [], label)
  )
  expect(furnitureOf(pages)).toEqual([])
})

test('the number of the only page is known by its form, and a number in the text is not', () => {
  const text = lines([[indented, opening]])
  expect(furnitureOf([page([...text, run('— 1 —', 270, 790, 14)])])).toEqual(['page-number: — 1 —'])
  expect(furnitureOf([page([...text, run('2024', 270, 790, 14)])])).toEqual([])
})

test('the address that a browser prints below the only page is its foot, with the count of pages', () => {
  const foot = (count: string) =>
    furnitureOf(withHeads([''], [`https://wuyou.example/1.html ${count}`]))
  expect(foot('1/1')).toEqual(['running-head: https://wuyou.example/1.html 1/1'])
  expect(foot('1/4')).toEqual([])
})

test('slanting text on several pages is a watermark', () => {
  const mark = run('内部资料', 200, 500, 60, {rotation: 45})
  const pages = ['1', '2'].map((label) => page([mark, ...lines([[indented, opening]])], [], label))
  expect(furnitureOf(pages)).toEqual(['watermark: 内部资料', 'watermark: 内部资料'])
})

test('the same line of the text at the end of several pages is no foot', () => {
  const pages = ['1', '2', '3'].map((label) =>
    page(
      lines(
        [
          [indented, opening],
          [left, full],
          [left, '完成时限：2025年12月']
        ],
        700
      ),
      [],
      label
    )
  )
  expect(furnitureOf(pages)).toEqual([])
})

test('what the format says is of the page is its head at the edge, and text elsewhere', () => {
  const told = {isArtifact: true}
  const only = page([
    run('乌有市公报', 180, 50, 16, told),
    ...lines([
      [indented, opening],
      [left, '到此为止。']
    ]),
    run('附图说明', 180, 400, 16, told)
  ])
  expect(furnitureOf([only])).toEqual(['running-head: 乌有市公报'])
})
