import {expect, test} from 'vitest'
import {nameOfBody, wholeName} from './whole-name.ts'

test.each([
  ['子虚区人大常委会', '子虚区人民代表大会常务委员会'],
  ['子虚区人民代表大会常委会', '子虚区人民代表大会常务委员会'],
  ['子虚区人大', '子虚区人民代表大会'],
  ['乌有市人大常委会办公厅', '乌有市人民代表大会常务委员会办公厅'],
  ['全国人大常委会', '全国人民代表大会常务委员会'],
  ['人大常委会', '人民代表大会常务委员会'],
  ['子虚区政府', '子虚区人民政府'],
  ['乌有市政府办公厅', '乌有市人民政府办公厅'],
  ['子虚区人民政府', '子虚区人民政府'],
  ['子虚区人民代表大会', '子虚区人民代表大会'],
  ['政协子虚区委员会常委会', '政协子虚区委员会常委会'],
  ['乌有商人大会', '乌有商人大会']
])('%s is %s in full', (printed, whole) => {
  expect(wholeName(printed)).toBe(whole)
})

test('the name in full stands for a body where it is printed, else the first', () => {
  expect(nameOfBody(['子虚区人大', '子虚区人民代表大会'])).toBe('子虚区人民代表大会')
  expect(nameOfBody(['子虚区人大', '子虚区政府'])).toBe('子虚区人大')
})
