import {expect, test} from 'vitest'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import {divide} from './divide.fixture.ts'

const paper = (number: string, ...end: readonly string[]) => [
  `第${number}號行政長官批示`,
  '',
  '行政長官行使職權，作出本批示。',
  '',
  '一、設立工作小組。',
  '',
  '二零二四年五月二十九日',
  '',
  ...end
]

function firstLines(...lines: readonly string[]) {
  return documentsOf(divide(lines.join('\n')).tree).map(({children: [first]}) =>
    first && isBlock(first) ? textOf(first) : ''
  )
}

test('below who signed a paper of a gazette the number of the next one begins another', () => {
  const [first, second] = [paper('98/2024', '行政長官　錢一', '', '葡文版本', ''), paper('99/2024')]
  expect(firstLines(...first, ...second)).toEqual([
    '第98/2024號行政長官批示',
    '第99/2024號行政長官批示'
  ])
})

test('a number alone amid a text is none', () => {
  expect(firstLines(...paper('98/2024'), '附件', '', ...paper('97/2024'))).toHaveLength(1)
})
