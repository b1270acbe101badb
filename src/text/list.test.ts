import fc from 'fast-check'
import {expect, test} from 'vitest'
import {joinList, splitList} from './list.ts'

test.each([
  ['nothing', [], ''],
  ['one', ['水务局'], '水务局'],
  ['several', ['水务局', '城建局'], '水务局；城建局'],
  ['one that holds the divider', ['水务局；二科', '城建局'], '水务局\\；二科；城建局'],
  ['one that ends in a backslash', ['甲\\', '乙'], '甲\\\\；乙'],
  ['characters outside of the basic plane', ['💰', '𠮷'], '💰；𠮷']
])('%s', (_, items, text) => {
  expect(joinList(items)).toBe(text)
  expect(splitList(text)).toEqual(items)
})

test('what a person wrote is read as it stands', () => {
  expect(splitList('；水务局；；C:\\甲；')).toEqual(['水务局', 'C:\\甲'])
})

test('any texts come back as they were', () => {
  const item = fc.string({unit: fc.constantFrom('；', '\\', '甲', 'a', ' ', '💰'), minLength: 1})
  fc.assert(
    fc.property(fc.array(item), (items) => {
      expect(splitList(joinList(items))).toEqual(items)
    })
  )
})
