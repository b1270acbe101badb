import {describe, expect, test} from 'vitest'
import {countByTarget, findStray} from './proof.ts'
import {block, lines, provenance, trace} from './proof.fixture.ts'

describe('a line ends in exactly one place', () => {
  test('where it went to a document, a session or furniture, or is empty', () => {
    expect(findStray(lines, provenance)).toBeNull()
    expect(findStray([...lines, '\u200b　'], provenance)).toBeNull()
  })

  test.each([
    ['nowhere', {}, []],
    ['nowhere, as one that is empty', {to: 'furniture', reason: 'blank'} as const, []]
  ])('else the first that went %s is found', (_, segment, targets) => {
    const others = provenance.segments.filter(({start}) => start !== 7)
    const all = 'to' in segment ? [...others, {start: 7, end: 7, ...segment}] : others
    expect(findStray(lines, trace(...all))).toEqual({place: 7, text: '—7—', targets})
  })

  test.each([
    ['two documents', block(4, 4, 'trees', 'p009'), ['bridges', 'trees']],
    [
      'a document and a session',
      {start: 4, end: 4, to: 'session', session: 'zixu/2024'} as const,
      ['bridges', 'zixu/2024']
    ],
    [
      'a document and furniture',
      {start: 4, end: 4, to: 'furniture', reason: 'button'} as const,
      ['bridges', '']
    ]
  ])('else the first that went to %s is found', (_, segment, targets) => {
    const doubled = trace(...provenance.segments, segment)
    expect(findStray(lines, doubled)).toEqual({place: 4, text: '各镇人民政府：', targets})
  })

  test('and two blocks of one document may share it', () => {
    expect(
      findStray(lines, trace(...provenance.segments, block(6, 6, 'bridges', 'p003')))
    ).toBeNull()
  })
})

describe('Han characters', () => {
  test('are counted by where their lines went', () => {
    expect(countByTarget(lines, provenance)).toEqual({
      source: 46,
      documents: 39,
      session: 7,
      furniture: 0
    })
  })

  test('of a line that went nowhere count for the source only', () => {
    const {segments} = provenance
    const rest = {...provenance, segments: segments.filter(({start}) => start !== 8)}
    expect(countByTarget(lines, rest)).toMatchObject({source: 46, documents: 32})
  })

  test('of a line that two blocks share count once', () => {
    const shared = trace(block(1, 2, 'a', 'title'), block(2, 2, 'a', 'p001'))
    expect(countByTarget(['通知', '各镇：甲'], shared)).toEqual({
      source: 5,
      documents: 5,
      session: 0,
      furniture: 0
    })
  })

  test('of furniture are told from those of documents', () => {
    const page = trace(block(1, 1, 'a', 'p001'), {
      start: 2,
      end: 2,
      to: 'furniture',
      reason: 'button'
    })
    expect(countByTarget(['甲乙', '打印本页'], page)).toEqual({
      source: 6,
      documents: 2,
      session: 0,
      furniture: 4
    })
  })
})
