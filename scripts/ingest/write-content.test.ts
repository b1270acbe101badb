import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {CORE_SCHEMA, load} from 'js-yaml'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {type SessionInput, sessionSchema} from '../../src/schema/session.ts'
import type {Ingested} from './ingested.ts'
import {writeContent} from './write-content.ts'

let to = ''
beforeEach(() => {
  to = mkdtempSync(join(tmpdir(), 'content-'))
})
afterEach(() => {
  rmSync(to, {recursive: true})
})

const zixu = {id: 'zixu', name: '子虚区', code: null}
const meeting: SessionInput = {kind: 'meeting', district: zixu, name: '第八届人大常委会第三次会议'}

describe('what is written', () => {
  test('documents, their session, the provenance of the source and the report', async () => {
    await write(source('a', ['zixu/npcsc-8-3/01-minutes', 'zixu/npcsc-8-3/02-report']))
    expect(files()).toEqual([
      'documents/zixu/npcsc-8-3/01-minutes.mdx',
      'documents/zixu/npcsc-8-3/02-report.mdx',
      'documents/zixu/npcsc-8-3/session.yaml',
      `provenance/${digest('a')}.json`,
      'report.json'
    ])
    expect(read('documents/zixu/npcsc-8-3/01-minutes.mdx')).toBe('a zixu/npcsc-8-3/01-minutes')
    expect(JSON.parse(read(`provenance/${digest('a')}.json`))).toMatchObject({file: 'a.txt'})
    expect(JSON.parse(read('report.json'))).toMatchObject([{file: 'a.txt', status: 'written'}])
  })

  test('nothing of a source that failed but its report', async () => {
    const failed = source('a', [], {status: 'failed'})
    const reports = await write({...failed, provenance: null, sessions: []})
    expect(files()).toEqual(['report.json'])
    expect(reports).toMatchObject([{status: 'failed'}])
  })

  test('no sources at all leave an empty archive', async () => {
    expect(await write()).toEqual([])
    expect(files()).toEqual(['report.json'])
    expect(existsSync(join(to, 'documents'))).toBe(true)
  })

  test('progress is told after each source, and reports keep the order', async () => {
    const told: number[] = []
    const sources = [source('b', ['zixu/2024/x']), source('a', ['zixu/2024/y'])]
    const reports = await writeContent(stream(sources), to, (done) => told.push(done))
    expect(told).toEqual([1, 2])
    expect(reports.map(({file}) => file)).toEqual(['b.txt', 'a.txt'])
  })
})

describe('the same bytes twice', () => {
  test('are taken once, and the second report names the first', async () => {
    const first = source('a', ['zixu/2024/x'])
    const second = {...first, report: {...first.report, file: 'copy.txt'}}
    const reports = await write(first, second)
    expect(reports[1]).toMatchObject({file: 'copy.txt', status: 'duplicate', documents: []})
    expect(reports[1]?.messages).toMatchObject([{rule: 'source-duplicate', severity: 'warning'}])
    expect(reports[1]?.messages[0]?.reason).toContain('a.txt')
    expect(files().filter((name) => name.endsWith('.mdx'))).toHaveLength(1)
  })

  test('that could not be read are each reported as what they are', async () => {
    const empty = source('a', [], {status: 'empty'})
    expect((await write(empty, empty)).map(({status}) => status)).toEqual(['empty', 'empty'])
  })
})

describe('an address that is taken', () => {
  const id = 'zixu/npcsc-8-3/01-minutes'
  const moved = `${id}-${digest('b').slice(0, 6)}`

  test('stays with the first; the other gets its digest behind, wherever it is named', async () => {
    const reports = await write(source('a', [id]), source('b', [id, 'zixu/npcsc-8-3/02-report']))
    expect(reports.map(({documents}) => documents)).toEqual([
      ...[[id], [moved, 'zixu/npcsc-8-3/02-report']]
    ])
    expect(read(`documents/${id}.mdx`)).toBe(`a ${id}`)
    expect(read(`documents/${moved}.mdx`)).toBe(`b ${id}`)
    const {segments} = JSON.parse(read(`provenance/${digest('b')}.json`)) as {segments: unknown[]}
    expect(segments).toMatchObject([{document: moved}, {document: 'zixu/npcsc-8-3/02-report'}])
  })

  test('is reported, and messages for its readers follow it', async () => {
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
    const [, report] = await write(source('a', [id]), other)
    expect(report?.messages.map(({rule, document}) => [rule, document])).toEqual([
      ...[
        ['address-taken', null],
        ['paragraph-cut', moved],
        ['paragraph-cut', null]
      ]
    ])
    expect(report?.messages[0]?.reason).toContain(id)
    expect(report?.messages[0]?.reason).toContain(moved)
  })

  test('the source itself is not changed', async () => {
    const other = source('b', [id])
    const before = structuredClone(other)
    await write(source('a', [id]), other)
    expect(other).toEqual(before)
  })
})

