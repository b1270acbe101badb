import {expect, test} from 'vitest'
import {grid, page, run, sheet, written} from './page.fixture.ts'
import {readPages} from './read-pages.ts'

const {left} = sheet
const whole = '各部门应当按照职责分工抓好落实并及时报告进展情况和问题'.slice(0, 26)

/** A paragraph whose first lines leave room for a box at their right side. */
const narrow = [
  '今年以来全县养护道路三百公里有余',
  '并且整治桥梁二十座隧道一座全部按期完',
  '成投资五百万元超过年初安排的五十万元'
]
const beside = [
  ...narrow.map((text, at) => run(text, at === 0 ? left + 32 : left, 120 + at * 28)),
  run(whole, left, 204),
  run('到此为止。', left, 232)
]
const box = {left: 380, top: 100, right: 500, bottom: 190}
const inBox = ['青石渡始建于民国初', '年。'].map((text, at) => run(text, 386, 120 + at * 14, 10))
const rules = grid([box.left, box.right], [box.top, box.bottom])

test('a box beside text is a text of its own, behind the paragraph that it stands beside', () => {
  expect(written(readPages([page([...beside, ...inBox], rules)]))).toEqual([
    `${narrow.join('')}${whole}到此为止。`,
    '青石渡始建于民国初年。'
  ])
})

test('a border around a page is no box', () => {
  const border = grid([left - 10, 520], [90, 260])
  expect(written(readPages([page(beside, border)]))).toEqual(written(readPages([page(beside)])))
})

test('a ground of its own makes a box, but for the grounds of cells beside each other', () => {
  const all = [...beside, ...inBox]
  const cells = [box, {...box, left: 90, right: 379}]
  const boxed = written(readPages([page(all, rules)]))
  const read = (grounds: (typeof box)[]) => written(readPages([{...page(all), grounds}]))
  expect(read([box])).toEqual(boxed)
  expect(read(cells)).toEqual(written(readPages([page(all)])))
})
