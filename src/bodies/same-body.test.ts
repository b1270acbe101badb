import {expect, test} from 'vitest'
import {bodyKey, nameOfBody} from './same-body.ts'

test('names of one body have one key, in short or in full, in traditional characters or not', () => {
  const printed = [
    ...['子虚区人大常委会', '子虛區人大常委會', '子虛區人民代表大會常務委員會'],
    '子虚区人民代表大会常务委员会'
  ]
  expect(new Set(printed.map(bodyKey))).toEqual(new Set(['子虚区人民代表大会常务委员会']))
  expect(bodyKey('子虚区人大')).not.toBe(bodyKey('子虚区人大常委会'))
})

test.each([
  ['子虚区人民代表大会', ['子虚区人大', '子虚区人民代表大会', '子虛區人民代表大會']],
  ['子虚区人民代表大会', ['子虛區人民代表大會', '子虚区人民代表大会']],
  ['子虛區人民代表大會', ['子虛區人民代表大會', '子虚区人大']],
  ['子虚区人大', ['子虚区人大', '子虚区政府']]
])('%s, as it is printed, stands for its body', (name, names) => {
  expect(nameOfBody(names)).toBe(name)
})
