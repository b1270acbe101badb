import {childOf, childrenOf, textIn, type XmlElement} from '../container/xml.ts'
import {isWord} from './elements.ts'

/** What is not on the printed page: what was deleted or moved away, instructions of fields, properties. */
const unprinted: ReadonlySet<string> = new Set([
  ...['del', 'moveFrom', 'delText', 'delInstrText', 'instrText', 'cellDel'],
  ...['pPr', 'rPr', 'tblPr', 'tblGrid', 'tblPrEx', 'trPr', 'tcPr', 'sectPr', 'sdtPr', 'sdtEndPr'],
  ...['ctrlPr', 'fldData', 'ffData', 'rt']
])

/** Whether nothing in an element is printed, by its name. */
export function isUnprinted({name}: XmlElement): boolean {
  return unprinted.has(name)
}

/** Whether an element holds text that was deleted or moved away, and the change has not been accepted yet. */
export function isRemoved(element: XmlElement): boolean {
  const {name} = element
  if (name === 'delText') return textIn(element).trim() !== ''
  return (name === 'del' || name === 'moveFrom') && childrenOf(element).some(holdsRemoved)
}

function holdsRemoved(element: XmlElement): boolean {
  if (element.name === 't' || element.name === 'delText') return textIn(element).trim() !== ''
  return childrenOf(element).some(holdsRemoved)
}

/** Whether a row or a cell was deleted, and the change has not been accepted yet. */
export function isDeleted(element: XmlElement): boolean {
  const properties = childOf(element, element.name === 'tr' ? 'trPr' : 'tcPr')
  return (
    properties !== null &&
    (childOf(properties, 'del') !== null || childOf(properties, 'cellDel') !== null)
  )
}

/** Whether a cell only goes on with the one above or in front of it. */
export function isMergedAway(cell: XmlElement): boolean {
  const properties = childOf(cell, 'tcPr')
  if (!properties) return false
  return ['vMerge', 'hMerge'].some((name) => {
    const merge = childOf(properties, name)
    return merge !== null && !merge.attributes.some(({value}) => value === 'restart')
  })
}

/** Whether an element is a row or a cell that is not printed. */
export function isLeftOut(element: XmlElement): boolean {
  const isCell = element.name === 'tr' || element.name === 'tc'
  return isCell && (isDeleted(element) || isMergedAway(element))
}

/**
 * Which of the forms of some content counts: the first of the newer ones that holds text, else
 * that for older programs.
 */
export function alternativeOf(content: XmlElement): XmlElement | null {
  const choices = childrenOf(content, 'Choice')
  const fallback = childOf(content, 'Fallback')
  return (
    choices.find(hasText) ?? (fallback && hasText(fallback) ? fallback : choices[0]) ?? fallback
  )
}

function hasText(element: XmlElement): boolean {
  if (element.name === 't' || element.name === 'sym') return true
  return element.children.some((child) => typeof child !== 'string' && hasText(child))
}

/** The rows of a table that are printed. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return inside(table, 'tr').filter((row) => !isDeleted(row))
}

/** The cells of a row that are printed or go on with others. */
export function cellsOf(row: XmlElement): XmlElement[] {
  return inside(row, 'tc').filter((cell) => !isDeleted(cell))
}

/** Whether a table is no more than a frame around text: each row is one cell. */
export function isFrame(table: XmlElement): boolean {
  return rowsOf(table).every((row) => cellsOf(row).length < 2)
}

/** A cell of a table that is one has fewer paragraphs. */
const mostParagraphs = 6

/**
 * Whether a row only lays out a page: one of its cells holds a text of many paragraphs, or a table.
 * What is in its cells is read as text, cell after cell.
 */
export function isLayout(row: XmlElement): boolean {
  return cellsOf(row).some(
    (cell) =>
      !isMergedAway(cell) &&
      (inside(cell, 'tbl').some((table) => !isFrame(table)) || holdsText(cell, mostParagraphs))
  )
}

/** Whether an element holds so many paragraphs with text. */
function holdsText(element: XmlElement, least: number): boolean {
  let found = 0
  const visit = (each: XmlElement): boolean =>
    childrenOf(each).some((child) => {
      if (isUnprinted(child)) return false
      if (child.name === 'p') return hasText(child) && ++found === least
      return visit(child)
    })
  return visit(element)
}

/** Elements of a name, whatever is wrapped around them. */
function inside(element: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  for (const child of childrenOf(element)) {
    if (child.name === name) found.push(child)
    else if (!isUnprinted(child) && !['tbl', 'tc', 'p'].includes(child.name)) {
      inside(child, name, found)
    }
  }
  return found
}

/** The words of a drawing that is made of them, as the content of a text box; none where it has none. */
export function artIn({attributes}: XmlElement): XmlElement[] {
  const words = attributes.find(({name}) => name === 'string')?.value ?? ''
  if (words.trim() === '') return []
  return [boxed(wrap('p', [wrap('r', [wrap('t', [words])])]))]
}

/** Whether something stands in a paragraph that is printed as its own. */
export function holdsBox(paragraph: XmlElement): boolean {
  return childrenOf(paragraph).some(
    (child) =>
      ['txbxContent', 'textpath'].includes(child.name) ||
      (isWord(child) && ['p', 'tbl'].includes(child.name)) ||
      holdsBox(child)
  )
}

/** A paragraph or a table as the content of a text box: where it stands in a paragraph, it is its own. */
export function boxed(element: XmlElement): XmlElement {
  return wrap('txbxContent', [element])
}

/** A run, or a text, that stands in no paragraph, as one; `null` for all else. */
export function stray(element: XmlElement): XmlElement | null {
  const isRun = element.name === 'r' || element.name === 't' || element.name === 'sym'
  return isRun ? wrap('p', [element]) : null
}

/** An element of a text, with what it holds. */
export function wrap(name: string, children: XmlElement['children']): XmlElement {
  return {name, namespace: 'wordprocessingml', attributes: [], children}
}
