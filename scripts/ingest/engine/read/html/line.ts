import type {Element} from 'hast'
import type {PhrasingContent} from 'mdast'
import type {Hints} from '../../tree/nodes.ts'

/** A line of a page, as long as it is printed: up to the end of its block, or to a break; or a row of a table. */
export interface Line {
  places: number[]
  content: PhrasingContent[]
  /** Cells of a row; `null` for a line of text. */
  row: {table: Element; cells: Cell[]} | null
  text: string
  /** Characters, white space aside; how many of them are links: to other pages, to files, to places on the page. */
  characters: number
  linked: number
  filed: number
  placed: number
  hints: Hints
  /** The block that it stands in. */
  block: Element | null
  /** Letters, which dates and marks are not, and how many of them are links to other pages. */
  letters: number
  linkedLetters: number
  /** Links to other pages, counted. */
  anchors: number
  /** Whether a digit is raised behind another, and runs into its number: 10⁴ reads 104. */
  isRaised: boolean
  /** Whether some of it is struck out. */
  isStruck: boolean
  /** Whether a script is behind some of it. */
  isScripted: boolean
  /** Whether it stands in what says of itself that it is no article. */
  isBeside: boolean
}

/** A cell of a row; one that another spans is empty. */
export interface Cell {
  content: PhrasingContent[]
  text: string
  places: number[]
  isHeader: boolean
  /** Whether it is the first of two elements that are no table. */
  isTerm: boolean
}
