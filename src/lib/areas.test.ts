import {expect, test} from 'vitest'
import {areasOf, holderOf} from './areas.ts'

const zixu = {id: 'zixu', name: '子虚区', code: null}
const nanke = {id: 'nanke', name: '南柯区', code: null}
const known = {id: 'zixu/2024', data: {district: zixu}}
const unknown = {id: 'unfiled/2024', data: {district: null}}

test('a session is its district’s, or is kept in its own folder', () => {
  expect(holderOf(known)).toEqual(zixu)
  expect(holderOf(unknown)).toEqual({id: 'unfiled', name: '地区不详', code: null})
})

test('a document counts for the areas that it names, else for the one of its session', () => {
  expect(areasOf({data: {districts: [nanke, zixu]}}, known)).toEqual([nanke, zixu])
  expect(areasOf({data: {districts: []}}, known)).toEqual([zixu])
  expect(areasOf({data: {districts: []}}, unknown)).toEqual([holderOf(unknown)])
  expect(areasOf({data: {districts: []}}, undefined)).toEqual([])
})
