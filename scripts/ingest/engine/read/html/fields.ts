import type {Element} from 'hast'
import type {Cell, Line} from './line.ts'

/** A label and its value, and where they stand. */
export interface PrintedField {
  label: string
  value: string
  cells: Cell[]
}

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
  for (const rows of tablesIn(lines).values()) {
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

/**
 * Whether labels without a mark may be such: several in a row, or each in an element of its own, and
 * some value is a date or a number. Two columns of a table may be the data of a document.
 */
function mayBeFields(fields: readonly PrintedField[], rows: number): boolean {
  const isFull = fields.length >= 3 && fields.every(({value}) => value !== '')
  const isSet = fields.length > rows || fields.every(({cells: [label]}) => label?.isTerm)
  return isFull && isSet && fields.some(({value}) => /\d/.test(value))
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
    if (text === '') continue
    const label = labelOf(text)
    const last = fields.at(-1)
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
