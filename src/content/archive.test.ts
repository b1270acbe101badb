import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {sharedFolder} from '../fixtures/folders.fixture.ts'
import {archiveSchema} from '../schema/archive.ts'
import {archiveOf, readArchive, writeArchive} from './archive.ts'
import {YamlError} from './yaml/read-yaml.ts'

const folder = sharedFolder()

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
    ['a list instead of fields', '- name: 乌有档案\n', /应为若干“键: 值”，却是列表/],
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

test('of a folder of content the file in it counts, where there is one', () => {
  read('name: 乌有档案\n')
  expect(archiveOf(`${folder}/`).name).toBe('乌有档案')
  expect(archiveOf(`${folder}/none/`)).toEqual(archiveSchema.parse({}))
})

test('settings are written with the style sheet that lies beside them', () => {
  mkdirSync(join(folder, '样式'))
  writeFileSync(join(folder, '样式/a.css'), 'h1 {}')
  const archive = read('name: 乌有档案\nstyle: 样式/a.css\nbodies: [议事堂]\n')
  const content = join(folder, 'work/content')
  writeArchive(content, archive, join(folder, 'archive.yaml'))
  expect(archiveOf(content)).toEqual(archive)
  expect(readFileSync(join(content, '样式/a.css'), 'utf8')).toBe('h1 {}')
})

function read(yaml: string) {
  const path = join(folder, 'archive.yaml')
  writeFileSync(path, yaml)
  return readArchive(path)
}
