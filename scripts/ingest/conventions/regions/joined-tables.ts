import type {Root} from 'mdast'
import {documentsOf, isAside, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document, Furniture, Grid} from '../../engine/tree/nodes.ts'
import {cellsOf} from '../../engine/tree/rows.ts'
import {unspaced} from '../lexicon/punctuation.ts'

/**
 * Join tables that pages cut: nothing but furniture stands between, and the second begins with the
 * same names of columns, or goes on with the numbers of the rows.
 *
 * Afterwards: such a table is one `grid`; the names that were printed again are furniture.
 */
export function joinedTables() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) document.children = join(document.children)
  }
}

function join(children: Document['children']): Document['children'] {
  const joined: Document['children'] = []
  let open: Grid | null = null
  // What stands below the open table and above its rest.
  let between: Document['children'] = []
  for (const child of children) {
    if (open && isAside(child)) {
      between.push(child)
      continue
    }
    if (open && child.type === 'grid' && goesOn(open, child, between)) {
      const again = repeatsNames(open, child)
      if (again) between.push(toFurniture(child.children.slice(0, 1)))
      open.children = [...open.children, ...child.children.slice(again ? 1 : 0)]
      continue
    }
    for (const aside of between) joined.push(aside)
    between = []
    open = child.type === 'grid' ? child : null
    joined.push(child)
  }
  return [...joined, ...between]
}

function goesOn(above: Grid, below: Grid, between: Document['children']): boolean {
  const isPaged = between.length > 0 || isTurned(above.children.at(-1), below.children[0])
  return isPaged && (repeatsNames(above, below) || countsOn(above, below))
}

function isTurned(above: Block | undefined, below: Block | undefined): boolean {
  return above?.data.hints?.page !== below?.data.hints?.page
}

/** Whether a table begins with the names of columns of another. */
function repeatsNames({children: [names]}: Grid, {children: [again]}: Grid): boolean {
  return (
    names !== undefined &&
    again !== undefined &&
    unspaced(textOf(names)) === unspaced(textOf(again))
  )
}

/** Whether a table has as many columns as another, and begins with the number that follows its last. */
function countsOn({children: above}: Grid, {children: below}: Grid): boolean {
  const [last, next] = [above.at(-1), below[0]]
  if (!last || !next || cellsOf(last).length !== cellsOf(next).length) return false
  const [before, after] = [last, next].map((row) => /^\s*(\d{1,4})\t/.exec(textOf(row))?.[1])
  return before !== undefined && Number(after) === Number(before) + 1
}

function toFurniture(children: Block[]): Furniture {
  return {type: 'furniture', reason: 'table-head', children}
}
