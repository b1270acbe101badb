import {textOf} from '../../engine/tree/blocks.ts'
import {plainText} from '../../engine/tree/inline.ts'
import type {Block, Grid} from '../../engine/tree/nodes.ts'
import {cellsOf} from '../../engine/tree/rows.ts'
import {type ColumnRole, columnRoleOf} from '../lexicon/grid-columns.ts'

/** A row of a list below the names of its columns. */
export interface GridRow {
  block: Block
  /** The text of its cells of a role, those of several columns one after the other; empty where it has none. */
  cell: (role: ColumnRole) => string[]
  /** The line across all columns that it stands under. */
  section: string
}

/** A list whose columns tell what stands in them. */
export interface GridList {
  roles: ReadonlySet<ColumnRole>
  rows: GridRow[]
}

/** Names of columns stand in the first rows of a table, or in none. */
const deepest = 3

/** A table by the names of its columns; `null` where none of its first rows names the columns that are asked for. */
export function readGridList({children}: Grid, wanted: readonly ColumnRole[][]): GridList | null {
  for (let at = 0; at < Math.min(deepest, children.length - 1); at++) {
    const roles = rolesOf(children, at)
    const found = new Set(roles.flatMap((role) => role ?? []))
    if (!wanted.every((some) => some.some((role) => found.has(role)))) continue
    return {roles: found, rows: readRows(children.slice(at + 1), roles)}
  }
  return null
}

/** What each column tells by its name; of one without, the name that stands above, over several. */
function rolesOf(rows: readonly Block[], at: number): (ColumnRole | null)[] {
  const names = textsIn(rows[at])
  const above = at > 0 ? textsIn(rows[at - 1]) : []
  return names.map((name, column) => columnRoleOf(name === '' ? (above[column] ?? '') : name))
}

function readRows(blocks: readonly Block[], roles: readonly (ColumnRole | null)[]): GridRow[] {
  let section = ''
  return blocks.flatMap((block): GridRow[] => {
    const texts = textsIn(block)
    const filled = texts.filter((text) => text !== '')
    if (filled.length === 1 && roles.length > 2) {
      section = filled[0] ?? ''
      return []
    }
    const cell = (wanted: ColumnRole) =>
      texts.filter((text, column) => text !== '' && roles[column] === wanted)
    return filled.length === 0 ? [] : [{block, cell, section}]
  })
}

function textsIn(row: Block | undefined): string[] {
  if (!row || !textOf(row).includes('\t')) return row ? [textOf(row).trim()] : []
  return cellsOf(row).map((cell) => plainText(cell).trim())
}
