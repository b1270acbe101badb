import type {Hints} from '../../tree/nodes.ts'
import type {Doubt} from './text-doubts.ts'

/** A line of a paragraph: a place of its own. */
export interface Line {
  text: string
  /** Whether the line below goes on with it. */
  goesOn: boolean
}

/** What is printed as one paragraph; several of the file, where marks between them are not printed. */
export interface ParagraphItem {
  type: 'paragraph'
  lines: Line[]
  hints: Hints
  indent: number
  isTitle: boolean
  doubts: Doubt[]
}

/** A table by its rows; a cell without text is empty. */
export interface TableItem {
  type: 'table'
  rows: {cells: string[]; doubts: Doubt[]}[]
}

/** What stands in a text, in printed order. */
export type Item = ParagraphItem | TableItem
