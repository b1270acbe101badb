import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {ingestedOf} from './artefact.fixture.ts'
import {openCache} from './cache.ts'
import {trim} from './trim.ts'
import {writeArtefact} from './write-artefact.ts'

const maker = {program: 'a', settings: 'b'}
const bytes = Buffer.from('甲。')
const {report} = ingestedOf('a.txt', bytes)
const source = {file: 'a.txt', sha256: report.sha256, note: ''}

let folder = ''
let made = ''
let to = ''
let troubles: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anjuan 缓存 '))
  made = join(folder, 'made')
  to = join(folder, 'taken')
  troubles = []
  writeArtefact(made, ingestedOf('a.txt', bytes), bytes, maker)
})
afterEach(() => rmSync(folder, {recursive: true}))

function open(by = maker, at = 'cache') {
  return openCache(join(folder, at), by, (sentence) => troubles.push(sentence))
}

describe('what was kept is taken', () => {
  test('by a later run, byte for byte', () => {
    expect(open().isEmpty).toBe(true)
    open().keep(source, made)
    expect(open().isEmpty).toBe(false)
    expect(open().take(source, to)?.report).toEqual(report)
    expect(readFileSync(to)).toEqual(readFileSync(made))
    expect(troubles).toEqual([])
  })

  test('whatever becomes of the cache afterwards', () => {
    open().keep(source, made)
    open().take(source, to)
    rmSync(join(folder, 'cache'), {recursive: true})
    expect(readFileSync(to)).toEqual(readFileSync(made))
  })

  test.each([
    ['another path', {...source, file: 'b.txt'}, maker],
    ['other bytes', {...source, sha256: '0'.repeat(64)}, maker],
    ['another note', {...source, note: '0'.repeat(64)}, maker],
    ['another program', source, {...maker, program: 'c'}],
    ['other settings', source, {...maker, settings: 'c'}]
  ])('but not for %s', (_, other, by) => {
    open().keep(source, made)
    expect(open(by).take(other, to)).toBe(null)
    expect(readdirSync(folder)).not.toContain('taken')
  })
})

describe('what is damaged', () => {
  test.each([
    ['cut off', (path: string) => truncateSync(path, 100)],
    ['empty', (path: string) => truncateSync(path, 0)],
    ['something else', (path: string) => writeFileSync(path, '甲')],
    [
      'of another source',
      (path: string) => {
        rmSync(path)
        writeArtefact(path, ingestedOf('b.txt', bytes), bytes, maker)
      }
    ],
    [
      'a folder',
      (path: string) => {
        rmSync(path)
        mkdirSync(path)
      }
    ]
  ])('because it is %s is not taken, and made anew', (_, damage) => {
    open().keep(source, made)
    damage(kept())
    expect(open().take(source, to)).toBe(null)
    expect(readdirSync(folder)).not.toContain('taken')
    rmSync(kept(), {recursive: true})
    // What was kept is the same file as what was made, where the file system has links.
    rmSync(made)
    writeArtefact(made, ingestedOf('a.txt', bytes), bytes, maker)
    open().keep(source, made)
    expect(open().take(source, to)).not.toBe(null)
  })

  test('is replaced by what is kept in its place', () => {
    open().keep(source, made)
    truncateSync(kept(), 100)
    rmSync(made)
    writeArtefact(made, ingestedOf('a.txt', bytes), bytes, maker)
    open().keep(source, made)
    expect(open().take(source, to)).not.toBe(null)
  })
})

describe('a cache that cannot be written', () => {
  test('is told once, and nothing else happens', () => {
    writeFileSync(join(folder, 'file'), '')
    const cache = open(maker, 'file')
    cache.keep(source, made)
    cache.keep(source, made)
    cache.trim()
    expect(cache.isEmpty).toBe(true)
    expect(cache.take(source, to)).toBe(null)
    expect(troubles).toHaveLength(1)
    expect(troubles[0]).toContain(join(folder, 'file'))
  })

  test.skipIf(process.getuid?.() === 0)('is read all the same', () => {
    open().keep(source, made)
    chmodSync(join(kept(), '..'), 0o500)
    const cache = open()
    expect(cache.take(source, to)).not.toBe(null)
    cache.keep(source, made)
    expect(troubles).toHaveLength(1)
    chmodSync(join(kept(), '..'), 0o700)
  })
})

describe('trim', () => {
  const own = () => join(folder, 'cache', 'ingest')

  test('lets go of what was not used for longest, until there is room', () => {
    const names = ['a', 'b', 'c'].map((letter) => letter.repeat(64))
    mkdirSync(join(own(), '0'.repeat(16)), {recursive: true})
    names.forEach((name, at) => {
      const path = join(own(), '0'.repeat(16), name)
      writeFileSync(path, '0123456789')
      utimesSync(path, 100 - at, 100 - at)
    })
    trim(own(), 20)
    expect(readdirSync(join(own(), '0'.repeat(16)))).toEqual([names[0], names[1]])
    trim(own(), 20)
    expect(readdirSync(join(own(), '0'.repeat(16)))).toHaveLength(2)
  })

  test('lets go of what programs that are gone have left, and of no file of others', () => {
    open().keep(source, made)
    writeFileSync(join(kept(), '..', 'notes.txt'), '甲'.repeat(100))
    trim(own(), 0)
    const left = readdirSync(own(), {recursive: true}).map(String)
    expect(left.map((path) => path.replace(/^[0-9a-f]{16}/, 'program'))).toEqual([
      'program',
      join('program', 'notes.txt')
    ])
    rmSync(join(own(), readdirSync(own())[0] ?? '', 'notes.txt'))
    open().keep(source, made)
    trim(own(), 0)
    expect(readdirSync(own())).toEqual([])
  })

  test('what is taken counts as used', () => {
    open().keep(source, made)
    utimesSync(kept(), 100, 100)
    open().take(source, to)
    expect(statSync(kept()).mtimeMs).toBeGreaterThan(1_000_000)
  })
})

/** The only file of the cache. */
function kept(): string {
  const below = join(folder, 'cache', 'ingest')
  const names = readdirSync(below, {recursive: true}).map(String)
  return join(below, names.find((name) => /[0-9a-f]{64}$/.test(name)) ?? '')
}
