import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {joinInline, plainText} from '../../engine/tree/inline.ts'
import type {Block, Document, Grid} from '../../engine/tree/nodes.ts'
import {cellsOf} from '../../engine/tree/rows.ts'
import {findDate, onlyDate} from '../lexicon/dates.ts'
import {organsIn} from '../lexicon/organs.ts'

/** Rows of bodies above the day. */
const mostRows = 4

/**
 * Make lines of tables that only set who signed, and when, to the right or side by side; and of the
 * last rows of another table, where they are no rows of it: each has one cell, and it is not the first.
 */
export function openSignatures(document: Document): void {
  const {words} = document.data
  document.children = document.children.flatMap((node): Document['children'] => {
    const start = node.type === 'grid' ? signedFrom(node, words) : -1
    if (node.type !== 'grid' || start === -1) return [node]
    const lines = node.children.slice(start).map(toLine)
    return start === 0 ? lines : [{...node, children: node.children.slice(0, start)}, ...lines]
  })
}

/** The first of the rows at the end of a table that name who signed it, and when; -1 where none do. */
function signedFrom({children}: Grid, words?: ArchiveWords): number {
  const tail = children.slice(-mostRows - 1).map(textsOf)
  const filled = tail.map((texts) => texts.filter((text) => text !== ''))
  const isNamed = (text: string) => organsIn(text, words).length > 0
  const isSigned = (text: string) => {
    const found = findDate(text)
    return found?.end === text.length && isNamed(text.slice(0, found.start))
  }
  const last = filled.at(-1) ?? []
  const isDay = new Set(last.map(onlyDate)).size === 1 && last.every((text) => onlyDate(text))
  if (last.length === 0 || !(isDay || last.every(isSigned))) return -1
  const above = filled.slice(0, -1).findLastIndex((texts) => !texts.length || !texts.every(isNamed))
  const rows = isDay ? tail.length - 1 - above : 1
  if (rows === children.length) return 0
  const isBelow = tail
    .slice(-rows)
    .every(([first], at) => first === '' && filled.at(at - rows)?.length === 1)
  return isBelow && (rows > 1 || !isDay) ? children.length - rows : -1
}

function textsOf(row: Block): string[] {
  return cellsOf(row).map((cell) => plainText(cell).trim())
}

function toLine(row: Block): Block {
  const cells = cellsOf(row).filter((cell) => plainText(cell).trim() !== '')
  return {...row, children: joinInline(cells, () => '\u3000')}
}
