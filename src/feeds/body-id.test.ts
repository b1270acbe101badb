import {expect, test} from 'vitest'
import {bodyIdOf, createSameBody} from './body-id.ts'

const zixu = {id: 'zixu', name: '子虚区'}
const whole = {name: '乌有市子虚区人民代表大会常务委员会', area: zixu}
const short = {name: '子虚区人大常委会', area: zixu}

test('names of one body are followed as one, and other bodies by themselves', () => {
  const other = {name: '子虚区人大常委会', area: {id: 'nanke', name: '南柯区'}}
  const same = createSameBody([short, whole, other, short])
  const names = ['子虚区人民代表大会常务委员会', short.name, whole.name]
  const feeds = names.map((name) => ({id: bodyIdOf({name, area: zixu}), name}))
  expect(same(bodyIdOf(short))).toEqual(feeds)
  expect(same(bodyIdOf(whole))).toEqual(feeds)
  expect(same(bodyIdOf(other))).toEqual([{id: bodyIdOf(other), name: other.name}])
  expect(same('zixu-0')).toEqual([])
})
