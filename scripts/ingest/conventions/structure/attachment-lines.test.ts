import {expect, test} from 'vitest'
import {createBlock, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {separateLabels} from './attachment-lines.ts'

test.each(['附件1：', '附件 1', '附 件 一：', '附表2', '附件：', '附件十二：'])(
  '%s in front of a title is a label',
  (label) => {
    expect(separate(`${label}古桥养护清单`, '古桥一座，由乙镇养护。')).toEqual([
      [label, [2]],
      ['古桥养护清单', [2]],
      ['古桥一座，由乙镇养护。', [3]]
    ])
  }
)

test.each([
  ['lines of a list', ['附件1：古桥养护清单', '附件2：古桥养护流程', '特此通知。']],
  ['the last line', ['附件1：古桥养护清单']],
  ['a sentence', ['附件1：所列古桥由乙镇养护。', '古桥一座。']],
  ['a label alone', ['附件1', '古桥养护清单']],
  ['a word', ['附件一览表', '古桥一座。']]
])('%s stays as it is', (_, lines) => {
  expect(separate(...lines).map(([text]) => text)).toEqual(lines)
})

test('nothing is divided above a signature', () => {
  const document = create([
    createBlock('附件1：清单', {lines: [1], gap: 0, indent: 0}),
    createBlock('古桥一座。', {lines: [2], gap: 0, indent: 0})
  ])
  separateLabels(document, isLabel, () => true)
  expect(document.children).toHaveLength(2)
})

const isLabel = (text: string) => text === '附件1'

function separate(...lines: readonly string[]) {
  const day = createBlock('2024年5月6日', {lines: [1], gap: 0, indent: 0, role: 'date'})
  const blocks = lines.map((line, at) => createBlock(line, {lines: [at + 2], gap: 0, indent: 0}))
  const document = create([day, ...blocks])
  separateLabels(document, isLabel, (block) => !textOf(block).endsWith('。'))
  return document.children
    .slice(1)
    .map((child) => (isBlock(child) ? [textOf(child), child.data.lines] : []))
}

function create(children: Document['children']): Document {
  return {type: 'document', children, data: {meta: {}, meeting: null}}
}

const plain = (...lines: readonly string[]) => {
  const blocks = lines.map((line, at) => createBlock(line, {lines: [at + 1], gap: 0, indent: 0}))
  const document = create(blocks)
  separateLabels(document, isLabel, (block) => !textOf(block).endsWith('。'))
  return document.children.map((child) => (isBlock(child) ? textOf(child) : ''))
}

test('what a list has named opens an attachment where nobody signed, too', () => {
  expect(plain('附件：古桥清单', '附件：古桥清单', '古桥一座。')).toEqual([
    ...['附件：古桥清单', '附件：', '古桥清单', '古桥一座。']
  ])
  const list = ['附件：1.古桥清单', '2.古井清单']
  const attached = ['附件1：古桥清单', '古桥一座。', '附件2：古井清单', '古井一口。']
  expect(plain(...list, ...attached)).toEqual([
    ...list,
    ...['附件1：', '古桥清单', '古桥一座。', '附件2：', '古井清单', '古井一口。']
  ])
})

test('a list that is printed twice opens nothing', () => {
  expect(plain('附件：古桥清单', '古桥要养护。', '附件：古桥清单')).toHaveLength(3)
  expect(plain('附件：古桥清单', '附件：古井清单', '古井一口。')).toHaveLength(3)
})

test('what is attached to an attachment is numbered so', () => {
  const list = ['附件：1-1 古桥清单', '1-2 古井清单']
  const attached = ['附件1-1：古桥清单', '古桥一座。', '附件1-2：古井清单', '古井一口。']
  expect(plain(...list, ...attached)).toEqual([
    ...list,
    ...['附件1-1：', '古桥清单', '古桥一座。', '附件1-2：', '古井清单', '古井一口。']
  ])
})
