import {expect, test} from 'vitest'
import {page, run, sheet, written} from './page.fixture.ts'
import type {Page} from './page.ts'
import {readPages} from './read-pages.ts'

const {left} = sheet
/** Two lines and a half of a paragraph, again and again. */
const paragraph = [
  '　　各部门应当按照职责分工，抓好落实，并及时报告进展情',
  '况和问题，重大事项随时报告，一般事项按月汇总，逐级报送上',
  '级主管部门备案。'
]

/** Pages of ten lines, with a number at the left of each line that has one. */
function numberedPages(
  texts: readonly string[],
  numberOf: (line: number) => string,
  counts: readonly number[] = [10, 10],
  margin = left - 30
): Page[] {
  let line = 0
  return counts.map((count, at) => {
    const rows = Array.from({length: count}, (_, row) => {
      const y = 120 + row * 28
      const text = texts[line % texts.length] ?? ''
      const indent = text.startsWith('　') ? 32 : 0
      const number = numberOf(line++)
      const own = run(text.trim(), left + indent, y)
      return number === '' ? [own] : [run(number, margin, y, 9), own]
    })
    return page(rows.flat(), [], String(at + 1))
  })
}

const read = (pages: readonly Page[]) => written(readPages(pages))
const numbers = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith('line-number: '))

test('numbers in the margin, one beside each line of running text, are none of the text', () => {
  const lines = read(numberedPages(paragraph, (line) => String(line + 1)))
  expect(numbers(lines)).toHaveLength(20)
  const whole = paragraph.map((text) => text.trim()).join('')
  expect(lines.filter((line) => line === whole)).toHaveLength(6)
})

test('so are those in the margin at the right', () => {
  const pages = numberedPages(paragraph, (line) => String(line + 1), [10, 10], sheet.right + 50)
  const lines = read(pages)
  expect(numbers(lines)).toHaveLength(20)
  const whole = paragraph.map((text) => text.trim()).join('')
  expect(lines.filter((line) => line === whole)).toHaveLength(6)
})

test('so are those beside each fifth line, and the last few on a shorter page', () => {
  const fifth = (line: number) => ((line + 1) % 5 === 0 ? String(line + 1) : '')
  expect(numbers(read(numberedPages(paragraph, fifth, [45, 10])))).toHaveLength(11)
  const all = numberedPages(paragraph, (line) => String(line + 1), [10, 2])
  expect(numbers(read(all))).toHaveLength(12)
})

test.each([
  [
    'a list, whose items end with a sentence',
    ['各部门应当抓好落实，并且按照规定及时报告进展情况和问题。']
  ],
  ['a list of names', ['乌有市云梦区大槐街道古桥养护和河道整治工程二期项目工地']],
  [
    'lines that are not full',
    [
      '加强养护，保障畅通，',
      '逐级报送，按月汇总，',
      '各部门应当抓好落实，并且按照规定及时报告，进展和问题，'
    ]
  ]
])('the numbers of %s stay', (_, texts) => {
  const lines = read(numberedPages(texts, (line) => String(line + 1)))
  expect(numbers(lines)).toEqual([])
  expect(lines.join('')).toContain('20')
})

test('numbers that do not rise evenly stay', () => {
  const lines = read(numberedPages(paragraph, (line) => String(line * line + 3)))
  expect(numbers(lines)).toEqual([])
})
