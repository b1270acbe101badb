import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {compile} from '../documents/compile.ts'
import {createCompiled} from '../loader/compiled.ts'
import {writeManifest} from '../loader/manifest.ts'
import {type DocumentInput, documentSchema} from '../schema/document.ts'
import {type SessionInput, sessionSchema} from '../schema/session.ts'
import {tables} from './tables/tables.ts'
import {writeExports, type WrittenData} from './write-exports.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'exports-'))
})
afterEach(() => rmSync(root, {recursive: true}))

const minutes: Sample = {
  id: 'zixu/npcsc-8-18/02-minutes',
  body: '<header>\n<h1 id="title">子虚区会议纪要</h1>\n</header>\n\n<p id="p001">听取报告。</p>',
  data: {
    title: '子虚区会议纪要',
    kind: 'minutes',
    order: 2,
    records: [
      {type: 'attendance', block: 'p003', status: 'present', names: ['钱一']},
      {type: 'attendance', block: 'p005', status: 'absent', names: ['李四']},
      {type: 'vote', block: 'p007', item: '《古井办法》', for: 3, against: 0, passed: true}
    ]
  }
}
const plan: Sample = {
  id: 'zixu/npcsc-8-18/10-plan',
  body: '<Task id="t1" n="1" section="" lead="" units="区水务局" due="">\n<p id="p001">修桥。</p>\n</Task>',
  data: {title: '子虚区修桥方案', kind: 'plan', order: 10}
}
const personnel: Sample = {
  id: 'zixu/npcsc-8-18/b-personnel',
  body: '任命钱一。',
  data: {
    title: '子虚区任免名单',
    kind: 'personnel',
    order: 1,
    records: [
      {type: 'personnel', block: 'p001', person: '钱一', action: 'appoint', office: '副院长'}
    ]
  }
}
const session: SessionInput = {kind: 'meeting', name: '第十八次会议', body: '子虚区人大常委会'}

