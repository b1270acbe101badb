import type {PhrasingContent} from 'mdast'
import {joinInline, plainText, withText} from './inline.ts'
import type {Block, BlockData} from './nodes.ts'

/** A row of a table from the content of its cells. */
export function createRow(cells: readonly (readonly PhrasingContent[])[], data: BlockData): Block {
  return {type: 'paragraph', children: joinInline(cells.map(withoutTabs), () => '\t'), data}
}

function withoutTabs(cell: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const text = plainText(cell)
  return text.includes('\t') ? withText(cell, text.replaceAll('\t', ' ')) : cell
}

/** The content of the cells of a row. */
export function cellsOf({children}: Block): PhrasingContent[][] {
  const cells: PhrasingContent[][] = [[]]
  for (const child of children) {
    const [first = '', ...rest] = child.type === 'text' ? child.value.split('\t') : ['']
    if (child.type !== 'text') cells.at(-1)?.push(child)
    else if (first !== '') cells.at(-1)?.push({...child, value: first})
    for (const value of rest) cells.push(value === '' ? [] : [{type: 'text', value}])
  }
  return cells
}

/**
 * Change the text of each cell of a row.
 *
 * @param change gives the same for the same text; most rows are as they should be, and stay untouched
 */
export function changeCells(row: Block, change: (text: string) => string): void {
  const [only, ...others] = row.children
  const isText = only?.type === 'text' && others.length === 0
  if (isText && only.value.split('\t').every((text) => change(text) === text)) return
  const cells = cellsOf(row).map((cell) => withText(cell, change(plainText(cell))))
  row.children = createRow(cells, row.data).children
}
