import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document, Grid} from '../../engine/tree/nodes.ts'
import {type CatalogueEntry, isOnlyOfCatalogues, readCatalogueLine} from './catalogue.ts'

/** Rows of a table that is a catalogue. */
const mostRows = 20

/** A row of a catalogue that is a table, and what it tells. */
export interface GridRow {
  at: number
  block: Block
  entries: CatalogueEntry[]
  value: false
}

/**
 * Take the tables at the front of a document that hold fields of a catalogue and nothing else.
 *
 * Afterwards: they are furniture; a document that would be left without any text keeps them.
 *
 * @param front so many children are looked at
 */
export function takeGrids(document: Document, front: number): GridRow[] {
  const {children} = document
  if (!children.some((child) => isBlock(child))) return []
  return children.slice(0, front).flatMap((child, at) => {
    if (child.type !== 'grid') return []
    const rows = rowsOf(child)
    if (!rows?.some(({entries}) => entries.some(isOnlyOfCatalogues))) return []
    children[at] = {type: 'furniture', reason: 'catalogue', children: child.children}
    return rows.map((row) => ({...row, at, value: false as const}))
  })
}

type Row = Pick<GridRow, 'block' | 'entries'>

/** The fields of the rows of a table; `null` where one of them holds anything else. */
function rowsOf({children}: Grid): Row[] | null {
  if (children.length > mostRows) return null
  const [labels, values] = children
  if (labels && values && children.length === 2) {
    const below = valuesBelow(labels, values)
    if (below) return [{block: values, entries: below}]
  }
  const rows = children.map((block) => ({
    block,
    entries: textOf(block).trim() === '' ? [] : readCatalogueLine(textOf(block))
  }))
  return rows.every((row): row is Row => row.entries !== null) ? rows : null
}

/** The fields of a table with a row of labels, and below it one of values. */
function valuesBelow(labels: Block, values: Block): CatalogueEntry[] | null {
  const below = textOf(values).split('\t')
  const entries = textOf(labels)
    .split('\t')
    .map((label, at) => readCatalogueLine(`${label}：${below[at] ?? ''}`))
  const isWhole = entries.every((each) => each?.length === 1)
  return isWhole ? entries.flatMap((each) => each ?? []) : null
}
