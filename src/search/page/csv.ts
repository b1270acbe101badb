/** What begins a formula where a table is opened with a program that calculates. */
const formula = /^[\s\0]*[=+\-@|%＝＋－＠]/u
/** What programs need to know that a file is of UTF-8. */
const mark = '\ufeff'

/**
 * A table as a file that programs for tables open as it is: a value that one of them would take
 * for a formula has an apostrophe in front.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return mark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
