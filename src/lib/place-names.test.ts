import {expect, test} from 'vitest'
import {writeProvenance} from '../content/write.fixture.ts'
import {freshFolder} from '../fixtures/folders.fixture.ts'
import type {Unit} from '../text/place.ts'
import {nameOfPlace} from './place-names.ts'

const content = freshFolder()
const sourceOf = (digit: string, unit: Unit) => ({
  ...{file: '某处', sha256: digit.repeat(64), encoding: null, unit, start: 1, end: 2}
})

test('places are called as their source calls them', () => {
  const labels = ['第1段第1列', '第1段第2列']
  const sheet = sourceOf('a', 'paragraph')
  const page = sourceOf('b', 'page-line')
  const read = {file: '某处', segments: []}
  writeProvenance(content, sheet.sha256, {...read, unit: 'paragraph', labels})
  writeProvenance(content, page.sha256, {...read, unit: 'page-line', labels: ['第3页第7行']})
  expect(nameOfPlace(content, sheet, 2)).toBe('第1段第2列')
  expect(nameOfPlace(content, page, 1)).toBe('第3页第7行')
  expect(nameOfPlace(content, sheet, 1)).toBe('第1段第1列')
})

test('by their number and unit where it has no names for them, or is not known', () => {
  const word = sourceOf('c', 'paragraph')
  writeProvenance(content, word.sha256, {file: '某处', unit: 'paragraph', segments: []})
  expect(nameOfPlace(content, word, 12)).toBe('第12段')
  expect(nameOfPlace(content, sourceOf('d', 'line'), 12)).toBe('第12行')
})
