import {expect, test} from 'vitest'
import {lines, page, run, sheet, written} from './page.fixture.ts'
import {readPages} from './read-pages.ts'

const {left} = sheet
const indented = left + 32
/** A line that is full: 26 characters, or 24 behind an indent. */
const full = '各部门应当按照职责分工抓好落实并及时报告进展情况和问题'.slice(0, 26)
const opening = full.slice(0, 24)

test('a page on its side is read as it is looked at', () => {
  const upright = lines([
    [indented, opening],
    [left, '到此为止。']
  ])
  const turned = upright.map((each) => ({...each, x: each.y, y: 595 - each.x, rotation: 90}))
  const sideways = {...page(turned), width: 842, height: 595}
  expect(written(readPages([sideways]))).toEqual([`${opening}到此为止。`])
})

test('text that runs down is read from the right to the left', () => {
  const down = (text: string, x: number) =>
    run(text, x, 100, 16, {isVertical: true, width: text.length * 16})
  const runs = [down('兹任命王明为', 400), down('乌有县县长', 370)]
  expect(written(readPages([page(runs)])).join('')).toBe('兹任命王明为乌有县县长')
})

test('text whose characters stand one by one below each other is read as text that runs down', () => {
  const down = (text: string, x: number) =>
    [...text].map((character, at) => run(character, x, 100 + at * 16))
  const runs = [
    ...down('乌有县县长兹任命王明为青石渡管理所所长', 400),
    ...down('并免去其白沙渡管理所所长职务', 370)
  ]
  expect(written(readPages([page(runs)])).join('')).toBe(
    '乌有县县长兹任命王明为青石渡管理所所长并免去其白沙渡管理所所长职务'
  )
})

test('what stands on its side at one place of several pages is of the pages', () => {
  const side = (x: number) => run('乌有县法规汇编', x, 400, 10, {rotation: 90})
  const pages = (x: (at: number) => number) =>
    ['甲', '乙', '丙'].map((name, at) =>
      page([...lines([[indented, `${name}${opening}`]]), side(x(at))], [], String(at + 1))
    )
  const again = (at: readonly string[]) => at.filter((text) => text.includes('汇编'))
  const heads = written(readPages(pages(() => 30)))
  expect(again(heads)).toEqual(Array.from({length: 3}, () => 'running-head: 乌有县法规汇编'))
  expect(again(written(readPages(pages((at) => 30 + at * 40))))).toEqual(
    Array.from({length: 3}, () => '乌有县法规汇编')
  )
})
