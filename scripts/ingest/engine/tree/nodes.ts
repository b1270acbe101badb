import type {Heading, Paragraph, Parent, Table} from 'mdast'
import type {DocumentInput} from '../../../../src/schema/document.ts'
import type {Unit} from '../../../../src/text/place.ts'

/** What a block is to its document; decides its class on the page and its place in a citation. */
export type Role =
  | 'title'
  | 'note'
  | 'byline'
  | 'salutation'
  | 'contents'
  | 'article'
  | 'item'
  | 'label'
  | 'names'
  | 'cell'
  | 'signature'
  | 'date'
  | 'attachment'

/**
 * How the blocks of a source follow from its paragraphs.
 *
 * | layout | a paragraph is |
 * |---|---|
 * | `wrapped` | broken where a line or a page was full; its halves are joined |
 * | `indented` | broken so, and begins with an indent |
 * | `blank-separated` | what stands between empty lines |
 * | `whole` | one block, as its reader or the source has it |
 */
export type Layout = 'wrapped' | 'indented' | 'blank-separated' | 'whole'

/** What a format says of a block; a step may believe it or not. */
export interface Hints {
  /** Whether a paragraph begins with it: it goes on with nothing above. */
  begins?: boolean
  /** Level of the heading that it is, 1 for the widest. */
  level?: number
  align?: 'left' | 'center' | 'right'
  /** Depth of the list that it is an item of, 1 for the widest; its number is of its text, its bullet is not. */
  item?: {depth: number; isNumbered: boolean}
  /** Page that it is printed on, counted from 1. */
  page?: number
  /** Whether it is a link to a file: what is attached is in there. */
  isFile?: boolean
  /** What it says as a field of data about the document. */
  field?: {label: string; value: string}
}

/** What ingest knows of a block beside its text. */
export interface BlockData {
  /** Places of the source, counted from 1, that its text was printed on, in order; what a place is, its reader says. */
  lines: number[]
  /** Empty lines before it in the source. */
  gap: number
  /** White space it was indented by, beyond the margin of all lines, in Han characters. */
  indent: number
  /** Unique in its document, ASCII, structural; set by `ids`. */
  id?: string
  role?: Role
  hints?: Hints
}

/** The unit that has an id and can be cited. */
export type Block = (Paragraph | Heading) & {data: BlockData}

/**
 * A table: a grid of cells. The first row names the columns, but for one that is `nameless`. A row is a
 * block whose text is that of its cells, divided by tabs; no cell has a tab inside.
 */
export interface Grid extends Parent {
  type: 'grid'
  align?: Table['align']
  /** Whether it begins with the first of its rows, and nothing names the columns. */
  nameless?: boolean
  children: Block[]
}

/** Blocks that a component shows together, such as an item of a plan and the lines that belong to it. */
export interface Group extends Parent {
  type: 'group'
  /** Name of the component that it is written as. */
  component: string
  children: Block[]
  data: {
    id?: string
    /** The id that it has if no other block has it. */
    wanted: string
    /** Attributes of the component beside the id; what is a record is set by `records`. */
    props: Record<string, string>
  }
}

/** The unit that is read, cited and searched. */
export interface Document extends Parent {
  type: 'document'
  children: (Block | Grid | Group | Aside)[]
  data: DocumentData
}

/** What is known of a document beside its text. Whoever has steps that find more declares it here. */
export interface DocumentData {
  /** What becomes its front matter; each step adds what it recognised. */
  meta: Partial<DocumentInput>
}

/** What stands between the blocks of a document and is not of it. */
export type Aside = Part | Furniture

/** Text of a source that belongs to no document, and is kept with their session. */
export interface Part extends Parent {
  type: 'part'
  role: 'contents' | 'front' | 'back' | 'captions'
  children: Block[]
}

/** On the page but not of any document. */
export interface Furniture extends Parent {
  type: 'furniture'
  reason: string
  children: Block[]
}

declare module 'vfile' {
  interface DataMap {
    /** Identity of the source, known before the steps begin. */
    source: {file: string; sha256: string; encoding: string | null; unit: Unit}
    /** How people call each place of the source. */
    labels: readonly string[]
  }
}

declare module 'mdast' {
  interface RootData {
    /** Given by the reader, where its format says so; else learnt once from all lines. */
    layout?: Layout
  }
  interface RootContentMap {
    document: Document
    part: Part
    furniture: Furniture
    group: Group
    grid: Grid
  }
}
