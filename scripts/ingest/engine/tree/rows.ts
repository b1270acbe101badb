import type {PhrasingContent} from 'mdast'
import {withText, plainText} from './inline.ts'
import type {Block, BlockData} from './nodes.ts'

/** A row of a table from the content of its cells. */
export function createRow(cells: readonly (readonly PhrasingContent[])[], data: BlockData): Block {
  const children = cells.flatMap((cell, at): PhrasingContent[] => {
    const own = withText(cell, plainText(cell).replaceAll('\t', ' '))
    return at === 0 ? own : [{type: 'text', value: '\t'}, ...own]
  })
  return {type: 'paragraph', children, data}
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

/** Change the text of each cell of a row. */
export function changeCells(row: Block, change: (text: string) => string): void {
  const cells = cellsOf(row).map((cell) => withText(cell, change(plainText(cell))))
  row.children = createRow(cells, row.data).children
}
