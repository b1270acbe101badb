import {expect, test} from 'vitest'
import {table} from './table.ts'

const children = '<table>\n<tr>\n<td>甲</td></tr><tr><td>&lt;tr&gt;</td></tr></table>\n'

test('each row of a table has its id and its place', () => {
  expect(table({rows: 'p001 p002', at: '3 4,6', children})).toBe(
    '<div class="table"><table>\n<tr id="p001" data-at="3">\n<td>甲</td></tr>' +
      '<tr id="p002" data-at="4,6"><td>&lt;tr&gt;</td></tr></table></div>'
  )
})

test('rows that a person added have none', () => {
  expect(table({rows: 'p001', children})).toContain('<tr><td>&lt;tr')
})

test('no id can leave its quotes', () => {
  expect(table({rows: '"onclick="x', children})).toContain('id="&quot;onclick=&quot;x"')
})

test('the first row of a table without a head is one as the others', () => {
  const head = '<table><thead><tr><th align="right">1</th><th>&lt;th&gt;</th></tr></thead>'
  expect(
    table({
      rows: 'p001 p002',
      head: 'none',
      children: `${head}<tbody><tr><td>2</td></tr></tbody></table>`
    })
  ).toBe(
    '<div class="table"><table><tbody><tr id="p001"><td align="right">1</td><td>&lt;th&gt;</td></tr>' +
      '<tr id="p002"><td>2</td></tr></tbody></table></div>'
  )
  expect(table({rows: 'p001', head: 'none', children: `${head}</table>`})).toBe(
    '<div class="table"><table><tbody><tr id="p001"><td align="right">1</td><td>&lt;th&gt;</td></tr></tbody></table></div>'
  )
})
