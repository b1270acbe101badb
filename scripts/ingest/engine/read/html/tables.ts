import type {Element, Nodes} from 'hast'
import {isElement, isHidden, isUnprinted, numberOf} from './elements.ts'
import {styleOf} from './style.ts'

/** A cell of a grid: what spans others stands in the first of them, the others have no element. */
export interface GridCell {
  element: Element | null
  isHeader: boolean
}

/** No table of a document has more. */
const most = {columns: 200, cells: 200_000}
/** Where a cell holds more, the table lays out a page. */
const longestCell = 600
/** Of all characters of a table, what one cell may hold if it is long. */
const largestShare = 0.5
/** Of all characters of a table, what links may come to; menus and lists of links have more. */
const mostLinked = 0.5

/** A table of short cells holds data where each row has so many, and none is empty or longer. */
const fullRow = 3
const shortCell = 24

/** The cells of a table that holds data, row by row; `null` where a table lays out a page. */
export function gridOf(table: Element): GridCell[][] | null {
  if (table.tagName !== 'table') return null
  const {role} = table.properties
  if (role === 'presentation' || role === 'none') return null
  const rows = rowsOf(table)
  if (rows.length < 2 || holdsTable(rows.flat())) return null
  const lengths = rows.map((cells) => cells.map((cell) => lengthOf(cell)))
  const all = lengths.flat()
  const whole = all.reduce((sum, {characters}) => sum + characters, 0)
  const linked = all.reduce((sum, each) => sum + each.linked, 0)
  if (whole === 0 || linked > whole * mostLinked) return null
  const isLong = ({characters}: {characters: number}) =>
    characters > longestCell && characters > whole * largestShare
  if (all.some(isLong)) return null
  const filled = lengths.map((row) => row.filter(({characters}) => characters > 0).length)
  const isRuled = isMarked(table) || rows.flat().some(hasBorder)
  const paired = filled.filter((count) => count >= 2).length
  const isFull = rows.every(({length}) => length >= fullRow) && all.every(isShort)
  if (!isFull && (isRuled ? paired < 1 : paired < 3 || paired * 2 < rows.length)) return null
  return layOut(rows)
}

function isShort({characters}: {characters: number}): boolean {
  return characters > 0 && characters <= shortCell
}

/** Characters of a label that stands before its value, and of a value. */
const longest = {label: 12, value: 120}

/**
 * The cells of a table of labels with their values, as sites print them above a document, of a list
 * of terms, or of any row of elements that hold a label and its value each; else `null`.
 */
export function fieldsGridOf(node: Element): GridCell[][] | null {
  const rows = pairsIn(node)
  if (!rows || holdsTable(rows.flat())) return null
  let [labels, filled] = [0, 0]
  for (const row of rows)
    for (const [at, cell] of row.entries()) {
      const text = shortTextOf(cell)
      if (text === null) return null
      if (text.length <= longest.label && /.[:：]$/.test(text)) labels++
      else if (node.tagName !== 'table' && at === 0) {
        if (!/^\p{Script=Han}{2,8}$/u.test(text)) return null
        labels++
      }
      if (text !== '') filled++
    }
  return labels >= 1 && filled <= labels * 2 ? layOut(rows) : null
}

/** Rows that may be labels with their values. */
function pairsIn(node: Element): Element[][] | null {
  if (node.tagName === 'table') return rowsOf(node)
  const children = node.children
    .filter((child) => isElement(child))
    .filter((child) => !isHidden(child))
  if (node.tagName === 'dl') {
    // Terms may stand in an element with what is said of them.
    const own = children.flatMap((child) =>
      child.tagName === 'div' ? child.children.filter((each) => isElement(each)) : [child]
    )
    const pairs = own.map((child, at) => [child, own[at + 1]] as const)
    const rows = pairs.filter(([{tagName}]) => tagName === 'dt')
    if (own.length > rows.length * 2) return null
    return rows.map(([dt, dd]) => (dd?.tagName === 'dd' ? [dt, dd] : [dt]))
  }
  const [first] = children
  if (!first || children.length < 3 || !/^(?:li|div|p)$/.test(first.tagName)) return null
  if (hasText(node) || children.some(({tagName}) => tagName !== first.tagName)) return null
  const rows = children.map((child) => child.children.filter((each) => isElement(each)))
  const isPaired = rows.every((row, at) => row.length === 2 && !hasText(children[at] ?? node))
  return isPaired && !rows.flat().some(({tagName}) => tagName === 'a') ? rows : null
}

