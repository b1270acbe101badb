import {expect, test} from 'vitest'
import type {CompiledBlock} from '../../src/documents/compiled.ts'
import type {Segment} from '../../src/schema/report.ts'
import {findMisplaced} from './misplaced.ts'

const id = 'zixu/2024/notice'
const segments: Segment[] = [
  {start: 1, end: 1, to: 'document', document: id, block: 'title'},
  {start: 2, end: 3, to: 'document', document: id, block: 'p001'},
  {start: 4, end: 4, to: 'furniture', reason: 'page-number'},
  {start: 5, end: 5, to: 'document', document: id, block: 'p001'},
  {start: 5, end: 5, to: 'document', document: id, block: 'p002'}
]

test('nothing is misplaced where each block is, and tells the places that went to it', () => {
  expect(find(['title', '1'], ['p001', '2-3,5'], ['p002', '5'])).toBeNull()
  expect(find(['title', '1'], ['p001', '2,3,5'], ['p002', '5'])).toBeNull()
})

test('a block may say nothing of where it is from, and a hand may add one', () => {
  expect(find(['title', null], ['p001', null], ['p003', null], ['p002', null])).toBeNull()
})

test.each([
  ['that is missing', ['p091', '2-3,5'], {block: 'p001', place: 2, told: null}],
  ['of another place', ['p001', '2-4'], {block: 'p001', place: 2, told: '2-4'}],
  ['of more places', ['p001', '2-3,5,7'], {block: 'p001', place: 2, told: '2-3,5,7'}],
  ['of no number', ['p001', '2-x'], {block: 'p001', place: 2, told: '2-x'}],
  ['of endless places', ['p001', '1-9e15'], {block: 'p001', place: 2, told: '1-9e15'}]
] as const)('a block %s is', (_, block, misplaced) => {
  expect(find(['title', '1'], block, ['p002', '5'])).toEqual(misplaced)
})

function find(...blocks: readonly (readonly [string, string | null])[]) {
  const compiled = blocks.map(([block, at]): CompiledBlock => {
    return {id: block, type: 'p', level: null, text: '桥', at}
  })
  return findMisplaced(compiled, segments)
}
