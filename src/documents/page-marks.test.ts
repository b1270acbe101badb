import {expect, test} from 'vitest'
import {withPageMarks} from './page-marks.ts'

const mark = (place: number, page: number) => ({place, page, label: `第 ${String(page)} 页`})
const shown = (page: number) =>
  `<span id="pg${String(page)}"></span><span class="pb" data-page="第 ${String(page)} 页"><a class="pl" href="#pg${String(page)}" tabindex="-1" aria-hidden="true"></a></span>`
const [first, second, third] = [
  '<h2 id="s1" data-at="3">一、桥</h2>',
  '<p id="p1" data-at="5-9">石桥。</p>',
  '<p id="p2" class="article" data-at="12,14">木桥。</p>'
] as const

test('a page is told in front of the first block behind its place', () => {
  expect(withPageMarks(first + second + third, [mark(4, 2), mark(8, 3), mark(10, 4)])).toBe(
    first + shown(2) + second + shown(3) + shown(4) + third
  )
})

test('a page that begins before the text, or behind it, is not told', () => {
  expect(withPageMarks(first + second, [mark(1, 1), mark(20, 2)])).toBe(first + second)
})

test('a text without places stays as it is', () => {
  expect(withPageMarks('<p id="p1">甲</p>', [mark(4, 2)])).toBe('<p id="p1">甲</p>')
  expect(withPageMarks(first, [])).toBe(first)
})

test('a number that is there twice leads to each of its places', () => {
  const html = withPageMarks(first + second + third, [mark(4, 2), mark(10, 2)])
  expect([...html.matchAll(/ id="(pg[^"]*)"/g)].map(([, id]) => id)).toEqual(['pg2', 'pg2-2'])
})
