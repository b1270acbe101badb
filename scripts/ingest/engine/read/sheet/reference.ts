/** Programs have no more columns and rows. */
const most = {columns: 16_384, rows: 1_048_576}

/** The column of a reference, from 0 on: B3 → 1; `null` where it is none. */
export function columnOf(reference: string): number | null {
  const letters = /^\$?([A-Z]{1,3})\$?\d/i.exec(reference)?.[1]
  if (letters === undefined) return null
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column <= most.columns ? column - 1 : null
}

/** The row of a reference, from 1 on: B3 → 3; `null` where it is none. */
function rowOf(reference: string): number | null {
  const digits = /^\$?[A-Z]{1,3}\$?(\d{1,7})$/i.exec(reference)?.[1]
  const row = Number(digits ?? '0')
  return row >= 1 && row <= most.rows ? row : null
}

/** Cells that only go on with another, as they are merged. */
export interface Merged {
  /** Whether a cell is merged and not the first of its range. */
  covers: (row: number, column: number) => boolean
}

/** Ranges that are looked through for each row; a sheet with more has none that people made. */
const mostInRow = 200

/** Rows of ranges that are kept, over all of them. */
const mostRows = 200_000

/**
 * @param ranges such as A1:C1
 * @param last the last row that has cells
 */
export function readMerged(ranges: readonly string[], last: number): Merged {
  const byRow = new Map<number, {from: number; to: number; isFirst: boolean}[]>()
  let left = mostRows
  for (const range of ranges) {
    const [start = '', end = ''] = range.split(':')
    const [from, to, top, bottom] = [columnOf(start), columnOf(end), rowOf(start), rowOf(end)]
    if (from === null || to === null || top === null || bottom === null) continue
    for (let row = top; row <= Math.min(bottom, last) && left > 0; row++, left--) {
      const own = byRow.get(row) ?? []
      byRow.set(row, own)
      if (own.length < mostInRow) own.push({from, to, isFirst: row === top})
    }
  }
  return {
    covers: (row, column) =>
      byRow
        .get(row)
        ?.some(
          ({from, to, isFirst}) => column >= from && column <= to && !(isFirst && column === from)
        ) ?? false
  }
}
