import {expect, test} from 'vitest'
import {eachFacet, type Manifest, readManifest, writeManifest} from './manifest.ts'

const manifest: Manifest = {
  ...{version: 'v', isRanged: true, blockPassages: 2, lastShards: 7},
  passages: Uint32Array.of(5, 300, 2),
  blocks: Uint32Array.from({length: 152}, (_, at) => (at % 9) + 1),
  groups: [{start: [0x4e00, 3, 0], directory: 1200, length: 300_000}],
  columns: eachFacet((facet) => ({
    values: [[facet, '乌有区', 70_000]],
    sets: [[0]],
    documents: Uint16Array.of(0, 1, 300)
  })),
  districts: [
    [2, 3, 0],
    [9, 1, 400],
    [10, 250, 1]
  ]
}

test('a manifest is read as it was written', () => {
  expect(readManifest(writeManifest(manifest))).toEqual(manifest)
})

test('a run of passages of an unknown district stays one', () => {
  const districts: Manifest['districts'] = [[7, 2, -1]]
  expect(readManifest(writeManifest({...manifest, districts})).districts).toEqual(districts)
})
