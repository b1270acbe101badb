import {expect, test} from 'vitest'
import {type SessionInput, sessionSchema} from '../schema/session.ts'
import {neighboursOf} from './session-order.ts'

test('sessions of a body stand one behind the other, and what is missing between them is counted', () => {
  const found = neighboursOf([
    session('zixu/npcsc-8-7', {kind: 'meeting', body: '甲', term: 8, number: 7}),
    session('zixu/npcsc-8-3', {kind: 'meeting', body: '甲', term: 8, number: 3}),
    session('zixu/npcsc-8-4', {kind: 'meeting', body: '甲', term: 8, number: 4}),
    session('zixu/npcsc-9-1', {kind: 'meeting', body: '甲', term: 9, number: 1}),
    session('zixu/npc-8-1', {kind: 'meeting', body: '乙', term: 8, number: 1}),
    session('huaxu/npcsc-8-5', {kind: 'meeting', body: '甲', term: 8, number: 5})
  ])
  const of = (id: string) => {
    const {previous, next} = found.get(id) ?? {}
    return [previous, next].map((other) => other && [other.id, other.missing])
  }
  expect(of('zixu/npcsc-8-3')).toEqual([null, ['zixu/npcsc-8-4', 0]])
  expect(of('zixu/npcsc-8-4')).toEqual([
    ['zixu/npcsc-8-3', 0],
    ['zixu/npcsc-8-7', 2]
  ])
  expect(of('zixu/npcsc-8-7')).toEqual([
    ['zixu/npcsc-8-4', 2],
    ['zixu/npcsc-9-1', null]
  ])
  expect(of('zixu/npc-8-1')).toEqual([null, null])
})

test('issues of a journal go by year and number, years by year', () => {
  const found = neighboursOf([
    session('zixu/2024', {kind: 'year', year: 2024}),
    session('zixu/2023', {kind: 'year', year: 2023}),
    session('zixu/j-2024-1', {kind: 'issue', body: '丙', year: 2024, number: 1}),
    session('zixu/j-2023-4', {kind: 'issue', body: '丙', year: 2023, number: 4})
  ])
  expect(found.get('zixu/2024')?.previous?.id).toBe('zixu/2023')
  expect(found.get('zixu/j-2024-1')?.previous).toMatchObject({id: 'zixu/j-2023-4', missing: null})
})

test('years between two are counted, and what is of no known year is beside none', () => {
  const found = neighboursOf([
    session('zixu/2024', {kind: 'year', year: 2024}),
    session('zixu/undated', {kind: 'year', year: null}),
    session('zixu/2019', {kind: 'year', year: 2019})
  ])
  expect(found.get('zixu/2024')).toMatchObject({
    previous: {id: 'zixu/2019', missing: 4},
    next: null
  })
  expect(found.get('zixu/2019')?.previous).toBeNull()
  expect(found.get('zixu/undated')).toEqual({previous: null, next: null})
})

function session(id: string, data: Omit<SessionInput, 'name'>) {
  return {id, data: sessionSchema.parse({name: id, ...data})}
}
