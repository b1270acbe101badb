/** Some lines: `start` to `end`, `end` excluded. */
export interface Span {
  start: number
  end: number
}

/** Of an element: its lines, what they tell, and how many are links. */
export interface Held extends Span {
  weight: number
  links: number
}
