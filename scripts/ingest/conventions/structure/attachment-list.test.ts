import {expect, test} from 'vitest'
import {createBlock, textOf} from '../../engine/tree/blocks.ts'
import {findAttachmentList} from './attachment-list.ts'

test.each([
  [
    ['附件：1.古井清单', '2.修缮流程', '3.联系表', '乌有市政府'],
    ['2.修缮流程', '3.联系表']
  ],
  [
    ['附件：', '1.古井清单', '2.修缮流程'],
    ['1.古井清单', '2.修缮流程']
  ],
  [
    ['附件：1.2024年古井清单', '2.2024年修缮流程', '3.联系表'],
    ['2.2024年修缮流程', '3.联系表']
  ],
  [['附 件：1．古井清单', '2．修缮流程'], ['2．修缮流程']]
])('the lines that go on with a list of attachments are of it: %j', (lines, expected) => {
  expect(listOf(lines)).toEqual(expected)
})

test.each([
  ['a number is left out', ['附件：1.古井清单', '3.修缮流程']],
  ['other text stands between', ['附件：1.古井清单', '乌有市政府', '2.修缮流程']],
  ['one attachment is named', ['附件：古井清单', '1.修缮流程']],
  ['nothing is attached', ['1.古井清单', '2.修缮流程']]
])('a line is not where %s', (_, lines) => {
  expect(listOf(lines)).toEqual([])
})

function listOf(lines: readonly string[]): string[] {
  const blocks = lines.map((line) => createBlock(line, {lines: [1], gap: 0, indent: 0}))
  return [...findAttachmentList(blocks)].map(textOf)
}
