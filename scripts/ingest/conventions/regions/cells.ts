import {cleaned} from '../../../../src/text/cleaned.ts'
import {printWidth} from '../lexicon/punctuation.ts'
import type {Line} from './region.ts'

/** A cell as it is printed on its line. */
export interface Cell {
  text: string
  /** Where it begins and ends on the line, in Han characters. */
  start: number
  end: number
}

/** Spaces that divide columns: two of any kind, or more. */
const wide = /([ \u00a0\u3000]{2,})/
const divided = /\t|[ \u00a0\u3000]{2}/
/** A longer line is no row, in characters. */
const longestRow = 4000

/** Whether a line is divided into cells at all, and is text alone. */
export function isRowOfCells({block, printed, text}: Line): boolean {
  const [only, ...others] = block.children
  return (
    printed.length <= longestRow &&
    only?.type === 'text' &&
    others.length === 0 &&
    divided.test(text)
  )
}

/** The cells between the tabs of a line, empty ones too; one where there are none. */
export function cellsByTabs({printed}: Line): Cell[] {
  return printed.split('\t').map((cell) => ({text: cleaned(cell, true).trim(), start: 0, end: 0}))
}

/** Texts of cells without the empty ones at the end of their row, where these are more than so many. */
export function withoutLast(texts: readonly string[], most: number): string[] {
  const filled = texts.findLastIndex((text) => text !== '') + 1
  return texts.slice(0, Math.max(filled, most))
}

/** How wide a text is printed. */
export type Measure = (text: string) => number

/** The cells between the wide spaces of a line, with their places on it. */
export function cellsInColumns(line: Line, measure: Measure = printWidth): Cell[] {
  return piecesOf(line, wide, measure)
}

/** The words of a line, with their places on it. */
export function wordsIn(line: Line, measure: Measure): Cell[] {
  return piecesOf(line, /([ \u00a0\u3000]+)/, measure)
}

function piecesOf({printed}: Line, between: RegExp, measure: Measure): Cell[] {
  let end = 0
  return printed.split(between).flatMap((piece): Cell[] => {
    const start = end
    const text = cleaned(piece, true).trim()
    // The mark of a new page takes no room.
    end += measure(piece.startsWith('\f') ? piece.replaceAll('\f', '') : piece)
    return text === '' ? [] : [{text, start, end}]
  })
}

/** A row that goes on on the next line: the first cell there is the rest of the last one here. */
export function joinCells(cells: readonly string[], more: readonly string[]): string[] {
  const [rest = '', ...others] = more
  const last = cells.at(-1) ?? ''
  const between = /[A-Za-z,.]$/.test(last) && /^[A-Za-z]/.test(rest) ? ' ' : ''
  return [...cells.slice(0, -1), last + between + rest, ...others]
}
