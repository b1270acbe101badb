import {expect, test} from 'vitest'
import {volumesOf} from './volumes.ts'

const papers = (count: number) =>
  Array.from({length: count}, (_, at) => ({id: `zixu/2024/${String(at)}`, digest: String(at)}))
const counts = (volumes: readonly {papers: readonly unknown[]}[]) =>
  volumes.map(({papers: own}) => own.length)

test('one paper needs no volume: its own page holds it all', () => {
  expect(volumesOf('zixu/2024', papers(1), () => 1)).toEqual([])
  expect(volumesOf('zixu/2024', [], () => 1)).toEqual([])
})

test('a session is one volume, unless it is large', () => {
  expect(volumesOf('zixu/2024', papers(2), () => 1)).toEqual([
    {id: 'zixu/2024/print', papers: papers(2)}
  ])
  expect(volumesOf('zixu/2024', papers(250), () => 1).map(({id}) => id)).toEqual([
    ...['zixu/2024/print', 'zixu/2024/print/2', 'zixu/2024/print/3']
  ])
  expect(counts(volumesOf('zixu/2024', papers(250), () => 1))).toEqual([100, 100, 50])
})

test('large texts make more volumes, and one that is larger than a volume has its own', () => {
  expect(counts(volumesOf('zixu/2024', papers(5), () => 1_000_000))).toEqual([3, 2])
  const sizes: Record<string, number> = {2: 9_000_000}
  expect(counts(volumesOf('zixu/2024', papers(4), (digest) => sizes[digest] ?? 1))).toEqual([
    ...[2, 1, 1]
  ])
})
