import {utf8Mark} from './utf8-mark.ts'

/**
 * What begins a formula where a table is opened with a program that calculates; behind apostrophes,
 * so that one more in front can be told from those of the text.
 */
const formula = /^'*[\s\0]*[=+\-@|%＝＋－＠]/u

/** What stands in a cell; what is not known is an empty one. */
export type CsvValue = string | number | boolean | null

/**
 * A table as a file that programs for tables open as it is: a value that one of them would take
 * for a formula has an apostrophe in front. Who takes one apostrophe off wherever a formula, or
 * apostrophes and a formula, stand behind it has each text as it was.
 */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return utf8Mark + rows.map(toCsvRow).join('')
}

/** One row of a table, with its end. A file of rows begins with {@link utf8Mark}. */
export function toCsvRow(row: readonly CsvValue[]): string {
  let line = ''
  for (const [at, value] of row.entries()) line += (at === 0 ? '' : ',') + cell(value)
  return `${line}\r\n`
}

/** Whether a text has an apostrophe in front in a table that it has not itself. */
export function isMarkedInCsv(text: string): boolean {
  return formula.test(text)
}

function cell(value: CsvValue): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const safe = isMarkedInCsv(value) ? `'${value}` : value
  return /[",\r\n\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