describe('one session of two sources', () => {
  const contents = part('a', 'contents')

  test('what one of them does not know the other adds', async () => {
    await write(
      source('a', ['zixu/npcsc-8-3/01-x'], {}, {...meeting, district: null}),
      source(
        'b',
        ['zixu/npcsc-8-3/02-y'],
        {},
        {...meeting, term: 8, date: '2024-03-05', year: 2024}
      )
    )
    expect(session()).toMatchObject({district: zixu, term: 8, date: '2024-03-05', year: 2024})
  })

  test('what both know stays as the first says', async () => {
    await write(
      source('a', ['zixu/npcsc-8-3/01-x'], {}, {...meeting, date: '2024-03-05'}),
      source('b', ['zixu/npcsc-8-3/02-y'], {}, {...meeting, date: '2024-03-06', name: '另一名称'})
    )
    expect(session()).toMatchObject({date: '2024-03-05', name: meeting.name})
  })

  test('the parts of both are kept, in order', async () => {
    await write(
      source('a', ['zixu/npcsc-8-3/01-x'], {}, {...meeting, parts: [contents]}),
      source('b', ['zixu/npcsc-8-3/02-y'], {}, meeting),
      source('c', ['zixu/npcsc-8-3/03-z'], {}, {...meeting, parts: [part('c', 'back')], term: 8})
    )
    expect(session()).toMatchObject({term: 8, parts: [contents, part('c', 'back')]})
  })

  test('parts that are written behind others stand there as if all were written at once', async () => {
    const parts = [part('b', 'back'), part('b', 'contents'), part('c', 'back')]
    await write(
      source('a', ['zixu/npcsc-8-3/01-x'], {}, meeting),
      source('b', ['zixu/npcsc-8-3/02-y'], {}, {...meeting, parts: parts.slice(0, 2)}),
      source('c', ['zixu/npcsc-8-3/03-z'], {}, {...meeting, parts: parts.slice(2)}),
      source('d', ['zixu/npcsc-8-4/04-x'], {}, {...meeting, parts})
    )
    expect(session().parts).toEqual(parts)
    expect(read('documents/zixu/npcsc-8-3/session.yaml')).toBe(
      read('documents/zixu/npcsc-8-4/session.yaml')
    )
  })

  test('other sessions are left alone', async () => {
    await write(
      source('a', ['zixu/npcsc-8-3/01-x'], {}, {...meeting, parts: [contents]}),
      source('b', ['zixu/npcsc-8-4/02-y'], {}, {...meeting, name: '第八届人大常委会第四次会议'})
    )
    expect(session()).toMatchObject({name: meeting.name, parts: [contents]})
    expect(session('zixu/npcsc-8-4')).toMatchObject({parts: []})
  })
})

function source(
  name: string,
  ids: readonly string[],
  report: Partial<Ingested['report']> = {},
  input: SessionInput = meeting
): Ingested {
  const segments = ids.map((document, at) => ({
    ...{start: at + 1, end: at + 1, to: 'document' as const, document, block: 'title'}
  }))
  return {
    report: {
      ...{file: `${name}.txt`, sha256: digest(name), encoding: 'utf-8', status: 'written'},
      ...{documents: [...ids], han: {source: 0, documents: 0, session: 0, furniture: 0}},
      messages: [],
      ...report
    },
    provenance: {file: `${name}.txt`, unit: 'line', segments},
    documents: ids.map((id) => ({id, mdx: `${name} ${id}`})),
    sessions: [...new Set(ids.map((id) => id.replace(/\/[^/]*$/, '')))].map((id) => ({
      ...{id, session: input}
    }))
  }
}

function part(name: string, role: 'contents' | 'back') {
  return {role, source: digest(name), blocks: [{at: '1-2', text: '目录'}]}
}

function digest(name: string): string {
  return name.repeat(64)
}

function write(...sources: readonly Ingested[]) {
  return writeContent(stream(sources), to)
}

async function* stream(sources: readonly Ingested[]) {
  for (const each of sources) yield await Promise.resolve(each)
}

function read(name: string): string {
  return readFileSync(join(to, name), 'utf8')
}

function session(id = 'zixu/npcsc-8-3') {
  return sessionSchema.parse(load(read(`documents/${id}/session.yaml`), {schema: CORE_SCHEMA}))
}

function files(): string[] {
  return readdirSync(to, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(to.length + 1))
    .sort()
}
