import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createListsReader} from '../../../src/search/exact/lists-reader.ts'
import {eachFacet, type Manifest} from '../../../src/search/exact/manifest.ts'
import {mergeSegments} from './merge.ts'
import {bytesOfSegment, openSegment} from './segment-file.ts'
import {segmentOfDocument} from './segment.fixture.ts'
import {createGroups, createPacks} from './write-packs.ts'
import {createShardWriter} from './write-shards.ts'

let folder = ''
let count = 0
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'))
})
afterAll(() => {
  rmSync(folder, {recursive: true})
})

/** The lists of some passages, written to files and read from there. */
function listsOf(texts: readonly string[], size: number) {
  const target = join(folder, String(count++))
  mkdirSync(target)
  const path = join(target, 'segment')
  writeFileSync(path, Buffer.concat(bytesOfSegment(segmentOfDocument(texts))))
  const segment = openSegment(path)
  const packs = createPacks(target, 'lists')
  const groups = createGroups(packs)
  mergeSegments([segment], createShardWriter(segment.passages, groups.shard, size))
  segment.close()
  const manifest: Manifest = {
    ...groups.end(),
    version: '',
    isRanged: true,
    passages: Uint32Array.of(texts.length),
    blocks: new Uint32Array(),
    blockPassages: 3,
    columns: eachFacet(() => ({values: [], sets: [], documents: new Uint16Array(1)})),
    districts: []
  }
  packs.close()
  let requests = 0
  const reader = createListsReader(manifest, (pack, from, length) => {
    requests++
    return Promise.resolve(
      Uint8Array.from(readFileSync(join(target, `${pack}.bin`)).subarray(from, from + length))
    )
  })
  return {
    find: async (word: string) =>
      reader.find(Uint16Array.from(word, (character) => character.charCodeAt(0))),
    requests: () => requests
  }
}

const text = fc.string({unit: fc.constantFrom(...'甲乙丙'), maxLength: 40})

test('of any word all passages are found, and no other where they are said to be exact', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, {minLength: 1, maxLength: 60}),
      fc.integer({min: 0, max: 200}),
      fc.array(fc.string({unit: fc.constantFrom(...'甲乙丙'), minLength: 1, maxLength: 9}), {
        maxLength: 12
      }),
      async (texts, size, words) => {
        const {find} = listsOf(texts, size)
        for (const word of words) {
          const {passages, isExact, narrow} = await find(word)
          const truth = texts.flatMap((each, at) => (each.includes(word) ? [at] : []))
          if (isExact) expect([word, [...passages]]).toEqual([word, truth])
          let last = new Set(passages)
          for (let left = await narrow(); left !== null; left = await narrow()) {
            expect(last.isSupersetOf(new Set(left))).toBe(true)
            last = new Set(left)
          }
          expect([word, last.isSupersetOf(new Set(truth))]).toEqual([word, true])
        }
      }
    ),
    {numRuns: 40}
  )
})

test('what was read once is not asked for again', async () => {
  const {find, requests} = listsOf(['甲乙丙', '乙丙'], 5000)
  await find('甲乙')
  expect(requests()).toBe(2)
  await find('乙丙')
  expect(requests()).toBe(2)
})
