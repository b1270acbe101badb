import {expect, test} from 'vitest'
import {type AreaAt, findDisagreements} from './areas.ts'

const area = {id: 'zixu', name: '子虚市', code: '990100'}
const at = (place: string, changed: Partial<AreaAt['area']> = {}): AreaAt => ({
  at: place,
  area: {...area, ...changed}
})
const told = ['zixu/2024/a', 'zixu/2024/b', 'zixu/2024'].map((place) => at(place))

test('areas that all tell alike are right', () => {
  const other = at('wuyou/2024/a', {id: 'wuyou', name: '乌有县', code: null})
  expect(findDisagreements([...told, other, other])).toEqual([])
})

test.each([
  [{name: '子虚县'}, {field: 'name', told: '子虚县', others: '子虚市'}],
  [{code: '990101'}, {field: 'code', told: '990101', others: '990100'}],
  [{code: null}, {field: 'code', told: '', others: '990100'}],
  [{id: 'zixv'}, {field: 'id', told: 'zixv', others: 'zixu'}]
])('one that tells otherwise than the others is found: %o', (changed, expected) => {
  const odd = at('zixu/2024/c', changed)
  expect(findDisagreements([odd, ...told])).toEqual([{at: 'zixu/2024/c', ...expected}])
})

test('what stood until a year and what stands under its code since are two areas', () => {
  const former = at('zixu-jiu/2009/a', {id: 'zixu-jiu', until: '2010'})
  expect(findDisagreements([...told, former])).toEqual([])
})
