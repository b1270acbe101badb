import {expect, test} from 'vitest'
import {readFormer} from './former.ts'
import {readNational} from './gazetteer.ts'

const national = readNational()
const former = readFormer(national)

test('no id is that of another division, of today or of an earlier year', () => {
  const ids = [...national, ...former].map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every row has its form', () => {
  const rows = former.map(({id, code, name, former: years}) =>
    [id, code, name, years?.from ?? '-', years?.until].join(' ')
  )
  const form =
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)* [1-9]\d{5} \p{Script=Han}{1,15}[省市区县旗盟] (?:-|\d{4}(?:\/\d{4})?) \d{4}(?:\/\d{4})?$/u
  expect(rows.filter((row) => !form.test(row))).toEqual([])
  expect(rows.length).toBeGreaterThan(300)
})

test('every one is below another area, and in none of today that has its name', () => {
  expect(former.filter(({parent}) => parent === null)).toEqual([])
  const living = new Set(national.map(({code, name}) => `${code ?? ''}${name}`))
  expect(former.filter(({code, name}) => living.has(`${code ?? ''}${name}`))).toEqual([])
})
