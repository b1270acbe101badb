/**
 * Which of several known words somebody meant by one that is not known: the one that
 * the fewest changes lead to, if these are few for its length.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const scored = known
    .map((candidate) => ({candidate, changes: countChanges(word, candidate)}))
    .filter(({candidate, changes}) => changes <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.changes - b.changes)
  return scored[0]?.candidate ?? null
}

/** How many letters to put in, leave out, change or swap with their neighbour make one word another. */
function countChanges(a: string, b: string): number {
  // Nobody who meant a short word typed a very long one, and the table would be large.
  if (Math.abs(a.length - b.length) > 3) return Infinity
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, at) => at)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwapped ? at(i - 2, j - 2) + 1 : Infinity
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped))
    }
  }
  return at(a.length, b.length)
}
