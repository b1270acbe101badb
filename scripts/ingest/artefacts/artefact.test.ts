import {mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {ingestedOf} from './artefact.fixture.ts'
import {type Artefact, DamagedArtefact, openArtefact} from './read-artefact.ts'
import {writeArtefact} from './write-artefact.ts'

const maker = {program: 'a', settings: 'b'}
let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'artefact-'))
  path = join(folder, 'artefact')
})
afterEach(() => rmSync(folder, {recursive: true}))

describe('what was written is read', () => {
  test.each([
    ['of a few bytes', '甲。'],
    ['of so many that they are not in memory together', '甲乙。'.repeat(200_000)],
    ['where characters have halves at every place that a piece could end', '𠮷'.repeat(300_001)],
    ['of nothing', '']
  ])('%s', (_, body) => {
    const source = Buffer.from(`丁${body}`)
    const ingested = ingestedOf('a.txt', source, body)
    const head = writeArtefact(path, ingested, source, maker)
    const artefact = openArtefact(path)
    expect(artefact.isWhole()).toBe(true)
    expect(artefact.identity).toEqual({
      ...maker,
      note: '',
      file: 'a.txt',
      sha256: ingested.report.sha256
    })
    expect(artefact.head()).toEqual(head)
    expect(artefact.provenance()).toEqual(ingested.provenance)
    expect(artefact.parts(0)).toEqual(ingested.sessions[0]?.session.parts)
    expect(artefact.body(0)).toBe(body)
    expect(artefact.source().equals(source)).toBe(true)
    artefact.saveDocument(0, join(folder, 'x.mdx'))
    expect(readFileSync(join(folder, 'x.mdx'), 'utf8')).toMatch(
      /^---\n[^]*title: "乙"\n[^]*\n---\n\n/
    )
    expect(readFileSync(join(folder, 'x.mdx'), 'utf8').endsWith(`\n---\n\n${body}`)).toBe(true)
    artefact.saveProvenance(join(folder, 'x.json'))
    const json = `${JSON.stringify(ingested.provenance)}\n`
    expect(readFileSync(join(folder, 'x.json'), 'utf8')).toBe(json)
    artefact.close()
  })

  test('a provenance of many segments is the JSON that it would be at once', () => {
    const ingested = ingestedOf('a.txt', Buffer.from('甲'))
    const segments = Array.from({length: 3000}, (_, at) => ({
      ...{start: at + 1, end: at + 1, to: 'furniture' as const, reason: 'button'}
    }))
    const provenance = {file: 'a.txt', unit: 'line' as const, segments}
    writeArtefact(path, {...ingested, provenance}, Buffer.from('甲'), maker)
    const artefact = openArtefact(path)
    artefact.saveProvenance(join(folder, 'x.json'))
    artefact.close()
    expect(readFileSync(join(folder, 'x.json'), 'utf8')).toBe(`${JSON.stringify(provenance)}\n`)
  })

  test('the head has no texts: it does not grow with them', () => {
    const size = (body: string) =>
      JSON.stringify(
        writeArtefact(path, ingestedOf('a.txt', Buffer.of(), body), Buffer.of(), maker)
      ).length
    expect(size('甲'.repeat(100_000))).toBe(size('甲'))
  })
})

test('whatever is changed in the file, or cut off, it is not whole or no artefact', () => {
  const source = Buffer.from('甲。')
  writeArtefact(path, ingestedOf('a.txt', source), source, maker)
  const written = readFileSync(path)
  fc.assert(
    fc.property(fc.nat(written.length - 1), fc.integer({min: 1, max: 255}), (at, change) => {
      const bytes = Buffer.from(written)
      bytes[at] = (bytes[at] ?? 0) ^ change
      writeFileSync(path, bytes)
      expect([isWhole(), isIntact()]).toEqual([false, false])
      writeFileSync(path, written)
      truncateSync(path, at)
      expect([isWhole(), isIntact()]).toEqual([false, false])
    }),
    {numRuns: 150}
  )
})

test('where the index begins is no other place, though it could be read from there', () => {
  const source = Buffer.from('甲。')
  writeArtefact(path, ingestedOf('a.txt', source), source, maker)
  const written = readFileSync(path, 'latin1')
  const at = written.lastIndexOf(' ') + 1
  const changed = `${written.slice(0, at)}${String(Number(written.slice(at)) + 1)}\n`
  expect(changed).not.toBe(written)
  expect([isWhole(), isIntact()]).toEqual([true, true])
  writeFileSync(path, changed, 'latin1')
  expect([isWhole(), isIntact()]).toEqual([false, false])
})

const isWhole = () => told((artefact) => artefact.isWhole())
const isIntact = () => told((artefact) => artefact.isIntact())

function told(tell: (artefact: Artefact) => boolean): boolean {
  try {
    const artefact = openArtefact(path)
    try {
      return tell(artefact)
    } finally {
      artefact.close()
    }
  } catch (error) {
    if (error instanceof DamagedArtefact) return false
    throw error
  }
}
