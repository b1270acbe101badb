import {expect, test} from 'vitest'
import {grid, lines, page, run, sheet, written} from './page.fixture.ts'
import {readPages} from './read-pages.ts'

const {left} = sheet
const indented = left + 32
const opening = '各部门应当按照职责分工抓好落实并及时报告进展情况'

test('a table that is wider than the text does not tell where its few lines are full', () => {
  const xs = [left - 6, 300, sheet.right + 40]
  const ys = [400, 430, 460]
  const table = grid(xs, ys)
  const cells = ['序号', '路名', '1', '云梦路'].map((text, at) =>
    run(text, at % 2 === 0 ? left : 310, 420 + Math.floor(at / 2) * 30, 16)
  )
  const text = lines([
    [indented, opening],
    [left, '落实。'],
    [indented, opening],
    [left, '报告。']
  ])
  expect(written(readPages([page([...text, ...cells], table)]))).toEqual([
    `${opening}落实。`,
    `${opening}报告。`,
    '序号|路名',
    '1|云梦路'
  ])
})
