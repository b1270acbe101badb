import {expect, test} from 'vitest'
import {grid, lines, page, run, sheet, written} from './page.fixture.ts'
import {readPages} from './read-pages.ts'

const {left} = sheet
const full = '各部门应当按照职责分工抓好落实并及时报告进展情况和问题'.slice(0, 26)
const text = lines([
  [left + 32, full.slice(0, 24)],
  [left, full],
  [left, full],
  [left, full],
  [left, '不得拖延。']
])
const paragraph = `${full.slice(0, 24)}${full.repeat(3)}不得拖延。`
const note = (top: number) => [
  run('汛期注意安全，严', 240, top),
  run('禁下河游泳', 240, top + 28),
  run('。', 320, top + 28)
]
const doubts = (pages: Parameters<typeof readPages>[0]) =>
  readPages(pages).doubts.map(({expected}) => expected)

test.each([
  ['between the lines of a text', [...text, ...note(134)]],
  ['on its lines', [...text, ...note(125)]],
  ['under a text', [...note(134), ...text]]
])('a text that stands %s is a text of its own, and that is said', (_, runs) => {
  const frame = grid([230, 380], [110, 175])
  const reading = readPages([page(runs, frame)])
  expect(written(reading)).toEqual([paragraph, '汛期注意安全，严禁下河游泳。'])
  expect(reading.doubts.map(({place, found}) => [place, found])).toEqual([[1, '第1页']])
  expect(reading.doubts[0]?.expected).toContain('叠在正文上')
})

test('of two layers as wide as each other, nobody knows which is which', () => {
  const other = [0, 1, 2].map((at) => run(full, left, 134 + at * 28))
  expect(doubts([page([...text, ...other])])).toContainEqual(
    expect.stringContaining('两层文字交错')
  )
})

test('columns, raised numbers and lines that stand close are in order', () => {
  const columns = [0, 1].flatMap((side) =>
    [0, 1, 2].map((at) => run(full.slice(0, 12), left + side * 224, 134 * (1 + at)))
  )
  const close = lines(
    [0, 1, 2, 3].map(() => [left, full]),
    120,
    28
  )
  expect(doubts([page([...text, run('①', 300, 112, 8)]), page(columns), page(close)])).toEqual([])
})
