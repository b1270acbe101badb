import type {Heading, Paragraph, Parent} from 'mdast'
import type {SessionInput} from '../../../../src/schema/session.ts'
import type {Area, DocumentInput} from '../../../../src/schema/document.ts'

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
  | 'signature'
  | 'date'
  | 'attachment'

/** What ingest knows of a block beside its text. */
export interface BlockData {
  /** Places of the source (lines, counted from 1) that its text was printed on, in order. */
  lines: number[]
  /** Empty lines before it in the source. */
  gap: number
  /** Full-width spaces it was indented by. */
  indent: number
  /** Unique in its document, ASCII, structural; set by `ids`. */
  id?: string
  role?: Role
}

/** The unit that has an id and can be cited. */
export type Block = (Paragraph | Heading) & {data: BlockData}

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
  children: (Block | Group | Aside)[]
  data: {
    /** What becomes its front matter; each transform adds what it recognised. */
    meta: Partial<DocumentInput>
    /** Its entry in the contents list, where there is one. */
    entry?: ContentsEntry
    /** Which of its blocks are its title, where the contents list told; `end` excluded. */
    titleSpan?: {start: number; end: number}
    /** Districts that it goes through in turn. */
    sections?: Area[]
    /** The area that these are all parts of. */
    wider?: Area
    /** Blocks on which values stand, by their path: `agenda.2`, `session.number`; where it is known. */
    places?: Record<string, Block>
    /** Meeting that its head names. */
    meeting: NamedMeeting | null
    /** What it is filed under; set by `filing`. */
    session?: SessionInput
    /** Last part of its address; set by `filing`. */
    item?: string
  }
}

/** A meeting as a head names it. */
export interface NamedMeeting {
  name: string
  /** Part of addresses: npcsc. */
  bodyId: string
  /** Full name without the district: 人民代表大会常务委员会. */
  body: string
  term: number
  number: number
}

/** What a contents list says of one document. */
export interface ContentsEntry {
  title: string
  /** Second title, which the list prints behind a dash. */
  second?: string
  page: number | null
  /** Lines printed below the title: author, second title. */
  below: string[]
  lines: number[]
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
    /** Identity of the source, known before its text is read. */
    source: {file: string; sha256: string; encoding: string; unit: 'line'}
  }
}

declare module 'mdast' {
  interface RootContentMap {
    document: Document
    part: Part
    furniture: Furniture
    group: Group
  }
}
