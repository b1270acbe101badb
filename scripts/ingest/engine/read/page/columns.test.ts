import {expect, test} from 'vitest'
import {page, run, sheet, written} from './page.fixture.ts'
import {readPages} from './read-pages.ts'

const {left} = sheet

/** What two columns of six lines hold, the left ending before its last is full. */
const column = {left: '各地要统筹抓好防汛抗旱工', right: '各县要统筹抓好防汛抗旱工'}
const rowsOfColumns = Array.from({length: 6}, (_, at) => [
  run(at === 5 ? '到此。' : column.left, left, 130 + at * 20),
  run(column.right, 314, 130 + at * 20)
])

test('two columns are read one after the other, and a title over both comes first', () => {
  const byColumn = [0, 1].flatMap((side) => rowsOfColumns.flatMap((row) => row[side] ?? []))
  expect(written(readPages([page([run('乌有市防汛工作报告', 220, 90, 20), ...byColumn])]))).toEqual(
    ['乌有市防汛工作报告', `${column.left.repeat(5)}到此。`, column.right.repeat(6)]
  )
})

test('what the format has row by row is a table, where it does not fill columns', () => {
  const {tree} = readPages([page(rowsOfColumns.flat())])
  expect(written({tree})[0]).toBe(`${column.left}|${column.right}`)
})

test('columns whose lines do not stand beside each other are read one after the other', () => {
  const runs = [0, 1, 2, 3, 4, 5].map((at) => run(column.left, left, 130 + at * 20))
  const others = [0, 1, 2, 3, 4, 5].map((at) => run(column.right, 314, 138 + at * 20))
  const title = run('乌有市防汛工作报告', 226, 90, 16)
  expect(written(readPages([page([title, ...runs, ...others])]))).toEqual([
    '乌有市防汛工作报告',
    column.left.repeat(6) + column.right.repeat(6)
  ])
})

test('the last page of columns may have only the first, which is as wide as those before', () => {
  const pages = ['1', '2'].map((label) => {
    const side = (text: string, x: number) =>
      Array.from({length: 6}, (_, at) => run(text, x, 130 + at * 20))
    return page([...side(column.left, left), ...side(column.right, 314)], [], label)
  })
  const last = page([run(column.left, left, 130), run('到此为止。', left, 150)], [], '3')
  expect(
    written(readPages([...pages, last]))
      .at(-1)
      ?.slice(-29)
  ).toBe(`${column.right}${column.left}到此为止。`)
})

test('a title over both columns does not run into the line below it', () => {
  const title = run('乌有市防汛工作报告', 226, 90, 16)
  const whom = run('各县人民政府：', left, 110)
  const byColumn = [0, 1].flatMap((side) => rowsOfColumns.flatMap((row) => row[side] ?? []))
  expect(written(readPages([page([title, whom, ...byColumn])])).slice(0, 2)).toEqual([
    '乌有市防汛工作报告',
    '各县人民政府：'
  ])
})
