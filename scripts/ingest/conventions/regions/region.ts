import type {RootContent} from 'mdast'
import type {Block} from '../../engine/tree/nodes.ts'

declare module '../../engine/tree/nodes.ts' {
  interface BlockData {
    /**
     * The region that it is a paragraph of: a person of a `roster`, an item of a `list` without full
     * stops, the `caption` of a table or a picture.
     */
    region?: 'roster' | 'list' | 'caption'
  }
}

/** A block as regions are looked for in it. */
export interface Line {
  block: Block
  /** As it is printed, spaces in front too. */
  printed: string
  /** As the archive takes it over, without the white space around it. */
  text: string
}

/** Lines that belong together, and what stands in their place. */
export interface Region {
  /** Index of the first line behind it. */
  end: number
  nodes: RootContent[]
  /** What is not certain of it. */
  doubt?: string | undefined
}

/**
 * Finds the regions of one type. It looks no farther than the region goes, and a few lines where
 * there is none: so that all lines of a source are looked at in one pass.
 *
 * @param at index of the line that the region would begin with
 * @param before the last table above, where nothing but a few lines stands between
 */
export type Finder = (
  lines: readonly Line[],
  at: number,
  before: TableAbove | null
) => Region | null

/** A table that may go on below. */
export interface TableAbove {
  columns: number
  /** Index of the first line behind it. */
  end: number
}
