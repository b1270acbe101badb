/** Two lists of texts, and what is paired of them, by index. */
export interface Sides {
  old: readonly string[]
  now: readonly string[]
  /** For each of `now` its partner. */
  pairOf: (number | undefined)[]
  isPaired: boolean[]
  pair: (old: number, now: number) => void
}
