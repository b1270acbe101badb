import {expect, test} from 'vitest'
import {addressOfContact} from './contact.ts'

test.each([
  ['dangan@wuyou.example', 'mailto:dangan@wuyou.example'],
  ['https://wuyou.example/报错?从=档案', 'https://wuyou.example/报错?从=档案'],
  ['写信到无何有之乡一号', undefined],
  ['电话 000-0000', undefined],
  ['javascript:alert(1)', undefined],
  ['a@b', undefined]
])('%s leads to %s', (contact, address) => {
  expect(addressOfContact(contact)).toBe(address)
})
