import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {exportsFolder, minutes, plan} from './write-exports.fixture.ts'

const {run, read, readJson, root} = exportsFolder()

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

  test('has all texts in one file, one document a line', () => {
    run([minutes, plan])
    const lines = read('data/corpus-1.jsonl').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {id: minutes.id, title: '子虚区会议纪要', text: '子虚区会议纪要\n\n听取报告。'},
      {id: plan.id, session: '第十八次会议', text: '修桥。'}
    ])
  })

  test('has the report and the provenance as ingest wrote them', () => {
    const content = join(root(), 'content')
    mkdirSync(join(content, 'provenance'), {recursive: true})
    writeFileSync(join(content, 'report.json'), '[ ]\n')
    writeFileSync(join(content, 'provenance/a.json'), '{ }\n')
    writeFileSync(join(content, 'archive.yaml'), 'name: 乌有市\n')
    run([])
    expect(read('data/report.json')).toBe('[ ]\n')
    expect(read('data/provenance/a.json')).toBe('{ }\n')
    expect(existsSync(join(root(), 'site/data/archive.yaml'))).toBe(false)
  })

  test('is written without them where ingest was never run', () => {
    run([])
    expect(existsSync(join(root(), 'site/data/report.json'))).toBe(false)
    expect(existsSync(join(root(), 'site/data/provenance'))).toBe(false)
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
