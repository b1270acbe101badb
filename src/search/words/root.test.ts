import {expect, test} from 'vitest'
import {groupOf, groupsFor} from './root.ts'

test('documents are divided among groups by the first byte of their digest', () => {
  expect(['und_00ff', 'und_3fff', 'und_4000', 'zh_ff00'].map((name) => groupOf(name, 4))).toEqual([
    0, 0, 1, 3
  ])
})

test.each([
  [0, 1],
  [8, 1],
  [9, 2],
  [2048, 256],
  [100_000, 256]
])('%i documents are in %i groups', (pages, groups) => {
  expect(groupsFor(pages)).toBe(groups)
})
