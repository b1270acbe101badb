import {expect, test} from 'vitest'
import {entryIds} from './entry-ids.ts'
import {initialOf} from './initials.ts'
import {byInitial, divideList, pageUrl} from './pages.ts'

test('an id stays whatever else there is, and tells areas apart', () => {
  const one = entryIds([['zixu', '区财政局']])
  const more = entryIds([
    ['nanke', '区财政局'],
    ['zixu', '区财政局'],
    ['zixu', '区教委'],
    [null, '古桥条例']
  ])
  expect(more('zixu', '区财政局')).toBe(one('zixu', '区财政局'))
  expect(one('zixu', '区财政局')).toMatch(/^zixu-[0-9a-f]{8}$/)
  expect(more('nanke', '区财政局')).toMatch(/^nanke-[0-9a-f]{8}$/)
  expect(more(null, '古桥条例')).toMatch(/^[0-9a-f]{8}$/)
})

test('ids are told apart, however many there are', () => {
  const keys = Array.from({length: 200_000}, (_, at) => ['z', `名${String(at)}`] as const)
  const idOf = entryIds(keys)
  const ids = keys.map((key) => idOf(...key))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.some((id) => id.length > 'z-'.length + 8)).toBe(true)
})

test.each([
  ['安定镇人民政府', 'a'],
  ['乌有市', 'w'],
  ['子虚区', 'z'],
  ['长堤街道', 'c'],
  ['ABC公司', 'a'],
  ['2024年计划', '0'],
  ['（一）', '0']
])('%s stands under %s', (name, letter) => expect(initialOf(name)).toBe(letter))

test('surnames are read as surnames', () => {
  expect(['单一', '曾二', '解三'].map((name) => initialOf(name, true))).toEqual(['x', 'z', 'x'])
  expect(initialOf('单位', false)).toBe('d')
})

test('lists are divided, and what begins with no letter comes last', () => {
  expect(divideList([1, 2, 3], 2)).toEqual([
    {entries: [1, 2], page: 1, pages: 2},
    {entries: [3], page: 2, pages: 2}
  ])
  expect(divideList([], 2)).toHaveLength(1)
  expect([pageUrl('laws/z', 1), pageUrl('laws/z', 2)]).toEqual(['laws/z/', 'laws/z/2/'])
  const entries = [{initial: '0'}, {initial: 'z'}, {initial: 'a'}]
  expect(byInitial(entries).map(([letter]) => letter)).toEqual(['a', 'z', '0'])
})