describe('the archive as data', () => {
  test('has each document as text, Markdown and JSON beside its page', () => {
    run([minutes, plan])
    expect(read(`${minutes.id}/index.txt`)).toBe('\ufeff子虚区会议纪要\n\n听取报告。\n')
    expect(read(`${minutes.id}/index.md`)).toBe('\ufeff# 子虚区会议纪要\n\n听取报告。\n')
    expect(readJson(`${minutes.id}/index.json`)).toMatchObject({
      id: minutes.id,
      url: `/${minutes.id}/`,
      hanCharacters: 11,
      blocks: [{id: 'title'}, {id: 'p001', text: '听取报告。'}]
    })
    expect(read(`${plan.id}/index.txt`)).toBe('\ufeff修桥。\n')
  })

  test('lists all documents, in the order of the manifest', () => {
    run([minutes, plan, personnel])
    expect(readJson('data/documents.json')).toMatchObject([
      {id: minutes.id, session: {id: 'zixu/npcsc-8-18', name: '第十八次会议'}},
      {id: plan.id},
      {id: personnel.id}
    ])
  })

  test('lists sessions with their papers in printed order, and those without papers too', () => {
    run([minutes, plan, personnel], {'zixu/2024': {kind: 'year', name: '2024年'}})
    expect(readJson('data/sessions.json')).toMatchObject([
      {
        id: 'zixu/npcsc-8-18',
        documents: [personnel.id, minutes.id, plan.id],
        present: ['钱一'],
        absent: ['李四']
      },
      {id: 'zixu/2024', documents: [], present: []}
    ])
  })

  test('lists the tasks, the acts and the votes of all documents', () => {
    run([minutes, plan, personnel])
    expect(readJson('data/tasks.json')).toEqual([
      {
        document: plan.id,
        url: `/${plan.id}/`,
        block: 'p001',
        n: 1,
        section: '',
        task: '修桥。',
        lead: [],
        units: ['区水务局'],
        due: null,
        until: null
      }
    ])
    expect(readJson('data/personnel.json')).toMatchObject([
      {document: personnel.id, block: 'p001', person: '钱一', body: '子虚区人大常委会'}
    ])
    expect(readJson('data/votes.json')).toEqual([
      {
        ...{document: minutes.id, url: `/${minutes.id}/`, block: 'p007', item: '《古井办法》'},
        ...{for: 3, against: 0, abstained: null, notVoted: null, passed: true}
      }
    ])
  })

  test('lists items of business and people of meetings, one a row', () => {
    const item = {type: 'agenda', block: 'p002', text: '听取报告'} as const
    const records = [item, ...(minutes.data.records ?? [])]
    run([{...minutes, data: {...minutes.data, records}}, plan])
    const held = {
      ...{session: 'zixu/npcsc-8-18', district: null, body: '子虚区人大常委会', date: null}
    }
    const stated = {document: minutes.id, url: `/${minutes.id}/`}
    expect(readJson('data/agenda.json')).toEqual([
      {...held, n: 1, text: '听取报告', papers: [], ...stated, block: 'p002'}
    ])
    expect(readJson('data/attendance.json')).toEqual([
      {...held, person: '钱一', status: 'present', ...stated, block: 'p003'},
      {...held, person: '李四', status: 'absent', ...stated, block: 'p005'}
    ])
  })

  test('has each table for programs that calculate, too, with the same rows', () => {
    run([minutes, plan, personnel])
    expect(read('data/personnel.csv')).toBe(
      '\ufeffdocument,url,block,person,action,office,body,date\r\n' +
        `${personnel.id},/${personnel.id}/,p001,钱一,appoint,副院长,子虚区人大常委会,\r\n`
    )
    expect(read('data/votes.csv').split('\r\n')[1]).toBe(
      `${minutes.id},/${minutes.id}/,p007,《古井办法》,3,0,,,true`
    )
    const [names = '', first = ''] = read('data/documents.csv').split('\r\n')
    expect(names).toContain(',session.name,')
    expect(first.split(',')[names.split(',').indexOf('session.name')]).toBe('第十八次会议')
  })

  test('has in each table what its schema tells, and nothing else', () => {
    run([minutes, plan, personnel], {'zixu/2024': {kind: 'year', name: '2024年'}})
    for (const {name, schema} of tables) {
      const rows = readJson(`data/${name}.json`) as unknown[]
      for (const row of rows) expect(schema.safeParse(row).error?.issues).toBeUndefined()
    }
  })

  test('has all texts in one file, one document a line', () => {
    run([minutes, plan])
    const lines = read('data/corpus-1.jsonl').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {id: minutes.id, title: '子虚区会议纪要', text: '子虚区会议纪要\n\n听取报告。'},
      {id: plan.id, session: '第十八次会议', text: '修桥。'}
    ])
  })

  test('tells what was written of each table', () => {
    const {tables: written, corpus} = run([minutes, plan])
    const tasks = written.find(({table}) => table.name === 'tasks')
    expect(tasks).toMatchObject({rows: 1, marked: 0})
    const bytes = readFileSync(join(root, 'site/data/tasks.json'))
    expect(tasks?.json).toEqual({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex')
    })
    expect(corpus).toMatchObject([{name: 'corpus-1.jsonl', documents: 2}])
  })

  test('has an empty list, and not none, of what there is nothing of', () => {
    run([])
    for (const name of ['documents', 'tasks', 'personnel', 'votes']) {
      expect(readJson(`data/${name}.json`)).toEqual([])
    }
  })

  test('has one record a line, so that a change of one changes one line', () => {
    run([minutes, plan, personnel])
    const lines = read('data/documents.json').trimEnd().split('\n')
    expect(lines).toHaveLength(5)
    expect(lines.slice(1, 4).every((line) => line.startsWith('{"id":'))).toBe(true)
  })

  test('has the report and the provenance as ingest wrote them', () => {
    const content = join(root, 'content')
    mkdirSync(join(content, 'provenance'), {recursive: true})
    writeFileSync(join(content, 'report.json'), '[ ]\n')
    writeFileSync(join(content, 'provenance/a.json'), '{ }\n')
    writeFileSync(join(content, 'archive.yaml'), 'name: 乌有市\n')
    run([])
    expect(read('data/report.json')).toBe('[ ]\n')
    expect(read('data/provenance/a.json')).toBe('{ }\n')
    expect(existsSync(join(root, 'site/data/archive.yaml'))).toBe(false)
  })

  test('is written without them where ingest was never run', () => {
    run([])
    expect(existsSync(join(root, 'site/data/report.json'))).toBe(false)
    expect(existsSync(join(root, 'site/data/provenance'))).toBe(false)
  })

  test('is not written of a document whose session is not there, and says so', () => {
    const lost = {...plan, id: 'zixu/none/10-plan', data: {...plan.data, session: 'zixu/none'}}
    expect(() => run([lost])).toThrow(
      'zixu/none/10-plan: Unexpected session zixu/none, expected one with a session.yaml'
    )
  })

  test('is the same bytes each time', () => {
    run([minutes, plan])
    const names = ['data/documents.json', 'data/sessions.json', `${plan.id}/index.json`]
    const before = names.map(read)
    run([minutes, plan])
    expect(names.map(read)).toEqual(before)
  })
})

interface Sample {
  id: string
  body: string
  data: Pick<DocumentInput, 'title' | 'kind'> & Partial<DocumentInput>
}

/** Write the exports of a site whose pages stand already. */
function run(samples: readonly Sample[], others: Record<string, SessionInput> = {}): WrittenData {
  const folders = {
    content: join(root, 'content'),
    compiled: join(root, 'compiled'),
    site: join(root, 'site')
  }
  const writer = createCompiled(folders.compiled)
  const manifest = samples.map(({id, body, data}) => {
    writer.add(`digest of ${id}`, compile(body))
    mkdirSync(join(folders.site, id), {recursive: true})
    return {id, digest: `digest of ${id}`, data: createData(data)}
  })
  writer.finish()
  writeManifest(folders.compiled, manifest)
  const sessions = Object.entries({'zixu/npcsc-8-18': session, ...others})
  return writeExports(
    folders,
    new Map(sessions.map(([id, data]) => [id, sessionSchema.parse(data)]))
  )
}

function createData(data: Sample['data']) {
  const place = {encoding: 'utf-8', unit: 'line', start: 1, end: 9} as const
  const source = {file: 'a.txt', sha256: '0'.repeat(64), ...place}
  return documentSchema.parse({session: 'zixu/npcsc-8-18', source, ...data})
}

function read(path: string): string {
  return readFileSync(join(root, 'site', path), 'utf8')
}

function readJson(path: string): unknown {
  return JSON.parse(read(path))
}
