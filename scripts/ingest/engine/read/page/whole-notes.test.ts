import {expect, test} from 'vitest'
import {lines, page, sheet, written} from './page.fixture.ts'
import {readPages} from './read-pages.ts'

const {left} = sheet
/** Lines that are full: 26 characters. */
const note = '（2024年3月5日乌有市第九届人大常委会第十次会议通过）'
const day = '——2024年3月5日在乌有市第九届人大常委会第十次会议上'
const title = '乌有市人民代表大会常务委员会关于保护石桥古塔老街的决定'.slice(0, 26)
const flush = (...texts: string[]) =>
  written(readPages([page(lines(texts.map((text) => [left, text])))]))

test.each([
  [note, '任命：'],
  [note, '一、听取工作报告；'],
  [day, '乌有市财政局局长　钱一'],
  [title, '第一条　为了保护石桥，制定本决定。'],
  [title, '第一章　总则'],
  [`${title.slice(0, 25)}。`, '2024年3月5日'],
  [`${title.slice(0, 25)}。`, '二〇二四年三月五日']
])('nothing tells but what it says that %s ends above %s', (above, next) => {
  expect(flush(above, next, '到此为止。')).toEqual([above, next, '到此为止。'])
})

test.each([
  // The note goes on, and an article is mentioned.
  ['（2024年3月5日乌有市第九届人大常委会第十次会议修正', '，同日公布）'],
  ['各部门应当按照职责分工抓好落实并及时报告进展，并按照', '第三条的规定公布。']
])('%s goes on with %s', (above, next) => {
  expect(flush(above, next, '到此为止。')[0]).toBe(above + next)
})

test('who signs stands apart from the text above, where a day follows', () => {
  const last = `${title.slice(0, 25)}。`
  expect(flush(title, last, '乌有市水务局', '2024年3月5日')).toEqual([
    ...[title + last, '乌有市水务局', '2024年3月5日']
  ])
  expect(flush(title, last, '乌有市水务局', '到此为止。')[0]).toBe(`${title}${last}乌有市水务局`)
})

test('a rule that is drawn with signs stands by itself', () => {
  expect(flush('━'.repeat(26), title, '━'.repeat(26), '到此为止。')).toEqual([
    ...['━'.repeat(26), title, '━'.repeat(26), '到此为止。']
  ])
})

test('where no two lines end side by side, none of them is full', () => {
  const texts = [
    ...['抄件', '乌有县人民委员会通知', '关于做好冬季修桥工作的通知', '各区、公社：'],
    ...['一、各区成立办公室。', '二、严格检查。', '三、十二月完成。', '乌有县人民委员会']
  ]
  expect(flush(...texts)).toEqual(texts)
})

test('a bracket that nothing closes holds no short lines together', () => {
  const texts = ['(第3', title, '联系人：钱一', '电话：0000', title, '乌有市人大常委会']
  expect(flush(...texts)).toEqual([
    ...['(第3', `${title}联系人：钱一`, '电话：0000', `${title}乌有市人大常委会`]
  ])
})

test('a title that is printed twice is two paragraphs', () => {
  const runs = lines([
    [left, title],
    [266, '若干规定'],
    [left, title],
    [266, '若干规定'],
    [left + 32, '为了保护石桥，制定本规定。']
  ])
  expect(written(readPages([page(runs)])).slice(0, 2)).toEqual([
    `${title}若干规定`,
    `${title}若干规定`
  ])
})
