import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {CORE_SCHEMA, load} from 'js-yaml'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {documentSchema} from '../../../src/schema/document.ts'
import {type SessionInput, sessionSchema} from '../../../src/schema/session.ts'
import {openArtefact} from '../artefacts/read-artefact.ts'
import {writeArtefact} from '../artefacts/write-artefact.ts'
import type {Ingested} from '../ingested.ts'
import {mergeHeads} from './merge-heads.ts'
import {writePlan} from './write-plan.ts'

let to = ''
let artefacts = ''
beforeEach(() => {
  to = mkdtempSync(join(tmpdir(), 'content-'))
  artefacts = mkdtempSync(join(tmpdir(), 'artefacts-'))
})
afterEach(() => {
  rmSync(to, {recursive: true})
  rmSync(artefacts, {recursive: true})
})

const zixu = {id: 'zixu', name: '子虚区', code: null}
const meeting: SessionInput = {kind: 'meeting', district: zixu, name: '第八届人大常委会第三次会议'}

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
    expect(existsSync(join(to, 'documents'))).toBe(true)
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

describe('one session of two sources', () => {
  const contents = part('a', 'contents')

  test('what one of them does not know the other adds', () => {
    write(
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

  test('what both know stays as the first says', () => {
    write(
      source('a', ['zixu/npcsc-8-3/01-x'], {}, {...meeting, date: '2024-03-05'}),
      source('b', ['zixu/npcsc-8-3/02-y'], {}, {...meeting, date: '2024-03-06', name: '另一名称'})
    )
    expect(session()).toMatchObject({date: '2024-03-05', name: meeting.name})
  })

  test('the parts of both are kept, in order', () => {
    write(
      source('a', ['zixu/npcsc-8-3/01-x'], {}, {...meeting, parts: [contents]}),
      source('b', ['zixu/npcsc-8-3/02-y'], {}, meeting),
      source('c', ['zixu/npcsc-8-3/03-z'], {}, {...meeting, parts: [part('c', 'back')], term: 8})
    )
    expect(session()).toMatchObject({term: 8, parts: [contents, part('c', 'back')]})
  })

  test('parts that are written behind others stand there as if all were written at once', () => {
    const parts = [part('b', 'back'), part('b', 'contents'), part('c', 'back')]
    write(
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

  test('other sessions are left alone', () => {
    write(
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
      places: 0,
      messages: [],
      ...report
    },
    provenance: {file: `${name}.txt`, unit: 'line', segments},
    documents: ids.map((id, at) => ({
      id,
      data: documentSchema.parse({
        ...{title: id, kind: 'notice', session: id.split('/')[1]},
        source: {
          ...{file: `${name}.txt`, sha256: digest(name), encoding: 'utf-8', unit: 'line'},
          ...{start: at + 1, end: at + 1}
        }
      }),
      body: `${name} ${id}`,
      letters: `${name} ${id}`
    })),
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
  const plan = mergeHeads(keep(sources))
  writePlan(plan, (at) => openArtefact(join(artefacts, String(at))), to)
  return plan.reports
}

function keep(sources: readonly Ingested[]) {
  const maker = {program: '', settings: ''}
  return sources.map((each, at) =>
    writeArtefact(join(artefacts, String(at)), each, Buffer.of(), maker)
  )
}

function read(name: string): string {
  return readFileSync(join(to, name), 'utf8')
}

/** What stands below the front matter of a document. */
function textOf(id: string): string {
  const file = read(`documents/${id}.mdx`)
  return file.slice(file.indexOf('\n---\n\n') + 6)
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
