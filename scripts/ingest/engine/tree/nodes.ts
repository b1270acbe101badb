import type {Heading, Paragraph, Parent} from 'mdast'
import type {SessionInput} from '../../../../src/schema/session.ts'
import type {Area, DocumentInput} from '../../../../src/schema/document.ts'
import type {Kind} from '../../../../src/schema/kinds.ts'

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
  /** What it says as a field of data about the document. */
  field?: {label: string; value: string}
}

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
  hints?: Hints
}

/** The unit that has an id and can be cited. */
export type Block = (Paragraph | Heading) & {data: BlockData}

/** One item of a plan: its text and the lines that say who does it until when. */
export interface Task extends Parent {
  type: 'task'
  children: Block[]
  data: {
    id?: string
    n: number
    section: string
    lead: string[]
    units: string[]
    /** ISO date, or null where none is exactly given. */
    due: string | null
  }
}

/** The unit that is read, cited and searched. */
export interface Document extends Parent {
  type: 'document'
  children: (Block | Task | Aside)[]
  data: {
    /** What becomes its front matter; each transform adds what it recognised. */
    meta: Partial<DocumentInput>
    /** What steps believe of it, in the order in which they said so; `decide` picks. */
    claims?: Claim[]
    /** The blocks that decided values stand on, by field: `dates.passed`. */
    evidence?: Record<string, Block>
    /** The genre that its title names; set by `head`, what it counts as is `meta.kind`. */
    genre?: Kind | null
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

/** What a step believes of a document. */
export interface Claim {
  /** Path in the front matter: `dates.passed`. */
  field: string
  value: unknown
  /** The block that says so, which may be set aside. */
  block: Block | null
  /** What kind of source says so: `signature`, `title`. */
  by: string
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
    task: Task
  }
}
