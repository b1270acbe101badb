import {expect, test} from 'vitest'
import {areasOf, holderOf, nameWithOwner} from './areas.ts'

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

test('what documents are filed under is called by whose it is, and a journal by its name alone', () => {
  expect(nameWithOwner({kind: 'meeting', name: '八届三次会议'}, zixu)).toBe('子虚区八届三次会议')
  expect(nameWithOwner({kind: 'issue', name: '子虚人大2024年第1期'}, zixu)).toBe(
    '子虚人大2024年第1期'
  )
  expect(nameWithOwner({kind: 'year', name: '2024年'}, null)).toBe('2024年')
})
