import {expect, test} from 'vitest'
import type {Hit, Place} from '../engine.ts'
import {createMemoryEngine, memoryDocument} from '../memory-engine.fixture.ts'
import {parseQuery} from '../query.ts'
import {firstPassages} from './sheet.ts'

test('the places of what is found go onto a sheet', async () => {
  const engine = createMemoryEngine([memoryDocument('子虚区', '修好古桥，看好古桥。')])
  const {query} = parseQuery('古桥')
  const answer = await engine.search({query, filters: {}, order: 'ranked'})
  expect(await firstPassages(answer)).toEqual([{id: 'zixu/2024/1', block: 'p1', digest: null}])
})

test('of each document a few, of all together no more than a sheet has', async () => {
  const place = (id: string) => ({id}) as Place
  const ids = ['', 'p1', 'p2', 'p3', 'p4']
  const hit = (at: number) => ({url: `/a/b/${String(at)}/`, places: ids.map(place)}) as Hit
  let given = 0
  const next = (count: number) => {
    const hits = Array.from({length: Math.min(count, 50 - given)}, () => hit(given++))
    return Promise.resolve(hits)
  }
  const passages = await firstPassages({next})
  expect(passages).toHaveLength(60)
  expect(passages.slice(0, 4).map(({id, block}) => `${id}#${block}`)).toEqual([
    ...['a/b/0#p1', 'a/b/0#p2', 'a/b/0#p3', 'a/b/1#p1']
  ])
})
