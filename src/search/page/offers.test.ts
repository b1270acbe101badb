import {describe, expect, test} from 'vitest'
import {parseQuery} from '../query.ts'
import {resolveDistricts} from './districts.ts'
import {offersOf} from './offers.ts'

const districts = [
  {value: 'zixu', label: '子虚区'},
  {value: 'zixuxin', label: '子虚区新城'},
  {value: 'wuyou', label: '乌有县'}
]
const none = {value: 1, isExact: true}
const speakers = [{value: '李四', label: '李四', documents: none, passages: none, characters: 9}]
const whole = '子虚区人民政府'
const bodies = [{...speakers[0], value: whole, label: whole}] as typeof speakers
const offers = (typed: string) =>
  offersOf(parseQuery(typed).query, districts, {speaker: speakers, body: bodies}).map(
    ({facet, value, q}) => `${facet}=${value} ${q}`
  )

test.each([
  ['子虚区 养老', ['district=zixu 养老']],
  ['子虚区养老', ['district=zixu 养老']],
  ['子虚区新城养老', ['district=zixuxin 养老']],
  ['子虚区', []],
  ['子虚养老', ['district=zixu 养老']],
  ['乌有 养老', ['district=wuyou 养老']],
  ['养老 通知', ['kind=notice 养老']],
  ['养老 通知公告', ['kind=notice 养老']],
  ['养老 工作报告', ['kind=work-report 养老']],
  ['会议 养老', []],
  ['通知', []],
  ['李四', ['speaker=李四 李四']],
  ['子虚区政府', ['district=zixu 政府', 'body=子虚区人民政府 子虚区政府']],
  ['李四 养老', []],
  ['子虚区 “养老 托育” 标题:预算', ['district=zixu “养老 托育” 标题:预算']],
  ['标题:子虚区 养老', []]
])('%s offers %j', (typed, expected) => {
  expect(offers(typed)).toEqual(expected)
})

describe('names of districts', () => {
  test.each([
    [['子虚区'], ['zixu'], []],
    [['乌有'], ['wuyou'], []],
    [['子虚'], ['zixu', 'zixuxin'], []],
    [['wuyou', '无名市'], ['wuyou'], ['无名市']]
  ])('%j', (names, values, unknown) => {
    expect(resolveDistricts(names, districts)).toEqual({values, unknown})
  })
})
