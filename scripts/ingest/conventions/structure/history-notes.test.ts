import {expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {createContinuation} from './continuation.ts'

const title = '关于修改《乌有市农村公路和城市道路桥梁隧道渡口养护规则》的决定'
const history = '（2024年3月5日乌有市第三届人大常委会第三次会议通过）'
/** Paragraphs elsewhere, one of which an empty line has cut. */
const others = [
  '桥都修好了。',
  '路都铺平了。',
  '去年检查隧道九处，其中县道',
  '六处。',
  '渡口都开了。'
]
const text = '根据有关法律，结合本市实际，对规则作如下修改：'

test.each([
  ['what is below it', title, history, 'apart'],
  ['what is below its first line', title, history.slice(0, 22), 'apart'],
  ['the text', history, text, 'apart'],
  ['its own second line', history.slice(0, 22), history.slice(22), 'joined'],
  ['a sentence that names it', '本规则，即去年第三次会议所', `${history}的规则。`, 'joined']
])('where empty lines cut paragraphs, the note of who passed a norm and %s', (_, ...lines) => {
  const [before, after, verdict] = lines
  const blocks = [before, after, ...others].map((line, at) =>
    createBlock(line, {lines: [1 + 2 * at], gap: 1, indent: 0})
  )
  const [block, next] = blocks
  if (!block || !next) throw new Error('no blocks')
  const document: Document = {
    type: 'document',
    data: {meta: {}, meeting: null},
    children: blocks
  }
  const continues = createContinuation({type: 'root', children: [document]})
  expect(continues(block, next, null, document)).toBe(verdict)
})
