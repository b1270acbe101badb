/** A line of a table that is drawn with characters, without the marks that divide its cells. */
export interface DrawnLine {
  text: string
  /** The cells of a row; `null` where it is no row of the table. */
  cells: readonly string[] | null
}

/** A longer line is of no such table, in characters. */
export const longestRow = 4000
