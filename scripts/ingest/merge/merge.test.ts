import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {CORE_SCHEMA, load} from 'js-yaml'
import {describe, expect, test} from 'vitest'
import {mergeHeads} from './merge-heads.ts'
import {digest, mergeFolder, source} from './merge.fixture.ts'

const {write, keep, read, textOf, files, to} = mergeFolder()

describe('what is written', () => {
  test('documents, their session, the provenance of the source and the report', () => {
    write(source('a', ['zixu/npcsc-8-3/01-minutes', 'zixu/npcsc-8-3/02-report']))
    expect(files()).toEqual([
      'addresses.tsv',
      'documents/zixu/npcsc-8-3/01-minutes.mdx',
      'documents/zixu/npcsc-8-3/02-report.mdx',
      'documents/zixu/npcsc-8-3/session.yaml',
      `provenance/${digest('a')}.json`,
      'report.json'
    ])
    expect(textOf('zixu/npcsc-8-3/01-minutes')).toBe('a zixu/npcsc-8-3/01-minutes')
    expect(JSON.parse(read(`provenance/${digest('a')}.json`))).toMatchObject({file: 'a.txt'})
    expect(JSON.parse(read('report.json'))).toMatchObject([{file: 'a.txt', status: 'written'}])
  })

  test('nothing of a source that failed but its report', () => {
    const failed = source('a', [], {status: 'failed'})
    const reports = write({...failed, provenance: null, sessions: []})
    expect(files()).toEqual(['addresses.tsv', 'report.json'])
    expect(reports).toMatchObject([{status: 'failed'}])
  })

  test('no sources at all leave an empty archive', () => {
    expect(write()).toEqual([])
    expect(files()).toEqual(['addresses.tsv', 'report.json'])
    expect(existsSync(join(to(), 'documents'))).toBe(true)
  })

  test('reports keep the order of the sources', () => {
    const reports = write(source('b', ['zixu/2024/x']), source('a', ['zixu/2024/y']))
    expect(reports.map(({file}) => file)).toEqual(['b.txt', 'a.txt'])
  })

  test('each document has its own front matter and its own text', () => {
    write(source('a', ['zixu/2024/x', 'zixu/2024/y']))
    for (const id of ['zixu/2024/x', 'zixu/2024/y']) {
      const [, front = '', body] =
        /^---\n(.*?)---\n\n(.*)$/s.exec(read(`documents/${id}.mdx`)) ?? []
      expect(load(front, {schema: CORE_SCHEMA})).toMatchObject({title: id, kind: 'notice'})
      expect(body).toBe(`a ${id}`)
    }
  })
})

describe('the same bytes twice', () => {
  test('are taken once, and the second report names the first', () => {
    const first = source('a', ['zixu/2024/x'])
    const second = {...first, report: {...first.report, file: 'copy.txt'}}
    const reports = write(first, second)
    expect(reports[1]).toMatchObject({file: 'copy.txt', status: 'duplicate', documents: []})
    expect(reports[1]?.messages).toMatchObject([{rule: 'source-duplicate', severity: 'warning'}])
    expect(reports[1]?.messages[0]?.reason).toContain('a.txt')
    expect(files().filter((name) => name.endsWith('.mdx'))).toHaveLength(1)
  })

  test('that could not be read are each reported as what they are', () => {
    const empty = source('a', [], {status: 'empty'})
    expect(write(empty, empty).map(({status}) => status)).toEqual(['empty', 'empty'])
  })
})

describe('an address that is taken', () => {
  const id = 'zixu/npcsc-8-3/01-minutes'
  const moved = `${id}-2`

  test('stays with the first; the other gets a number behind, wherever it is named', () => {
    const reports = write(source('a', [id]), source('b', [id, 'zixu/npcsc-8-3/02-report']))
    expect(reports.map(({documents}) => documents)).toEqual([
      ...[[id], [moved, 'zixu/npcsc-8-3/02-report']]
    ])
    expect(textOf(id)).toBe(`a ${id}`)
    expect(textOf(moved)).toBe(`b ${id}`)
    const {segments} = JSON.parse(read(`provenance/${digest('b')}.json`)) as {segments: unknown[]}
    expect(segments).toMatchObject([{document: moved}, {document: 'zixu/npcsc-8-3/02-report'}])
  })

  test('is reported, and messages for its readers follow it', () => {
    const shown = {
      rule: 'paragraph-cut',
      severity: 'warning',
      line: 1,
      reason: '',
      note: ''
    } as const
    const other = source('b', [id], {
      messages: [
        {...shown, document: id},
        {...shown, document: null}
      ]
    })
    const [, report] = write(source('a', [id]), other)
    expect(report?.messages.map(({rule, document}) => [rule, document])).toEqual([
      ...[
        ['address-given', null],
        ['paragraph-cut', moved],
        ['paragraph-cut', null]
      ]
    ])
    expect(report?.messages[0]?.reason).toContain(id)
    expect(report?.messages[0]?.reason).toContain(moved)
  })

  test('the heads themselves are not changed', () => {
    const heads = keep([source('a', [id]), source('b', [id])])
    const before = structuredClone(heads)
    mergeHeads(heads)
    expect(heads).toEqual(before)
  })
})
