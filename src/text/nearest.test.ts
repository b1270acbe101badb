import {expect, test} from 'vitest'
import {nearest} from './nearest.ts'

const known = ['name', 'notice', 'districts', 'journals', 'id', 'to']

test.each([
  ['nmae', 'name'],
  ['nam', 'name'],
  ['names', 'name'],
  ['district', 'districts'],
  ['distrcits', 'districts'],
  ['Journals', 'journals'],
  ['ID', null],
  ['i', 'id'],
  ['t', 'to'],
  ['out', null],
  ['colour', null],
  ['', null],
  ['名称', null]
])('who writes “%s” means %s', (word, expected) => {
  expect(nearest(word, known)).toBe(expected)
})

test('the nearest of several is named, and of equals the first', () => {
  expect(nearest('forms', ['from', 'form'])).toBe('form')
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat')
})

test('nothing is near where nothing is known', () => {
  expect(nearest('name', [])).toBeNull()
})
