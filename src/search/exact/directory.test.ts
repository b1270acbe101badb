import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {lastBefore, readDirectory, writeDirectory} from './directory.ts'
import {eachFacet, type Manifest, readManifest, writeManifest} from './manifest.ts'
import {compareGrams, type Gram} from './shard.ts'

const unit = fc.integer({min: 1, max: 0xff_ff})
const gram = fc.tuple(unit, unit, fc.oneof(fc.constant(0), unit))
const length = fc.integer({min: 1, max: 20_000})

describe('a directory', () => {
  test('is read as it was written', () => {
    const shards = fc.array(fc.record({start: gram, length}), {maxLength: 64})
    fc.assert(
      fc.property(shards, (all) => {
        const sorted = all.sort((one, other) => compareGrams(one.start, other.start))
        expect(readDirectory(writeDirectory(sorted), sorted.length)).toEqual(sorted)
      })
    )
  })

  test.each<[Gram, number]>([
    [[1, 0, 0], -1],
    [[5, 0, 0], 0],
    [[5, 7, 9], 0],
    [[5, 8, 0], 1],
    [[5, 8, 3], 1],
    [[5, 8, 4], 2],
    [[60_000, 1, 1], 3]
  ])('leads %j to %i', (gram, at) => {
    const starts: Gram[] = [
      [5, 0, 0],
      [5, 8, 0],
      [5, 8, 4],
      [6, 0, 0]
    ]
    expect(lastBefore(starts, gram)).toBe(at)
  })
})

test('a manifest is read as it was written', () => {
  const manifest: Manifest = {
    passages: Uint32Array.of(2, 6, 7),
    blocks: Uint32Array.of(40, 0, 3000, 9, 1),
    groups: [
      {start: [3, 0, 0], directory: 400, length: 320_000},
      {start: [9, 9, 9], directory: 7, length: 12}
    ],
    lastShards: 2,
    blockPassages: 3,
    version: 'abc',
    isRanged: false,
    columns: {
      ...eachFacet(() => ({values: [], sets: [], documents: new Uint16Array(3)})),
      district: {
        values: [['zixu', '子虚区', 30_000]],
        sets: [[0, 0]],
        documents: Uint16Array.of(0, 1, 300)
      }
    },
    districts: [[4, 2, 1]]
  }
  expect(readManifest(writeManifest(manifest))).toEqual(manifest)
})
