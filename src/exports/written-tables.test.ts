import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tables} from './tables/tables.ts'
import {exportsFolder, minutes, personnel, plan} from './write-exports.fixture.ts'

const {run, read, readJson, root} = exportsFolder()

describe('tables of the archive', () => {
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

  test('tells what was written of each table', () => {
    const {tables: written, corpus} = run([minutes, plan])
    const tasks = written.find(({table}) => table.name === 'tasks')
    expect(tasks).toMatchObject({rows: 1, marked: 0})
    const bytes = readFileSync(join(root(), 'site/data/tasks.json'))
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
})
