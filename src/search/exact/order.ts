import type {Asked} from '../engine.ts'
import type {Candidates} from './candidates.ts'
import type {Opened} from './opened.ts'

/** How soon more passages of a document count little more, and how much its length takes away. */
const soon = 1.2
const byLength = 0.75
const inTitle = 3
const called = 1000

/** The documents in the order in which they are shown. */
export async function orderOf(
  {documents, groups}: Candidates,
  opened: Opened,
  order: Asked['order']
): Promise<number[]> {
  const {manifest, starts} = opened
  const scores = new Float64Array(manifest.passages.length)
  if (order !== 'ranked') {
    const dates = await opened.dates()
    // What has no date stands last in both orders.
    const sign = order === 'newest' ? 1 : -1
    for (const document of documents)
      scores[document] = dates[document] ? sign * (dates[document] ?? 0) : -Infinity
  } else {
    const usual = (starts.at(-1) ?? 0) / Math.max(1, manifest.passages.length)
    for (const document of documents) {
      const length = (manifest.passages[document] ?? 0) / usual
      const room = soon * (1 - byLength + byLength * length)
      for (const {of, terms} of groups) {
        const list = of(document)
        const own = list[0] === starts[document] ? inTitle : 0
        const isCalled = terms.every(({named}) => named.has(document))
        const score = (list.length * (soon + 1)) / (list.length + room) + own
        scores[document] = (scores[document] ?? 0) + score + (isCalled ? called : 0)
      }
    }
  }
  return [...documents].sort(
    (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other
  )
}
