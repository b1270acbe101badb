import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {archiveSchema} from '../../../src/schema/archive.ts'
import {YamlError} from '../../../src/loader/read-yaml.ts'
import {pipelineOptions, readArchive} from './read-archive.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'))
})
afterAll(() => {
  rmSync(folder, {recursive: true})
})

describe('readArchive', () => {
  test('without a file an archive has a neutral name and nothing of its own', () => {
    expect(readArchive(null)).toMatchObject({
      name: '公开档案',
      districts: [],
      journals: [],
      furniture: []
    })
    expect(readArchive(null)).not.toHaveProperty('notice')
  })

  test('what the file says is read, what it leaves out is filled in', () => {
    const archive = read(
      'name: 乌有档案\ndistricts:\n  - id: zixu\n    name: 子虚区\n    parent: 乌有市\n'
    )
    expect(archive).toEqual({
      ...archiveSchema.parse({}),
      name: '乌有档案',
      districts: [{id: 'zixu', name: '子虚区', aliases: [], parent: '乌有市'}]
    })
  })

  test('a file without any field says nothing', () => {
    expect(read('{}\n')).toEqual(archiveSchema.parse({}))
    expect(read('---\n# 以后再填\n')).toEqual(archiveSchema.parse({}))
  })

  test.each([
    ['an unknown field', 'nmae: 乌有档案\n', /nmae/],
    [
      'an id that no address can have',
      'districts:\n  - {id: 子虚, name: 子虚区}\n',
      /districts\[0\]/
    ],
    ['an id with capitals', 'districts:\n  - {id: Zixu, name: 子虚区}\n', /districts\[0\]\.id/],
    ['a district without a name', 'districts:\n  - {id: zixu}\n', /districts\[0\]\.name/],
    ['an empty name', 'name: ""\n', /name/],
    ['a list instead of fields', '- name: 乌有档案\n', /object/],
    ['text that is no YAML', 'name: [乌有\n', /archive/]
  ])('%s is refused, and the message says which file and where', (_, yaml, where) => {
    expect(() => read(yaml)).toThrow(YamlError)
    expect(() => read(yaml)).toThrow(join(folder, 'archive.yaml'))
    expect(() => read(yaml)).toThrow(where)
  })

  test('so is a file that does not exist', () => {
    const path = join(folder, 'nowhere.yaml')
    expect(() => readArchive(path)).toThrow(YamlError)
    expect(() => readArchive(path)).toThrow(path)
  })

  test('YAML is data: it can run nothing', () => {
    expect(() => read('name: !!js/function "function () {}"\n')).toThrow(YamlError)
  })
})

describe('pipelineOptions', () => {
  const options = pipelineOptions(
    archiveSchema.parse({
      districts: [{id: 'zixu', name: '子虚区'}],
      journals: [{id: 'wuyou-renda', name: '乌有人大'}],
      furniture: ['^〔样例〕', '第\\d+版$']
    })
  )

  test('the gazetteer has the districts of the archive and of the country', () => {
    expect(options.gazetteer.named('子虚区')).toMatchObject([{id: 'zixu'}])
    expect(options.gazetteer.named('海淀区')).toHaveLength(1)
  })

  test('a journal that the archive names has the address it gives', () => {
    expect(options.journalId('乌有人大')).toBe('wuyou-renda')
  })

  test('any other has one that depends on nothing but its name', () => {
    const id = options.journalId('华胥人大')
    expect(id).toMatch(/^journal-[0-9a-f]{4}$/)
    expect(pipelineOptions(archiveSchema.parse({})).journalId('华胥人大')).toBe(id)
    expect(options.journalId('水月人大')).not.toBe(id)
  })

  test('furniture is given as patterns of lines', () => {
    const isFurniture = (line: string) => options.furniture.some((form) => form.test(line))
    expect(['〔样例〕虚构', '2024年3月5日 第3版'].every(isFurniture)).toBe(true)
    expect(['见〔样例〕', '第三版', '第3版面'].some(isFurniture)).toBe(false)
  })
})

function read(yaml: string) {
  const path = join(folder, 'archive.yaml')
  writeFileSync(path, yaml)
  return readArchive(path)
}
