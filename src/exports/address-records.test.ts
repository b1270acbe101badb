import {expect, test} from 'vitest'
import {addressSchema} from '../schema/address.ts'
import {documentSchema} from '../schema/document.ts'
import {sessionSchema} from '../schema/session.ts'
import {toAddressRecords} from './address-records.ts'

const source = {file: '一.txt', sha256: '1'.repeat(64)}
const data = documentSchema.parse({
  ...{title: '通知', kind: 'notice', session: 'zixu/2024'},
  source: {...source, encoding: 'utf-8', unit: 'line', start: 7, end: 9}
})
const sessions = new Map([
  [
    'zixu/2024',
    sessionSchema.parse({
      ...{kind: 'year', name: '2024年', district: {id: 'zixu', name: '子虚区', code: null}}
    })
  ]
])
const entry = (url: string, withdrawn: boolean) =>
  addressSchema.parse({url, source, title: '通知', place: 7, withdrawn})

test('the ledger is listed with what stands that it does not know, in order', () => {
  const gone = entry('/zixu/2024/x/', true)
  expect(toAddressRecords([gone], [{id: 'zixu/2024/a', data}], sessions)).toEqual([
    {...entry('/zixu/2024/a/', false), session: '子虚区2024年'},
    gone
  ])
})

test('what stands again is not withdrawn, whatever the ledger says', () => {
  const records = toAddressRecords(
    [entry('/zixu/2024/x/', true)],
    [{id: 'zixu/2024/x', data}],
    sessions
  )
  expect(records).toEqual([entry('/zixu/2024/x/', false)])
})
