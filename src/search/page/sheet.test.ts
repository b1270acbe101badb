import {expect, test} from 'vitest'
import {mostPassages} from '../../citation/sheet.ts'
import type {Answer, Hit, Place} from '../engine.ts'
import {createMemoryEngine, memoryDocument} from '../memory-engine.fixture.ts'
import {parseQuery} from '../query.ts'
import {passagesOf} from './sheet.ts'

/** An answer of documents with so many passages each, of which a hit carries the first alone. */
function answerOf(...counts: number[]): Pick<Answer, 'next' | 'placesOf'> {
  const ids = counts.map((count) => Array.from({length: count}, (_, at) => `p${String(at + 1)}`))
  const place = (id: string) => ({id}) as Place
  const hits = ids.map((own, at) => ({
    ...{url: `/a/b/${String(at)}/`, passages: {value: own.length, isExact: true}},
    places: own.slice(0, 1).map(place)
  }))
  return {
    next: (count) => Promise.resolve(hits.splice(0, count) as Hit[]),
    placesOf: (url, from, count) =>
      Promise.resolve((ids[Number(url.split('/')[3])] ?? []).slice(from, from + count).map(place))
  }
}

test('the places of what is found go onto a sheet', async () => {
  const engine = createMemoryEngine([memoryDocument('子虚区', '修好古桥，看好古桥。')])
  const {query} = parseQuery('古桥')
  const answer = await engine.search({query, filters: {}, order: 'ranked'})
  expect(await passagesOf(answer)).toEqual({
    passages: [{id: 'zixu/2024/1', block: 'p1', digest: null}],
    isPart: false
  })
})

test('every passage of a document goes onto it, however many there are', async () => {
  const {passages, isPart} = await passagesOf(answerOf(45, 1))
  expect(passages.map(({id, block}) => `${id}#${block}`)).toEqual([
    ...Array.from({length: 45}, (_, at) => `a/b/0#p${String(at + 1)}`),
    'a/b/1#p1'
  ])
  expect(isPart).toBe(false)
})

test('what a sheet has no room for, and what is found by its head, is told of', async () => {
  const {passages, isPart} = await passagesOf(answerOf(1, mostPassages))
  expect(passages).toHaveLength(mostPassages)
  expect(passages.at(-1)?.block).toBe(`p${String(mostPassages - 1)}`)
  expect(isPart).toBe(true)
  expect((await passagesOf(answerOf(1, mostPassages - 1))).isPart).toBe(false)
  expect(await passagesOf(answerOf(0, 1))).toMatchObject({passages: [{}], isPart: true})
})
