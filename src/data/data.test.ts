import {expect, test} from 'vitest'
import {tables} from '../exports/tables/tables.ts'
import {archiveSchema} from '../schema/archive.ts'
import {recordTypes, type RecordType} from '../schema/records/types.ts'
import {toDatapackage} from './datapackage.ts'
import {toFilesTable} from './files-table.ts'
import {formatBytes} from './sizes.ts'

const file = {bytes: 1234, sha256: 'a'.repeat(64)}
const written = {
  tables: tables.map((table) => ({table, rows: 3, marked: 0, json: file, csv: file})),
  corpus: [{name: 'corpus-1.jsonl', documents: 3, written: file}]
}

interface Resource {
  name: string
  path: string
  schema?: {
    fields: {name: string; type: string; description: string; constraints?: object}[]
    primaryKey?: string[]
    foreignKeys?: {fields: string; reference: {resource: string}}[]
  }
}

function packageOf(settings: object, origin?: string) {
  return toDatapackage(written, archiveSchema.parse(settings), {base: '/x/', origin}) as {
    resources: Resource[]
    licenses?: object[]
    homepage?: string
  }
}

test('a data package describes each file, and each column of each table', () => {
  const {resources} = packageOf({})
  const names = resources.map(({name}) => name)
  expect(new Set(names).size).toBe(names.length)
  // What the form of packages demands of names and paths.
  for (const {name, path} of resources) {
    expect(name).toMatch(/^[-a-z0-9._]+$/)
    expect(path).toMatch(/^[a-z0-9-]+\.(?:csv|json|jsonl)$/)
  }
  const types = new Set(['string', 'integer', 'boolean', 'date'])
  for (const {schema} of resources) {
    for (const {name, type, description} of schema?.fields ?? []) {
      expect(types).toContain(type)
      expect([name, description]).not.toContain('')
    }
    for (const {fields, reference} of schema?.foreignKeys ?? []) {
      expect(schema?.fields.map(({name}) => name)).toContain(fields)
      expect(names).toContain(reference.resource)
    }
  }
  const votes = resources.find(({name}) => name === 'votes')
  expect(votes).toMatchObject({path: 'votes.csv', bytes: 1234, hash: `sha256:${'a'.repeat(64)}`})
  expect(votes?.schema?.fields.find(({name}) => name === 'passed')?.type).toBe('boolean')
  expect(resources[0]?.schema?.primaryKey).toEqual(['id'])
})

test('it says what may be done with it where that is declared, and where it is at home where that is known', () => {
  expect(packageOf({})).not.toHaveProperty('licenses')
  expect(packageOf({})).not.toHaveProperty('homepage')
  expect(packageOf({license: 'CC0-1.0'}, 'https://example.org')).toMatchObject({
    homepage: 'https://example.org/x/',
    licenses: [{name: 'CC0-1.0', path: expect.stringContaining('zero/1.0') as string}]
  })
  expect(packageOf({license: '可自由使用'}).licenses).toEqual([
    {name: 'other', title: '可自由使用'}
  ])
})

test('the page of the data names each file with its rows and size', () => {
  const html = toFilesTable(written, {base: '/x/'})
  for (const {name} of tables) {
    expect(html).toContain(`<a href="/x/data/${name}.csv">${name}.csv</a> <small>1.2 KB</small>`)
    expect(html).toContain(`<a href="/x/data/${name}.json">`)
    expect(html).toContain(`<a href="#${name}">`)
  }
  expect(html).toContain('href="/x/data/corpus-1.jsonl"')
})

test.each([
  [0, '0 字节'],
  [999, '999 字节'],
  [1000, '1.0 KB'],
  [12_345, '12 KB'],
  [3_400_000, '3.4 MB'],
  [120_000_000, '120 MB']
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})

const listed = Object.entries<RecordType>(recordTypes).flatMap(([type, row]) =>
  row.list === undefined ? [] : [{type, list: row.list, row}]
)

test.each(listed)('each record of type $type is a row that is explained', ({list, row}) => {
  const table = tables.find(({name}) => name === list)
  expect(table).toMatchObject({title: row.label, about: row.about})
  const columns = ['document', 'url', 'block', ...Object.keys(row.fields), ...(row.context ?? [])]
  const {resources} = packageOf({})
  for (const ending of ['csv', 'json'])
    expect(resources.map(({path}) => path)).toContain(`${list}.${ending}`)
  const csv = resources.find(({path}) => path === `${list}.csv`)
  expect(csv?.schema?.fields.map(({name}) => name)).toEqual(columns)
  expect(toFilesTable(written, {base: '/x/', origin: undefined})).toContain(`/data/${list}.csv"`)
})
