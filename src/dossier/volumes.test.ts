import {expect, test} from 'vitest'
import {volumesOf} from './volumes.ts'

const session = {id: 'zixu/npc-8-1', kind: 'meeting'} as const
const papers = (count: number) =>
  Array.from({length: count}, (_, at) => ({id: `zixu/2024/${String(at)}`, digest: String(at)}))
const counts = (volumes: readonly {papers: readonly unknown[]}[]) =>
  volumes.map(({papers: own}) => own.length)

test('one paper needs no volume: its own page holds it all', () => {
  expect(volumesOf(session, papers(1), () => 1)).toEqual([])
  expect(volumesOf(session, [], () => 1)).toEqual([])
})

test('the papers of a year have nothing to do with each other', () => {
  expect(volumesOf({...session, kind: 'year'}, papers(9), () => 1)).toEqual([])
})

test('a session is one volume, unless it is large', () => {
  expect(volumesOf(session, papers(2), () => 1)).toEqual([
    {id: 'zixu/npc-8-1/print', papers: papers(2)}
  ])
  expect(volumesOf(session, papers(120), () => 1).map(({id}) => id)).toEqual([
    ...['zixu/npc-8-1/print', 'zixu/npc-8-1/print/2', 'zixu/npc-8-1/print/3']
  ])
  expect(counts(volumesOf(session, papers(120), () => 1))).toEqual([50, 50, 20])
})

test('large texts make more volumes, and one that is larger than a volume has its own', () => {
  expect(counts(volumesOf(session, papers(5), () => 1_000_000))).toEqual([3, 2])
  const sizes: Record<string, number> = {2: 9_000_000}
  expect(counts(volumesOf(session, papers(4), (digest) => sizes[digest] ?? 1))).toEqual([
    ...[2, 1, 1]
  ])
})
