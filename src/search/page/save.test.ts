import {expect, test} from 'vitest'
import {createMemoryEngine, memoryDocument} from '../memory-engine.fixture.ts'
import {parseQuery} from '../query.ts'
import {rowsOf} from './save.ts'

test('a place is a row, with its address and how it is cited', async () => {
  const engine = createMemoryEngine([memoryDocument('子虚区', '修好古桥，看好古桥。')])
  const {query} = parseQuery('古桥')
  const answer = await engine.search({query, filters: {}, order: 'ranked'})
  const [hit] = await answer.next(1)
  if (!hit) throw new Error('Expected a document')
  const site = {root: 'https://a.example/x', name: '子虚档案'}
  const address = 'https://a.example/x/zixu/2024/1/#p1'
  expect(rowsOf(hit, hit.places, '古桥', site)).toEqual([
    [
      ...['通知1', '子虚区', '2024年', '通知公告', '2024-03-01', '', '一、桥'],
      ...['修好古桥，看好古桥。', 2, address],
      ...[`《通知1》第1段，2024年，2024年3月1日，子虚档案，${address}。`, '古桥']
    ]
  ])
})

test('a document that is found by its head alone is a row without a place', async () => {
  const engine = createMemoryEngine([memoryDocument('子虚区', '修好它。')])
  const {query} = parseQuery('通知')
  const answer = await engine.search({query, filters: {}, order: 'ranked'})
  const [hit] = await answer.next(1)
  if (!hit) throw new Error('Expected a document')
  const [row] = rowsOf(hit, hit.places, '通知', {root: '', name: ''})
  expect(row?.slice(6, 10)).toEqual(['', '', 0, '/zixu/2024/1/'])
})
