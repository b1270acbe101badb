import type {DocumentRecord} from '../schema/records/record.ts'

/** What can be cited of a document, in printed order. */
export interface CompiledBlock {
  id: string | null
  /** Name of the element, or the class that says more: `h2`, `p`, `article`, `date` … */
  type: string
  /** 1 for the widest heading below the title; `null` for text. */
  level: number | null
  /** Places of the source: `95,97`, `41-46`; `null` where a person added it. */
  at: string | null
  text: string
}

export interface CompiledDocument {
  /** HTML of the title and what stands around it. */
  head: string
  /** HTML of all the rest. */
  body: string
  blocks: CompiledBlock[]
  /** What components carry as their attributes. */
  records: DocumentRecord[]
}

/** A document whose HTML behind the head stays in the pieces that it was made in: all of a long one would take as much room again. */
export interface CompiledPieces extends Omit<CompiledDocument, 'body'> {
  /** What they are one behind the other is the whole. */
  body: readonly string[]
}
