import {expect, test} from 'vitest'
import {document} from '../entries.fixture.ts'
import {toRow} from './row.ts'

const issuers = (...names: string[]) => names.map((name) => ({name}))

test.each([
  ['its author', {author: '区法制办 方远', issuers: issuers('区政府')}, '区法制办 方远'],
  ['its issuers', {issuers: issuers('区教育局', '区财政局')}, '区教育局、区财政局'],
  [
    'the first of many issuers, and how many there are',
    {issuers: issuers('甲局', '乙局', '丙局', '丁局')},
    '甲局、乙局等 4 个机关'
  ],
  ['who delivered it', {speaker: {name: '方远', title: '区长'}}, '区长方远'],
  ['nobody, where nobody is named', {}, null]
])('a row names %s', (_, data, by) => {
  expect(toRow(document('zixu/2024/a', data)).by).toBe(by)
})
