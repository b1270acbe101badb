/** A document that holds a term, as one bundle scores it. */
export interface Scored {
  bundle: number
  name: string
  score: number
}

export interface Ranked extends Scored {
  /** Which terms it holds. */
  terms: Set<string>
}

/**
 * Documents by how much of a question they hold: the scores of its terms, times the share of the
 * question that is there, where rare terms weigh more.
 *
 * @param results for each term the documents that hold it
 * @param pages number of all documents
 */
export function rankDocuments(
  terms: readonly string[],
  results: readonly (readonly Scored[])[],
  pages: number
): Ranked[] {
  const weights = results.map(({length}) =>
    length === 0 ? 0 : Math.log(1 + (pages - length + 0.5) / (length + 0.5))
  )
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const ranked = new Map<string, Ranked & {held: number}>()
  for (const [at, documents] of results.entries()) {
    const [term = '', weight = 0] = [terms[at], weights[at]]
    for (const {bundle, name, score} of documents) {
      const key = `${String(bundle)} ${name}`
      const before = ranked.get(key) ?? {bundle, name, score: 0, held: 0, terms: new Set<string>()}
      before.score += score
      before.held += weight
      before.terms.add(term)
      ranked.set(key, before)
    }
  }
  return [...ranked.values()]
    .map(({held, score, ...document}) => ({...document, score: (score * held) / all}))
    .sort((a, b) => b.score - a.score || a.bundle - b.bundle || (a.name < b.name ? -1 : 1))
}
