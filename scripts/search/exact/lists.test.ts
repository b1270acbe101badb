import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {compareGrams, type Gram, readShard} from '../../../src/search/exact/shard.ts'
import {mergeSegments} from './merge.ts'
import {bytesOfSegment, openSegment} from './segment-file.ts'
import {segmentOf} from './segment.fixture.ts'
import {createShardWriter} from './write-shards.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'))
})
afterAll(() => {
  rmSync(folder, {recursive: true})
})

interface Shard {
  start: Gram
  bytes: Uint8Array
}

/** The shards of some passages, put together from segments of so many. */
function shardsOf(texts: readonly string[], segment: number, size: number): Shard[] {
  const paths: string[] = []
  for (let from = 0; from < texts.length; from += segment) {
    const path = join(folder, String(from))
    const made = segmentOf(texts.slice(from, from + segment).map((text) => [text]))
    writeFileSync(path, Buffer.concat(bytesOfSegment(made)))
    paths.push(path)
  }
  const segments = paths.map((path) => openSegment(path))
  const shards: Shard[] = []
  const writer = createShardWriter(
    texts.length,
    (start, bytes) => shards.push({start, bytes}),
    size
  )
  mergeSegments(segments, writer)
  for (const each of segments) each.close()
  return shards
}

/** Passages that hold a gram for certain, and those that may; as the lists say. */
function find(shards: readonly Shard[], text: string, passages: number): number[] {
  const [a = 0, b = 0, c = 0] = Array.from(text, (unit) => unit.charCodeAt(0))
  const gram: Gram = [a, b, c]
  const shard = shards.findLast(({start}) => compareGrams(start, gram) <= 0)
  const found = shard ? readShard(shard.bytes, shard.start, gram, passages) : null
  return Array.from(found?.passages ?? [])
}

const text = fc.string({unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 30})

test('what segments hold is found in shards of any size, a triple of few passages by its pair', () => {
  fc.assert(
    fc.property(
      fc.array(text, {minLength: 1, maxLength: 40}),
      fc.integer({min: 1, max: 40}),
      fc.integer({min: 0, max: 60}),
      (texts, segment, size) => {
        const shards = shardsOf(texts, segment, size)
        for (const gram of gramsOf('甲乙丙丁戊')) {
          const holding = (part: string) =>
            texts.flatMap((each, at) => (each.includes(part) ? [at] : []))
          const pair = holding(gram.slice(0, 2))
          const isFew = gram.length === 3 && pair.length <= 8
          expect([gram, find(shards, gram, texts.length)]).toEqual([
            gram,
            isFew ? pair : holding(gram)
          ])
        }
      }
    ),
    {numRuns: 60}
  )
})

test('the same shards come of any division into segments', () => {
  fc.assert(
    fc.property(
      fc.array(text, {minLength: 2, maxLength: 30}),
      fc.integer({min: 1, max: 29}),
      (texts, at) => {
        expect(shardsOf(texts, at, 20)).toEqual(shardsOf(texts, texts.length, 20))
      }
    ),
    {numRuns: 30}
  )
})

function gramsOf(units: string): string[] {
  const grams = ['']
  for (const gram of grams)
    if (gram.length < 3) grams.push(...Array.from(units, (unit) => gram + unit))
  return grams.slice(1)
}
