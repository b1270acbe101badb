import {mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, beforeEach, expect, test} from 'vitest'
import {orNull} from '../../../src/text/system-error.ts'
import {createKeptLists, type KeptLists, openEarlier} from './kept-lists.ts'
import {mergeSegments} from './merge.ts'
import {bytesOfSegment, openSegment} from './segment-file.ts'
import {segmentOfDocument} from './segment.fixture.ts'
import {createShardWriter} from './write-shards.ts'

let folder = ''
let path = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-lists-'))
  path = join(folder, 'lists')
})
beforeEach(() => rmSync(path, {force: true}))
afterAll(() => rmSync(folder, {recursive: true}))

/** The shards of documents, a segment each, and of how many units the lists were taken from what is kept. */
function shardsOf(documents: readonly (readonly string[])[], kept: KeptLists | null) {
  let taken = 0
  const segments = documents.map((passages, at) => {
    const file = join(folder, `segment-${String(at)}`)
    writeFileSync(file, Buffer.concat(bytesOfSegment(segmentOfDocument(passages))))
    return openSegment(file)
  })
  const shards: string[] = []
  const writer = createShardWriter(
    segments.reduce((sum, {passages}) => sum + passages, 0),
    (start, bytes) => shards.push(`${start.join(' ')}: ${Buffer.from(bytes).toString('hex')}`),
    6
  )
  mergeSegments(
    segments,
    writer,
    kept && {
      ...kept,
      take: (unit, contents) => {
        const lists = kept.take(unit, contents)
        if (lists) taken++
        return lists
      }
    }
  )
  for (const segment of segments) segment.close()
  return {shards, taken}
}

/** The same with what the last run has kept; keeps what this one knows. */
function again(documents: readonly (readonly string[])[]) {
  const kept = createKeptLists(
    path,
    orNull(() => openEarlier(path))
  )
  const made = shardsOf(documents, kept)
  kept.end()
  return made
}

const documents = [['甲乙丙', '丁甲'], ['乙丙丁', '戊己'], ['己庚']]

test('of a document that says more only the units are made anew that it says more of', () => {
  expect(again(documents).taken).toBe(0)
  expect(again(documents).taken).toBe(7)
  const changed = [['甲乙丙', '丁甲', '庚辛'], ...documents.slice(1)]
  const {shards, taken} = again(changed)
  // 庚 is said by others, too; 辛 is new.
  expect(taken).toBe(6)
  expect(shards).toEqual(shardsOf(changed, null).shards)
})

test('what has other numbers is made anew', () => {
  again(documents)
  const more = [['子', '丑', '寅', '卯', '辰'], ...documents]
  const {shards, taken} = again(more)
  expect(taken).toBe(0)
  expect(shards).toEqual(shardsOf(more, null).shards)
})

test('the same shards come whatever was kept before', () => {
  const text = fc.string({unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 12})
  const archive = fc.array(fc.array(text, {minLength: 1, maxLength: 9}), {maxLength: 5})
  fc.assert(
    fc.property(fc.array(archive, {minLength: 2, maxLength: 4}), (history) => {
      for (const each of history) expect(again(each).shards).toEqual(shardsOf(each, null).shards)
    }),
    {numRuns: 40}
  )
})

test('what is damaged is made anew, unit by unit where only some lists are', () => {
  const expected = again(documents).shards
  const whole = readFileSync(path)
  const text = Buffer.from(whole)
  text.writeUInt8(text.readUInt8(3) ^ 1, 3)
  writeFileSync(path, text)
  expect(again(documents)).toEqual({shards: expected, taken: 6})
  for (const length of [whole.length - 1, 20, 5, 0]) {
    writeFileSync(path, whole)
    truncateSync(path, length)
    expect(again(documents)).toEqual({shards: expected, taken: 0})
  }
  const table = Buffer.from(whole)
  table.writeUInt8(table.readUInt8(table.length - 30) ^ 1, table.length - 30)
  writeFileSync(path, table)
  expect(again(documents)).toEqual({shards: expected, taken: 0})
})
