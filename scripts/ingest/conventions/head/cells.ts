import {findDate, onlyDate, onlyTimestamp} from '../lexicon/dates.ts'
import {findDocumentNumber} from '../lexicon/document-number.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {type Field, ofOthers} from './catalogue-fields.ts'

/** A field as a line prints it, its label without inner spaces. */
export interface Cell {
  label: string
  field: Field
  value: string
}

/** What a label, without spaces and colon, tells; `null` where a word is none. */
export type FieldOf = (label: string) => Field | null

const wall = /[|｜\t]/
/** Cells of one line. */
const mostCells = 24
const longestLine = 400

/**
 * The fields of a line that prints them without colons: in cells between walls or tabs
 * (索引号 | 0001 | 文 号 | |), or divided by spaces alone (发布机构 某县人民政府 文 号 某政发〔2024〕3号).
 * `null` where it does not begin with a label, or one alone may be a word of the text.
 */
export function readCells(line: string, fieldOf: FieldOf): Cell[] | null {
  if (line.length > longestLine) return null
  const isWalled = wall.test(line)
  const parts = line.split(isWalled ? wall : /\s/).map((part) => part.trim())
  const printed = parts.filter((part) => part !== '')
  if (printed.length === 0 || printed.length > mostCells) return null
  // Where no cell is a label as a whole, walls divide fields that have colons.
  if (isWalled && !printed.some((part) => fieldOf(unspaced(part)) !== null)) return null
  const cells: Cell[] = []
  for (let at = 0; at < printed.length;) {
    const found = isWalled ? labelIn(printed, at, fieldOf) : spreadLabel(printed, at, fieldOf)
    const last = cells.at(-1)
    if (found) cells.push({label: found.label, field: found.field, value: found.value})
    else if (!last) return null
    else last.value = `${last.value} ${printed[at] ?? ''}`.trim()
    at += found?.width ?? 1
  }
  return isWalled || mayBeSpaced(cells) ? cells : null
}

interface Found {
  label: string
  field: Field
  value: string
  /** Parts of the line that it takes. */
  width: number
}

/** Characters of the longest label that a value follows without a mark. */
const longestGlued = 8

/** 20240509（颁布时间）: a value with its label behind it. */
const behind = /^(\S{2,40})\s?[（(]([\p{Script=Han}]{4,8})[）)]?$/u

/** 20240509 as a day. */
function dashed(value: string): string {
  return value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
}

/**
 * The fields of a line that has lost the marks between labels and values of their kinds:
 * 发文日期2024年5月9日, 索引号0001/2024 发布日期2024-05-09.
 */
export function readGlued(line: string, fieldOf: FieldOf): Cell[] | null {
  const row = gluedRow(line, fieldOf)
  if (row) return row
  const whole = gluedCell(line, fieldOf)
  return whole && [whole]
}

/** The fields of a line that spaces divide into nothing but such fields, and empty ones. */
function gluedRow(line: string, fieldOf: FieldOf): Cell[] | null {
  if (line.length > longestLine) return null
  const parts = line.split(/\s+/)
  if (parts.length < 2 || parts.length > mostCells) return null
  const cells: Cell[] = []
  for (const part of parts) {
    const cell = gluedCell(part, fieldOf) ?? emptyCell(part, fieldOf)
    if (!cell) return null
    cells.push(cell)
  }
  return cells.some(({value}) => value !== '') ? cells : null
}

function gluedCell(line: string, fieldOf: FieldOf): Cell | null {
  const named = behind.exec(line)
  const told = named && fieldOf(named[2] ?? '')
  if (named && told) return {label: named[2] ?? '', field: told, value: dashed(named[1] ?? '')}
  for (let end = longestGlued; end >= 3; end--) {
    const label = line.slice(0, end)
    const field = fieldOf(label)
    const value = line.slice(end).trim()
    if (field && value !== '' && isSure({label, field, value})) return {label, field, value}
  }
  return null
}

/** A label alone, of a field that says nothing. */
function emptyCell(label: string, fieldOf: FieldOf): Cell | null {
  const field = fieldOf(label)
  return field && {label, field, value: ''}
}

/** Whether a norm is in force, and of what rank it is. */
const force = /^(?:现行)?有效$|^(?:已?失效|已?废止|尚未生效)$/
const rank = /^\p{Script=Han}{0,8}(?:法[规律]|规章|文件|司法解释)$/u

/** Whether a value can be nothing else than that of its field. */
function isSure(cell: Cell): boolean {
  if (cell.field === 'title') return false
  if (cell.field === 'other')
    return cell.label.startsWith('效力') ? rank.test(cell.value) : force.test(cell.value)
  return hasForm(cell)
}

/** A label with the whole of a cell, or with its value behind a colon. */
function labelIn(parts: readonly string[], at: number, fieldOf: FieldOf): Found | null {
  const part = parts[at] ?? ''
  const colon = part.search(/[:：]/)
  const label = unspaced(colon === -1 ? part : part.slice(0, colon))
  const field = fieldOf(label)
  const value = colon === -1 ? '' : part.slice(colon + 1).trim()
  return field && {label, field, value, width: 1}
}

/** A label that spaces may spread: 文 号, 索 引 号, 主题 分类. */
function spreadLabel(parts: readonly string[], at: number, fieldOf: FieldOf): Found | null {
  for (let width = 4; width >= 1; width--) {
    const pieces = parts.slice(at, at + width)
    if (pieces.length < width || (width > 1 && pieces.some((piece) => piece.length > 2))) continue
    const label = pieces.join('')
    const field = fieldOf(label)
    if (field) return {label, field, value: '', width}
  }
  return null
}

/** Whether words divided by spaces are fields: several with a label of catalogues, or one of that form. */
function mayBeSpaced(cells: readonly Cell[]): boolean {
  const known = cells.filter(({label}) => !ofOthers.has(label))
  const [first] = cells
  // 文件编号 某政发〔2024〕3号
  if (cells.length === 1 && first?.field === 'documentNumber' && isNumber(first.value)) return true
  if (cells.length === 1 && first?.label === '标题') return first.value !== ''
  if (known.length === 0) return false
  if (cells.length > 1 || !first) return cells.every(({value}) => value.length <= 80)
  const isDay = /.{2}(?:日期|时间)$/.test(first.label) && onlyDate(first.value) !== null
  return first.value === '' || isDay || hasForm(first)
}

/** Whether a value is the number of a document and nothing else. */
function isNumber(value: string): boolean {
  return unspaced(value) === unspaced(findDocumentNumber(value) ?? '')
}

/** Whether the value of a field is of its kind, by its form. */
function hasForm({field, value}: Pick<Cell, 'field' | 'value'>): boolean {
  if (field === 'written' || field === 'published' || field === 'effective') {
    return onlyDate(value) !== null || onlyTimestamp(value) !== null
  }
  if (field === 'documentNumber') return findDocumentNumber(value) !== null || /\d号$/.test(value)
  if (field === 'indexNumber') return /\d/.test(value) && !/[\u4e00-\u9fff]{5}/.test(value)
  if (field === 'issuer') return isOrgan(value)
  return field === 'other' && value.length <= 12 && findDate(value) === null
}
