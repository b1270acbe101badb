import type {Element} from 'hast'
import type {Cell, Line} from './line.ts'
import {isSentence} from './measures.ts'

/** A label and its value, and where they stand. */
export interface PrintedField {
  label: string
  value: string
  cells: Cell[]
}

/** Fields hold no more than such a share of the sentences of a page. */
const mostText = 0.5
/** Characters of a label. */
const longestLabel = 12
/** Characters of a label without a colon; and what it is made of. */
const bareLabel = /^\p{Script=Han}{2,8}$/u

/**
 * The rows of tables in which each label has its value behind it, as sites print them above a
 * document, with their fields.
 *
 * @param lines all lines of a page
 */
export function fieldRowsOf(lines: readonly Line[]): Map<Line, PrintedField[]> {
  const found = new Map<Line, PrintedField[]>()
  const whole = sum(lines.filter(isSentence))
  for (const rows of tablesIn(lines).values()) {
    // What says most of all on a page is its text: a letter, and how it was answered.
    if (sum(rows.filter(isSentence)) > whole * mostText) continue
    for (const [row, own] of fieldsBelow(rows)) found.set(row, own)
    if (rows.some((row) => found.has(row))) continue
    const all = rows.map((row) => [row, fieldsIn(row.row?.cells ?? [])] as const)
    const fields = all.flatMap(([, own]) => own ?? [])
    if (fields.length === 0 || !all.every(([, own]) => own !== null)) continue
    const isMarked = fields.every(({cells: [label]}) => isMarkedLabel(label))
    const isDistinct = new Set(fields.map(({label}) => label)).size === fields.length
    if (!isDistinct || (!isMarked && !mayBeFields(fields, all.length))) continue
    for (const [row, own] of all) found.set(row, own ?? [])
  }
  return found
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((all, {characters}) => all + characters, 0)
}

/**
 * Whether labels without a mark may be such: several in a row, or each in an element of its own, and
 * some value is a date or a number. Two columns of a table may be the data of a document.
 */
function mayBeFields(fields: readonly PrintedField[], rows: number): boolean {
  if (fields.filter(({label}) => ofPapers.test(label)).length >= fewestOfPapers) return true
  const isFull = fields.length >= 3 && fields.every(({value}) => value !== '')
  const isSet = fields.length > rows || fields.every(({cells: [label]}) => label?.isTerm)
  return isFull && isSet && fields.some(({value}) => /\d/.test(value))
}

/** What sites say of a paper and tables of documents hardly say together. */
const ofPapers =
  /^(?:信息)?索引号$|^(?:成文|生成|发文|公开|发布|公布|施行|实施|废止)(?:日期|时间)$|^(?:发布|发文|制定|公开)(?:机构|机关|单位|部门)$|^(?:文件|发文)?(?:文号|编号|字号)$|^(?:信息|文件|公文)名称$|^(?:主题词|关键词|时效性|有效性|效力状态|内容概述|体裁分类|主题分类|信息分类)$/
const fewestOfPapers = 3

/** What numbers a paper among others, which the rows of a table in a document hardly do. */
const paperNumber = /〔\d{4}〕|^[\w-]+\/\d{4}-\d{3,}$/

/** The fields of a table of two rows, labels over their values: 索取号, 发布机构, 文件编号. */
function fieldsBelow(rows: readonly Line[]): [Line, PrintedField[]][] {
  const [top, row] = rows
  if (!top?.row || !row?.row || rows.length > 2) return []
  const names = top.row.cells.map(({text}) => labelOf(text.trim()))
  const values = row.row.cells
  const isWhole = names.length >= 3 && names.every((name) => name !== null)
  if (!isWhole || !values.some(({text}) => paperNumber.test(text.trim()))) return []
  const fields = values.map((cell, at) => ({
    label: names[at] ?? '',
    value: cell.text.trim(),
    cells: [cell]
  }))
  const labels = top.row.cells.map((cell, at) => ({
    label: names[at] ?? '',
    value: '',
    cells: [cell]
  }))
  return [
    [top, labels],
    [row, fields.filter(({value}) => value !== '')]
  ]
}

function tablesIn(lines: readonly Line[]): Map<Element, Line[]> {
  const tables = new Map<Element, Line[]>()
  for (const line of lines) {
    if (!line.row) continue
    const rows = tables.get(line.row.table)
    if (rows) rows.push(line)
    else tables.set(line.row.table, [line])
  }
  return tables
}

/** The fields of a row; `null` where a cell is neither a label nor behind one. */
function fieldsIn(cells: readonly Cell[]): PrintedField[] | null {
  const fields: PrintedField[] = []
  let isOpen = false
  for (const [at, cell] of cells.entries()) {
    const text = cell.text.trim()
    const last = fields.at(-1)
    if (text === '') {
      // What is not said has its cell, too; behind a mark, the value may stand farther on.
      if (isOpen && at % 2 === 1 && !isMarkedLabel(last?.cells[0])) isOpen = false
      continue
    }
    const label = labelOf(text)
    const isLabel = label !== null && (isMarkedLabel(cell) || at % 2 === 0)
    if (isOpen && last && !(isLabel && isMarkedLabel(cell))) {
      last.value = text
      last.cells.push(cell)
      isOpen = false
    } else if (isLabel) {
      fields.push({label, value: '', cells: [cell]})
      isOpen = true
    } else return null
  }
  return fields
}

function labelOf(text: string): string | null {
  const plain = text.replace(/\s+/g, '')
  if (plain.length > longestLabel) return null
  if (/[:：]$/.test(plain)) return plain.replace(/[:：【】[\]]+/g, '')
  return bareLabel.test(plain) ? plain : null
}

/** Whether a label shows by its colon, or as the head of a row, that it is one. */
function isMarkedLabel(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.isHeader || /[:：]\s*$/.test(cell.text))
}
