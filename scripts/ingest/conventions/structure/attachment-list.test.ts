import {expect, test} from 'vitest'
import {createBlock, textOf} from '../../engine/tree/blocks.ts'
import {findAttachmentList} from './attachment-list.ts'

test.each([
  [
    ['附件：1.古井清单', '2.修缮流程', '3.联系表', '乌有市政府'],
    ['附件：1.古井清单', '2.修缮流程', '3.联系表']
  ],
  [
    ['附：1.古井清单', '2.修缮流程'],
    ['附：1.古井清单', '2.修缮流程']
  ],
  [
    ['附件：', '1.古井清单', '2.修缮流程'],
    ['1.古井清单', '2.修缮流程']
  ],
  [
    ['附件：1.2024年古井清单', '2.2024年修缮流程', '3.联系表'],
    ['附件：1.2024年古井清单', '2.2024年修缮流程', '3.联系表']
  ],
  [
    ['附 件：1．古井清单', '2．修缮流程'],
    ['附 件：1．古井清单', '2．修缮流程']
  ]
])(
  'a list of attachments has its first line and those that go on with it: %j',
  (lines, expected) => {
    expect(listOf(lines)).toEqual(expected)
  }
)

test.each([
  ['one attachment is named', ['附件：古井清单', '1.修缮流程']],
  ['nothing is attached', ['1.古井清单', '2.修缮流程']]
])('a line is not where %s', (_, lines) => {
  expect(listOf(lines)).toEqual([])
})

test.each([
  ['a number is left out', ['附件：1.古井清单', '3.修缮流程']],
  ['other text stands between', ['附件：1.古井清单', '乌有市政府', '2.修缮流程']]
])('a list ends where %s', (_, lines) => {
  expect(listOf(lines)).toEqual(lines.slice(0, 1))
})

function listOf(lines: readonly string[]): string[] {
  const blocks = lines.map((line) => createBlock(line, {lines: [1], gap: 0, indent: 0}))
  return [...findAttachmentList(blocks)].map(textOf)
}
