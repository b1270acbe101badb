import {expect, test} from 'vitest'
import {brokenTitle} from './title.ts'

const shown = (title: string, marks: [number, number][]) =>
  brokenTitle(title, marks)
    .map(({lines, isHit}) => (isHit ? `[${lines.join('|')}]` : lines.join('|')))
    .join('')

test('a title may end a line between its pieces', () => {
  expect(shown('子虚区人民政府关于2024年停车工作的报告', [])).toBe(
    '子虚区人民政府|关于|2024年|停车工作的|报告'
  )
})

test('what was searched for is one piece, and a line may end in it, too', () => {
  expect(shown('子虚区人民政府关于停车工作的报告', [[3, 11]])).toBe(
    '子虚区[人民政府|关于|停车]工作的|报告'
  )
  expect(shown('子虚区人民政府关于停车工作的报告', [[7, 9]])).toBe(
    '子虚区人民政府[|关于]|停车工作的|报告'
  )
  expect(shown('停车', [[0, 2]])).toBe('[停车]')
})
