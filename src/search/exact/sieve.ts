/** What is left of passages after one list and another, and how far to trust it. */
export interface Sieve {
  add: (list: Uint32Array) => void
  left: () => Uint32Array
  /** Which share of what is left is likely false: holds all that was looked for, but not side by side. */
  doubt: () => number
}

/**
 * Passages that hold a thing hold any other with a likelihood that is greater than its share of all
 * passages, as texts are of one matter: that share to the power of so much.
 */
const kinship = 0.7

/**
 * Of passages that hold a text every one passes a list of it; of others, those that hold the one as
 * well by chance. So the share that passes tells how many are false.
 *
 * @param passages number of passages of the archive
 */
export function createSieve(passages: number): Sieve {
  let left: Uint32Array | null = null
  let doubt = 1
  return {
    add: (list) => {
      if (left === null) {
        left = list
        return
      }
      const [few, many] = left.length < list.length ? [left, list] : [list, left]
      const both = meet(few, many)
      const passed = both.length / Math.max(1, few.length)
      const byChance = (many.length / passages) ** kinship
      const isFalse = (1 - passed) / Math.max(1e-9, 1 - byChance)
      doubt = both.length === 0 ? 0 : Math.min(1, (isFalse * byChance) / passed)
      left = both
    },
    left: () => left ?? new Uint32Array(),
    doubt: () => doubt
  }
}

/** The numbers of two sorted lists. */
export function meet(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both: number[] = []
  let at = 0
  for (const value of one) {
    while (at < other.length && (other[at] ?? 0) < value) at++
    if (other[at] === value) both.push(value)
  }
  return Uint32Array.from(both)
}

/** The numbers of a sorted list that another one is without. */
export function without(list: Uint32Array, other: Uint32Array): number[] {
  let at = 0
  return Array.from(list).filter((value) => {
    while (at < other.length && (other[at] ?? 0) < value) at++
    return other[at] !== value
  })
}
