import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {digestOfBlocks, renameInBody, renameInFields, renameInSegments} from './rename-blocks.ts'

const body = `<header>
  <h1 id="title" data-at="2">关于 id="p001" 的通知</h1>
</header>

<p id="p001" class="note" data-at="3-4">\\<p id="p002">不是标记</p>

<Task id="t1" n="1" section="p001">
  <p id="p002" data-at="5">p001</p>
</Task>

<Table rows="p001 p003 p002" at="6 7 8-9">
  | p001 | 甲 |
</Table>
`
const ids = new Map([
  ['p001', 'p009'],
  ['p002', 'p001']
])

describe('ids are changed', () => {
  test('in a body where they are ids of blocks, and nowhere else', () => {
    expect(renameInBody(body, ids)).toBe(
      body
        .replace('<p id="p001" class', '<p id="p009" class')
        .replace('  <p id="p002" data-at', '  <p id="p001" data-at')
        .replace('rows="p001 p003 p002"', 'rows="p009 p003 p001"')
    )
  })

  test('in fields that name blocks', () => {
    const fields = {
      title: 'p001',
      personnel: [{person: 'p001', block: 'p001'}],
      evidence: {date: 'p002', kind: 'title'}
    }
    expect(renameInFields(fields, ids)).toEqual({
      title: 'p001',
      personnel: [{person: 'p001', block: 'p009'}],
      evidence: {date: 'p001', kind: 'title'}
    })
  })

  test('in what says where a source went, for each document by its own', () => {
    const to = (document: string) =>
      ({start: 1, end: 1, to: 'document', document, block: 'p001'}) as const
    const aside = {start: 2, end: 2, to: 'furniture', reason: ''} as const
    const segments = [to('a'), to('b'), aside]
    expect(renameInSegments(segments, (id) => (id === 'a' ? ids : new Map()))).toEqual([
      ...[{...to('a'), block: 'p009'}, to('b'), aside]
    ])
  })
})

test('a digest tells text and ids, and not where they stood in a source', () => {
  expect(digestOfBlocks(body)).toMatch(/^[0-9a-f]{16}$/)
  expect(digestOfBlocks(body.replace('data-at="5"', 'data-at="6"'))).toBe(digestOfBlocks(body))
  expect(digestOfBlocks(body.replace('at="6 7', 'at="7 8'))).toBe(digestOfBlocks(body))
  expect(digestOfBlocks(body.replace('"p001 p003', '"p003 p001'))).not.toBe(digestOfBlocks(body))
  expect(digestOfBlocks(body.replace('p002" data', 'p003" data'))).not.toBe(digestOfBlocks(body))
  expect(digestOfBlocks(body.replace('不是', '是'))).not.toBe(digestOfBlocks(body))
})

test('the digest of a long body is that of all its lines without their places', () => {
  const line = (at: string) => `<p id="p001"${at}>${'龙𠀀'.repeat(50_000)}</p>\n`
  const bodies = [' data-at="1"', ' data-at="2-9"', ''].map((at) => line(at).repeat(9))
  expect(new Set(bodies.map(digestOfBlocks))).toEqual(
    new Set([createHash('sha256').update(line('').repeat(9)).digest('hex').slice(0, 16)])
  )
})
