import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {freshFolder} from '../../src/fixtures/folders.fixture.ts'
import type {CompiledBlock} from '../../src/documents/compiled.ts'
import {archiveSchema} from '../../src/schema/archive.ts'
import {readModels, recombine} from './recombine.ts'

const folder = freshFolder()

const models = [
  [
    block('h1', '子虚区报告'),
    block('salutation', '各位代表：'),
    block('h2', '一、修桥'),
    block('p', '修桥3座。'),
    block('p', '投资2亿元。'),
    block('date', '2024年6月3日')
  ],
  [block('h1', '南柯区通知'), block('p', '植树九千株。')]
]
const pool = ['修桥3座。', '投资2亿元。', '植树九千株。']

describe('recombine', () => {
  test('writes as many sources as asked for, models taken in turn', async () => {
    await recombine(models, 5, folder)
    expect(read().map(([name, [title]]) => [name, title])).toEqual([
      ['00000.txt', '子虚区报告'],
      ['00001.txt', '南柯区通知'],
      ['00002.txt', '子虚区报告'],
      ['00003.txt', '南柯区通知'],
      ['00004.txt', '子虚区报告']
    ])
  })

  test('keeps head, headings and end of a model, and draws its paragraphs from all', async () => {
    await recombine(models, 60, folder)
    const drawn = new Set<string | undefined>()
    for (const [, blocks] of read().filter((_, at) => at % 2 === 0)) {
      const [title, salutation, heading, first, second, date, ...more] = blocks
      expect([title, salutation, heading, date]).toEqual([
        '子虚区报告',
        '各位代表：',
        '一、修桥',
        '2024年6月3日'
      ])
      expect(more).toEqual([])
      drawn.add(first).add(second)
    }
    expect([...drawn].sort()).toEqual([...pool].sort())
  })

  test('draws the same lot each time, and another for another number', async () => {
    await recombine(models, 40, join(folder, 'a'))
    await recombine(models, 40, join(folder, 'b'))
    await recombine(models, 41, join(folder, 'c'))
    expect(read('b')).toEqual(read('a'))
    expect(read('c').slice(0, 40)).not.toEqual(read('a'))
  })

  test('tells how many characters it wrote', async () => {
    const characters = await recombine(models, 7, folder)
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(characters).toBe(texts.join('').length)
  })

  test('writes nothing but the folder where nothing is asked for', async () => {
    expect(await recombine(models, 0, join(folder, 'new'))).toBe(0)
    expect(readdirSync(join(folder, 'new'))).toEqual([])
  })
})

describe('readModels', () => {
  test('takes the blocks of each document that sources hold', async () => {
    const text =
      '子虚区人民政府关于修桥的通知\n\n各镇人民政府：\n\n　　今年修桥3座。\n\n2024年6月3日\n'
    writeFileSync(join(folder, 'notice.txt'), text)
    writeFileSync(join(folder, 'empty.txt'), '')
    const sources = ['empty.txt', 'notice.txt'].map((file) => ({file, path: join(folder, file)}))
    const read = await readModels(sources, archiveSchema.parse({}))
    expect(read.map((blocks) => blocks.map((each) => each.text))).toEqual([
      ['子虚区人民政府关于修桥的通知', '各镇人民政府：', '今年修桥3座。', '2024年6月3日']
    ])
  })
})

function block(type: string, text: string): CompiledBlock {
  return {id: null, type, level: type === 'h2' ? 1 : null, at: null, text}
}

/** The sources of a folder, each as its blocks. */
function read(below = '.'): [name: string, blocks: string[]][] {
  const names = readdirSync(join(folder, below)).sort()
  return names.map((name) => [
    name,
    readFileSync(join(folder, below, name), 'utf8')
      .trimEnd()
      .split('\n\n')
  ])
}
