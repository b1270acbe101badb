import {expect, test} from 'vitest'
import type {Document} from '../../engine/tree/nodes.ts'
import {createRow} from '../../engine/tree/rows.ts'
import {claimForm} from './form-table.ts'

function claimsIn(...tables: readonly (readonly (readonly string[])[])[]) {
  const children = tables.map((rows) => ({
    type: 'grid' as const,
    children: rows.map((cells) =>
      createRow(
        cells.map((value) => [{type: 'text', value}]),
        {lines: [1], gap: 0, indent: 0}
      )
    )
  }))
  const document: Document = {type: 'document', children, data: {meta: {}, meeting: null}}
  claimForm(document)
  return (document.data.claims ?? []).map(({field, value}) => [field, value])
}

const form = [
  ['行政处罚决定书文号', '子监罚决〔2024〕5号'],
  ['案由', '占用桥面'],
  ['作出处罚决定的机关名称', '子虚区城市管理局'],
  ['作出处罚决定的日期', '2024年3月5日']
]

test('a form tells the number, the body and the day of a decision', () => {
  expect(claimsIn(form)).toEqual([
    ['documentNumber', '子监罚决〔2024〕5号'],
    ['issuers', ['子虚区城市管理局']],
    ['dates.written', '2024-03-05']
  ])
})

test('several forms tell of several decisions, and a list has more than a value in a row', () => {
  expect(claimsIn(form, form)).toEqual([])
  expect(claimsIn([['处罚决定书文号', '子监罚决〔2024〕5号', '子监罚决〔2024〕6号']])).toEqual([])
})
