import {expect, test} from 'vitest'
import {contentsOf} from './contents.fixture.ts'

const report = '关于古井养护情况的报告'
const names = '子虚区人大常委会任命名单'

test('a list without pages ends where its first title is printed again, over lines or on one', () => {
  for (const again of [[report], ['关于古井养护', '情况的报告']]) {
    const list = contentsOf(['目录', report, names, ...again, '略。', names])
    expect(list?.entries.map(({title, page}) => [title, page])).toEqual([
      [report, null],
      [names, null]
    ])
    expect(list?.end).toBe(3)
  }
})

test('numbers are no part of its titles, names of groups no titles, and wrapped titles are joined', () => {
  const lines = [
    '目录',
    '【报告】',
    `1. ${report}`,
    '任免',
    '2. 子虚区人大常委会',
    '任命名单',
    report
  ]
  expect(contentsOf(lines)?.entries).toMatchObject([{title: report, lines: [3]}, {title: names}])
})

test.each([
  ['headings of one document', ['目录', '古井', '井栏', '古井', '略。']],
  ['titles that come never again', ['目录', report, names, '略。']],
  ['one title', ['目录', report, report, '略。']]
])('%s are none', (_, lines) => {
  expect(contentsOf(lines)).toBeNull()
})
