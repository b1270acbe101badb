import type {PhrasingContent, Table} from 'mdast'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Grid} from '../tree/nodes.ts'
import {createRow} from '../tree/rows.ts'
import {toMdx} from './to-mdx.ts'

const align = fc.constantFrom<NonNullable<Table['align']>[number]>(null, 'left', 'center', 'right')
const cell = fc.string({
  unit: fc.constantFrom(...'甲乙丙|\\`*_{}<>[]~$&#:-!1a 　\n'.split('')),
  maxLength: 6
})

test('a table of text is written as one with emphasis is', () => {
  const rows = fc.array(fc.array(cell, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 4})
  fc.assert(
    fc.property(fc.array(align, {maxLength: 3}), rows, (aligned, printed) => {
      const plain = printed.map((cells) => cells.map((value) => [text(value)]))
      // As wide as the widest of the others, so that all rows are filled up alike.
      const width = Math.max(...printed.map(({length}) => length))
      const strong: PhrasingContent = {type: 'strong', children: [text('丁')]}
      const last = Array.from({length: width}, () => [strong])
      expect(tableOf(aligned, plain)).toEqual(tableOf(aligned, [...plain, last]).slice(0, -1))
    })
  )
})

/** The lines of a table between its tags. */
function tableOf(align: Table['align'], rows: readonly PhrasingContent[][][]): string[] {
  const children = rows.map((cells, at) => createRow(cells, {lines: [at + 1], gap: 0, indent: 0}))
  const grid: Grid = {type: 'grid', align, children}
  const mdx = toMdx({type: 'document', children: [grid], data: {meta: {}, meeting: null}})
  return mdx.split('\n').filter((line) => line.startsWith('  |'))
}

function text(value: string) {
  return {type: 'text' as const, value}
}
