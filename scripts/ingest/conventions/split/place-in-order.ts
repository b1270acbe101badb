/** Where the head of a document stands: blocks `start` to `end`, `end` excluded. */
export interface Head {
  start: number
  end: number
  /** How well it fits its entry, from 0 to 1. */
  score: number
}

/** One head in a row of heads, and the best row that can stand before it. */
interface Step {
  entry: number
  head: Head
  before: Step | null
  sum: number
  /** Its place among all candidates, which decides between equals. */
  rank: number
}

/**
 * The choice of one candidate or none for each entry, in order, with the greatest sum of scores.
 *
 * Heads are taken from the front of the text to its end; a tree over the entries
 * knows the best row that ends above a head, so that the time grows with the
 * number of candidates and not with its square.
 */
export function placeInOrder(candidates: readonly (readonly Head[])[]): (Head | null)[] {
  const steps = candidates.flatMap((heads, entry) => heads.map((head) => ({entry, head})))
  const ranked = steps.map((step, rank): Step => ({...step, rank, before: null, sum: 0}))
  const ending = ranked.toSorted((a, b) => a.head.end - b.head.end)
  const rows = createRows(candidates.length)
  let closed = 0
  for (const step of ranked.toSorted((a, b) => a.head.start - b.head.start)) {
    for (let row = ending[closed]; row && row.head.end <= step.head.start; row = ending[closed]) {
      rows.add(row)
      closed++
    }
    step.before = rows.bestBelow(step.entry)
    step.sum = (step.before?.sum ?? 0) + step.head.score
  }
  const placed: (Head | null)[] = candidates.map(() => null)
  const last = ranked.reduce<Step | null>(better, null)
  for (let step = last; step; step = step.before) placed[step.entry] = step.head
  return placed
}

/** The best row of heads that ends with one of the first entries (a Fenwick tree). */
function createRows(entries: number) {
  const tree: (Step | null)[] = Array.from({length: entries + 1}, () => null)
  return {
    add(step: Step): void {
      for (let at = step.entry + 1; at <= entries; at += at & -at) {
        tree[at] = better(tree[at] ?? null, step)
      }
    },
    bestBelow(entry: number): Step | null {
      let best: Step | null = null
      for (let at = entry; at > 0; at -= at & -at) {
        const step = tree[at]
        if (step) best = better(best, step)
      }
      return best
    }
  }
}

function better(best: Step | null, step: Step): Step {
  if (!best || step.sum > best.sum) return step
  return step.sum === best.sum && step.rank < best.rank ? step : best
}
