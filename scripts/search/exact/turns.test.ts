import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createListsReader} from '../../../src/search/exact/lists-reader.ts'
import {eachFacet} from '../../../src/search/exact/manifest.ts'
import {mergeSegments} from './merge.ts'
import {bytesOfSegment, openSegment} from './segment-file.ts'
import {segmentOfDocument} from './segment.fixture.ts'
import {createGroups, createPacks} from './write-packs.ts'
import {createShardWriter} from './write-shards.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'turns-'))
})
afterAll(() => {
  rmSync(folder, {recursive: true})
})

const character = (at: number) => String.fromCharCode(0x4e00 + at)
const phrase = [0, 300, 600, 900, 1200, 1500].map(character).join('')
const [begin, end] = [phrase.slice(0, 3), phrase.slice(3)]
/** Many hold an end of the phrase, and some both by chance; the others make lists that many groups take. */
const texts = [
  ...Array.from({length: 300}, () => begin),
  ...Array.from({length: 300}, () => end),
  ...Array.from({length: 40}, () => `${end}间${begin}`),
  ...Array.from({length: 3000}, (_, at) =>
    [0, 7, 14, 21].map((next) => character(at + next)).join('')
  )
]

test('where the next list is, is asked for while the first ones are looked up', async () => {
  writeFileSync(
    join(folder, 'segment'),
    Buffer.concat(bytesOfSegment(segmentOfDocument([...texts, phrase])))
  )
  const segment = openSegment(join(folder, 'segment'))
  const packs = createPacks(folder, 'lists')
  const groups = createGroups(packs)
  mergeSegments([segment], createShardWriter(segment.passages, groups.shard, 24))
  segment.close()
  const {groups: made, lastShards} = groups.end()
  packs.close()
  expect(made.length).toBeGreaterThan(8)

  let turns = 0
  const waiting: (() => void)[] = []
  const reader = createListsReader(
    {
      ...{groups: made, lastShards, version: '', isRanged: true, blockPassages: 3, districts: []},
      ...{passages: Uint32Array.of(texts.length + 1), blocks: new Uint32Array()},
      columns: eachFacet(() => ({values: [], sets: [], documents: new Uint16Array(1)}))
    },
    (pack, from, length) =>
      new Promise((give) => {
        const bytes = readFileSync(join(folder, `${pack}.bin`)).subarray(from, from + length)
        waiting.push(() => give(Uint8Array.from(bytes)))
      })
  )
  const units = Uint16Array.from(phrase, (each) => each.charCodeAt(0))
  const found: Uint32Array[] = []
  void reader.find(units).then(({passages}) => found.push(passages))
  while (found.length === 0 && turns < 20) {
    await new Promise(setImmediate)
    turns++
    for (const give of waiting.splice(0)) give()
    await new Promise(setImmediate)
  }
  expect(found).toEqual([Uint32Array.of(texts.length)])
  // Directories, then the lists of both ends, then that of the middle.
  expect(turns).toBe(3)
})
