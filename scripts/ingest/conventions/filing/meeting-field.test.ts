import {expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {meetingInField} from './meeting-field.ts'

function meetingOf(lines: readonly string[], genre: Document['data']['genre'] = 'opinion') {
  const children = lines.map((text, at) => createBlock(text, {lines: [at + 1], gap: 0, indent: 0}))
  const document: Document = {type: 'document', children, data: {meta: {}, genre, meeting: null}}
  const found = meetingInField(document)
  return found && [found.bodyId, found.term, found.number]
}

test.each([
  [['届次：十八届三次', '领衔代表：钱一']],
  [['附议代表：赵三', '届　次：第18届第3次会议']],
  [['届次：乌有县第十八届人民代表大会第三次会议']]
])('a proposal says of which meeting it is: %j', (lines) => {
  expect(meetingOf(lines)).toEqual(['npc', 18, 3])
})

test.each([
  ['nobody tells of which body', ['届次：十八届三次', '提案人：钱一'], 'opinion'],
  ['the line is a sentence', ['届次：按照规定，应当由秘书处填写，不得空缺。'], 'opinion'],
  ['it is asked in a reply', ['届次：十八届三次', '领衔代表：钱一'], 'reply']
] as const)('is not known where %s', (_, lines, genre) => {
  expect(meetingOf(lines, genre)).toBeNull()
})