/** Whether text stands in an element beside its children. */
function hasText({children}: Element): boolean {
  return children.some((child) => child.type === 'text' && child.value.trim() !== '')
}

/** The text of an element without white space; `null` where it is too long for a value. */
function shortTextOf(node: Nodes): string | null {
  let text = ''
  const visit = (each: Nodes): boolean => {
    if (each.type === 'text') text += each.value.replace(/\s+/g, '')
    if (text.length > longest.value) return false
    if (!('children' in each)) return true
    if (isElement(each) && (isUnprinted(each) || isHidden(each))) return true
    return each.children.every(visit)
  }
  return visit(node) ? text : null
}

/** Whether a table says that it holds data. */
function isMarked(table: Element): boolean {
  const {border, className, rules} = table.properties
  if (numberOf(border, 0, 100) > 0 || rules !== undefined) return true
  if (/(?:^|\s)Mso(?:Normal|Table)/.test([className].flat().join(' '))) return true
  return table.children.some(
    (child) => isElement(child) && /^(?:caption|thead|colgroup)$/.test(child.tagName)
  )
}

function hasBorder(cell: Element): boolean {
  if (cell.tagName === 'th') return true
  const style = styleOf(cell)
  const sides = ['border', 'border-top', 'border-right', 'border-bottom', 'border-left']
  return sides.some((side) => /solid|double|[1-9]/.test(style(side)))
}

/** The rows that have cells, with those of its head and its foot. */
function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = []
  const add = (row: Element) => {
    if (isUnprinted(row) || isHidden(row)) return
    const cells = row.children.filter((child) => isElement(child))
    rows.push(cells.filter((cell) => /^t[dh]$/.test(cell.tagName) && !isHidden(cell)))
  }
  for (const part of table.children) {
    if (!isElement(part) || isHidden(part)) continue
    if (part.tagName === 'tr') add(part)
    else if (/^t(?:body|head|foot)$/.test(part.tagName)) {
      for (const row of part.children) if (isElement(row) && row.tagName === 'tr') add(row)
    }
  }
  return rows
}

function holdsTable(cells: readonly Element[]): boolean {
  const holds = (node: Nodes): boolean =>
    'children' in node &&
    node.children.some((child) => (isElement(child) && child.tagName === 'table') || holds(child))
  return cells.some(holds)
}

function lengthOf(cell: Nodes, isLinked = false): {characters: number; linked: number} {
  if (cell.type === 'text') {
    const characters = cell.value.replace(/\s+/g, '').length
    return {characters, linked: isLinked ? characters : 0}
  }
  const sum = {characters: 0, linked: 0}
  if (!('children' in cell)) return sum
  if (isElement(cell) && (isUnprinted(cell) || isHidden(cell))) return sum
  const isLink = isLinked || (isElement(cell) && cell.tagName === 'a' && 'href' in cell.properties)
  for (const child of cell.children) {
    const {characters, linked} = lengthOf(child, isLink)
    sum.characters += characters
    sum.linked += linked
  }
  return sum
}

/** Each cell in its column; `null` where a table spans more than any does. */
function layOut(rows: readonly Element[][]): GridCell[][] | null {
  const grid: GridCell[][] = rows.map(() => [])
  let count = 0
  for (const [at, cells] of rows.entries()) {
    let column = 0
    for (const element of cells) {
      while (grid[at]?.[column]) column++
      const {colSpan, rowSpan} = element.properties
      const width = Math.max(1, numberOf(colSpan, 1, most.columns))
      // 0 goes on to the end of the table.
      const height = numberOf(rowSpan, 1, rows.length) || rows.length
      const bottom = Math.min(at + height, rows.length)
      count += width * (bottom - at)
      if (column + width > most.columns || count > most.cells) return null
      const isHeader = /^(?:th|dt)$/.test(element.tagName)
      for (let row = at; row < bottom; row++)
        for (let each = column; each < column + width; each++) {
          const isFirst = row === at && each === column
          const own = grid[row]
          if (own) own[each] ??= {element: isFirst ? element : null, isHeader}
        }
      column += width
    }
  }
  return grid.map((row) =>
    Array.from({length: row.length}, (_, at) => row[at] ?? {element: null, isHeader: false})
  )
}
