import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {freshFolder} from '../../../src/fixtures/folders.fixture.ts'
import type {Provenance} from '../../../src/schema/report.ts'
import {writeProvenance} from './write-provenance.ts'

const folder = freshFolder()
const segments: Provenance['segments'] = [
  {start: 1, end: 1, to: 'document', document: 'zixu/2024/a', block: 'p001'},
  {start: 2, end: 2, to: 'document', document: 'zixu/2024/b', block: 'p001'},
  {start: 3, end: 3, to: 'furniture', reason: '页码'}
]
const none = new Map<string, string>()
const ids = new Map([['p001', 'p009']])

test.each([
  ['nothing moved', none, [none, none], null],
  ['a document has another address', new Map([['zixu/2024/a', 'zixu/2024/c']]), [none, none], 'c'],
  ['blocks of the second have other ids', none, [none, ids], 'p009']
] as const)(
  'provenance is that of its artefact but for what was given: %s',
  (_, moved, of, given) => {
    const path = join(folder, 'provenance.json')
    let saved = 0
    const artefact = {
      provenance: (): Provenance => ({file: '一.txt', unit: 'line', segments}),
      saveProvenance: () => {
        saved++
      }
    }
    const documents = [
      {id: moved.get('zixu/2024/a') ?? 'zixu/2024/a', ids: of[0]},
      {id: 'zixu/2024/b', ids: of[1]}
    ] as unknown as Parameters<typeof writeProvenance>[2]['documents']
    writeProvenance(path, artefact, {documents, moved: new Map(moved)})
    expect(saved).toBe(given === null ? 1 : 0)
    if (given === null) return
    const written = JSON.parse(readFileSync(path, 'utf8')) as Provenance
    expect(written).toEqual({
      ...{file: '一.txt', unit: 'line'},
      segments: [
        {...segments[0], ...(given === 'c' ? {document: 'zixu/2024/c'} : {})},
        {...segments[1], ...(given === 'p009' ? {block: 'p009'} : {})},
        segments[2]
      ]
    })
  }
)
