/** A block of a document: its id and its text as printed. */
export interface IdentifiedBlock {
  id: string
  text: string
}
