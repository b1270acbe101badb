import {expect, test} from 'vitest'
import {lines, page, run, sheet, written} from './page.fixture.ts'
import {readPages} from './read-pages.ts'

const {left} = sheet
const text = ['修桥的事由各镇负责，每月', '报告一次，年底以前完成。', '此外还应清理水井和渡口。']
const body = lines(text.map((line) => [left, line]))
/** Characters below each other, one by one. */
const down = (label: string, x: number) =>
  [...label].map((character, at) => run(character, x, 125 + at * 12, 10))

test('characters below each other in the margin are a line beside the text, not in it', () => {
  const printed = written(readPages([page([...down('子虚区公报', 40), ...body])]))
  expect(printed.join('')).toContain(text[0])
  expect(printed.at(-1)).toBe('子虚区公报')
})

test('characters below each other amid the text stay in their lines', () => {
  const printed = written(readPages([page([...body, ...down('桥井渡口', left + 24)])]))
  expect(printed.at(-1)).not.toBe('桥井渡口')
})
