import type {ArchiveWords} from '../../../src/schema/archive-words.ts'
import type {Area} from '../../../src/schema/document.ts'
import type {Kind} from '../../../src/schema/kinds.ts'
import type {SessionInput} from '../../../src/schema/session.ts'
import type {Block} from '../engine/tree/nodes.ts'

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
  /** Title with the line below it, where the list may have wrapped it. */
  wrapped?: string
  page: number | null
  /** Lines printed below the title: author, second title. */
  below: string[]
  lines: number[]
}

declare module '../engine/tree/nodes.ts' {
  interface DocumentData {
    /** What steps believe of it, in the order in which they said so; `decide` picks. */
    claims?: Claim[]
    /** Full name of its area, as a person says. */
    district?: string
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
    /** Words that its archive adds to the lexicon. */
    words?: ArchiveWords
    /** Meeting that its head names. */
    meeting: NamedMeeting | null
    /** What it is filed under; set by `filing`. */
    session?: SessionInput
    /** Last part of its address; set by `filing`. */
    item?: string
  }
}
