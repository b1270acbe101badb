import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {freshFolder} from '../../../src/fixtures/folders.fixture.ts'
import {ingestedOf} from '../artefacts/artefact.fixture.ts'
import {headOfRefused} from '../artefacts/head.ts'
import {writeArtefact} from '../artefacts/write-artefact.ts'
import {shardManifestName} from './manifest.ts'
import {readShards} from './read-shards.ts'
import {isInShard, type Shard} from './shard.ts'
import {removeShard, writeShard} from './write-shard.ts'

const maker = {program: 'a'.repeat(64), settings: 'b'.repeat(64)}
const files = ['一.txt', '丁.txt', '七.txt', '丙.txt', '乙.txt', '九.txt', '二.txt', '五.txt']

const to = freshFolder()
beforeEach(() => {
  write({number: 1, of: 2})
  write({number: 2, of: 2})
})

test('a source is of exactly one shard, and each shard has some of many', () => {
  const many = Array.from({length: 400}, (_, at) => `${String(at)}.txt`)
  const shards = [1, 2, 3, 4].map((number) =>
    many.filter((file) => isInShard(file, {number, of: 4}))
  )
  expect(shards.flat().sort()).toEqual(many.toSorted())
  for (const shard of shards) expect(shard.length).toBeGreaterThan(60)
})

test('what came of all sources is read, in the order of the sources', () => {
  const made = readShards([to], maker)
  expect(made.map(({head}) => head.report.file)).toEqual(files)
  expect(made.map(({artefact}) => artefact === null)).toEqual(
    files.map((file) => file === '九.txt')
  )
})

test('each shard can be in a folder of its own, or given itself', () => {
  const other = join(to, 'elsewhere')
  mkdirSync(other)
  renameSync(join(to, 'shard-2-of-2'), join(other, 'shard-2-of-2'))
  expect(readShards([to, other], maker)).toHaveLength(files.length)
  expect(readShards([to, join(other, 'shard-2-of-2')], maker)).toHaveLength(files.length)
})

describe('refused is, by name,', () => {
  test('a shard that is missing', () => {
    removeShard(join(to, 'shard-2-of-2'))
    expect(refusal()).toContain('缺第 2/2 部分')
  })

  test('a folder without shards', () => {
    expect(() => readShards([join(to, 'shard-1-of-2', '..', '..')], maker)).toThrow('没有找到')
  })

  test('a shard that was not finished', () => {
    rmSync(join(to, 'shard-2-of-2', shardManifestName))
    expect(refusal()).toContain('shard-2-of-2 没有做完')
  })

  test('a manifest that is damaged', () => {
    const path = join(to, 'shard-1-of-2', shardManifestName)
    writeFileSync(path, readFileSync(path, 'utf8').replace('一.txt', '三.txt'))
    expect(refusal()).toContain('shard-1-of-2 的清单损坏')
  })

  test('a shard that is there twice', () => {
    cpSync(join(to, 'shard-2-of-2'), join(to, 'x/shard-2-of-2'), {recursive: true})
    expect(refusal([to, join(to, 'x')])).toMatch(/第 2\/2 部分重复：.*shard-2-of-2、.*x/)
  })

  test('what another program made, or with other settings', () => {
    write({number: 2, of: 2}, {by: {...maker, program: 'c'.repeat(64)}})
    expect(refusal()).toContain('shard-2-of-2 由另一个版本的程序生成')
    write({number: 2, of: 2}, {by: {...maker, settings: 'c'.repeat(64)}})
    expect(refusal()).toContain('shard-2-of-2 用了另一份设置')
  })

  test('a shard of another number of shards', () => {
    write({number: 3, of: 3})
    expect(refusal()).toMatch(/shard-3-of-3 共分 3 部分，.*shard-1-of-2 共分 2 部分/)
  })

  test('a shard of other sources', () => {
    write({number: 2, of: 2}, {all: files.slice(1)})
    expect(refusal()).toContain('来源不同：没有 一.txt')
    write({number: 2, of: 2}, {all: [...files, '八.txt']})
    expect(refusal()).toContain('来源不同：多出 八.txt')
  })

  test('an artefact that is missing, or damaged, with its source', () => {
    const folder = join(to, 'shard-1-of-2')
    const [first = '', second = ''] = readdirSync(folder).filter((name) => name.length === 64)
    rmSync(join(folder, first))
    const bytes = readFileSync(join(folder, second))
    bytes[40] = (bytes[40] ?? 0) ^ 1
    writeFileSync(join(folder, second), bytes)
    expect(refusal()).toMatch(new RegExp(`缺 .*${first}（.\\.txt）`))
    expect(refusal()).toMatch(new RegExp(`${second}（.\\.txt）损坏`))
  })
})

test('a shard replaces what was there of it, but no file of others', () => {
  const folder = join(to, 'shard-1-of-2')
  writeFileSync(join(folder, 'notes.txt'), '')
  expect(() => write({number: 1, of: 2})).toThrow('不是本软件写的文件')
  expect(readdirSync(folder)).toContain('notes.txt')
})

/** Write a shard, as if its sources had been ingested; one of them cannot be read. */
function write(shard: Shard, {by = maker, all = files} = {}) {
  const work = mkdtempSync(join(to, '.work-'))
  const made = all
    .filter((file) => isInShard(file, shard))
    .map((file) => {
      const bytes = Buffer.from(file)
      const ingested = ingestedOf(file, bytes)
      const artefact = join(work, file)
      if (file !== '九.txt') return {head: writeArtefact(artefact, ingested, bytes, by), artefact}
      const report = {...ingested.report, status: 'failed' as const, documents: []}
      return {head: headOfRefused({report}), artefact: null}
    })
  const sources = all.map((file) => ({file, path: file}))
  writeShard(shard, by, sources, made, {to, work})
  rmSync(work, {recursive: true})
}

function refusal(folders = [to]): string {
  try {
    readShards(folders, maker)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}
