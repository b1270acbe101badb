/** Where bytes were bad: the first of them, counted from 0, and the index in the text of the U+FFFD for it. */
export interface BadBytes {
  byte: number
  at: number
}

/** A text with bad bytes, each of which stands in it as U+FFFD. */
export interface Mended {
  text: string
  bad: BadBytes[]
}

export const replacement = '\ufffd'
