import {joinInline, plainText} from '../../engine/tree/inline.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {cellsOf} from '../../engine/tree/rows.ts'
import {headLineOf} from './lines.ts'

/** Children of a document in front of which no more of its head stands in a table. */
const front = 6

/** 签发人：钱一, beside the number of a paper that goes up. */
const signedOff = /^签\s?发\s?人\s?[:：]/

/**
 * Make lines of a table at the front that only sets the number of a paper, and who let it go out,
 * to the left and the right.
 */
export function openHeadTable(document: Document): void {
  const at = document.children.slice(0, front).findIndex((child) => child.type === 'grid')
  const table = document.children[at]
  if (table?.type !== 'grid' || table.children.length > 2) return
  const cells = table.children.flatMap((row) => cellsOf(row).map((cell) => plainText(cell).trim()))
  const filled = cells.filter((text) => text !== '')
  const isHead = filled.every((text) => headLineOf(text) === 'number' || signedOff.test(text))
  if (!isHead || !filled.some((text) => headLineOf(text) === 'number')) return
  document.children.splice(at, 1, ...table.children.map(toLine))
}

function toLine(row: Block): Block {
  const cells = cellsOf(row).filter((cell) => plainText(cell).trim() !== '')
  return {...row, children: joinInline(cells, () => '\u3000')}
}
