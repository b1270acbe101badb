import {expect, test} from 'vitest'
import {lines, page, sheet, written} from './page.fixture.ts'
import {readPages} from './read-pages.ts'

const {left} = sheet
const indented = left + 32
/** A line that is full: 26 characters, or 24 behind an indent. */
const full = '各部门应当按照职责分工抓好落实并及时报告进展情况和问题'.slice(0, 26)
const opening = full.slice(0, 24)

test('lines below the text of an item of a list go on with it', () => {
  const runs = lines([
    [left, `1. ${full.slice(0, 24)}`],
    [left + 24, full.slice(0, 24)],
    [left + 24, '不得拖延。'],
    [left, `2. ${full.slice(0, 24)}`],
    [left + 24, '到此为止。']
  ])
  expect(written(readPages([page(runs)]))).toEqual([
    `1. ${full.slice(0, 24)}${full.slice(0, 24)}不得拖延。`,
    `2. ${full.slice(0, 24)}到此为止。`
  ])
})

test('the rest of a heading in the middle goes on with the line that it fills', () => {
  const heading = '第八章 防治船舶及有关作业活动对乌有河的水环境造成的'
  const runs = lines([
    [left, heading],
    [258, '污染损害'],
    [indented, opening],
    [left, '到此为止。']
  ])
  expect(written(readPages([page(runs)]))).toEqual([`${heading}污染损害`, `${opening}到此为止。`])
})

test('an entry of a contents list ends with its page, however full its line is', () => {
  const entry = '乌有市人民政府关于修路情况的报告及有关说明……（4）'
  const runs = lines([
    [left, entry],
    [left, '关于桥梁的决定……（6）']
  ])
  expect(written(readPages([page(runs)]))).toEqual([entry, '关于桥梁的决定……（6）'])
})

test('where nothing tells whether a full line ends a paragraph, that is said', () => {
  const ended = `${full.slice(0, 25)}。`
  const {doubts} = readPages([
    page(
      lines([
        [left, full],
        [left, ended],
        [left, full],
        [left, '完。']
      ])
    )
  ])
  expect(doubts).toMatchObject([{rule: 'reading-doubtful', place: 3, found: '第1页第3行'}])
})
