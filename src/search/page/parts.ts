import type {Answer, Asked, Query, Term} from '../engine.ts'

/** Finds out whether there is anything of a search. */
type Search = (asked: Asked) => Promise<Pick<Answer, 'documents'>>

/** Characters of a word that is divided, and parts it is divided into. */
const [longest, most] = [24, 4]

/**
 * The parts that a query which finds nothing is looked at by: its words; a word by itself is
 * divided into the longest pieces, from its front, that stand somewhere: 子虚区老旧小区怎么改造 →
 * 子虚区, 老旧小区, 怎么, 改造.
 */
export async function partsOf(words: readonly Term[], search: Search): Promise<Term[]> {
  const [only] = words
  if (!only || words.length > 1) return [...words]
  const characters = [...only.text].slice(0, longest)
  const parts: string[] = []
  let from = 0
  while (from < characters.length && parts.length < most) {
    const text = (to: number) => characters.slice(from, to).join('')
    const stands = async (to: number) => {
      const all = [{text: text(to), field: only.field}]
      const query: Query = {all, none: [], within: 'document'}
      const asked: Asked = {query, filters: {}, order: 'ranked'}
      return (await search(asked)).documents.value > 0
    }
    // What is longer stands at no more places: the longest is found by halves.
    let [low, high] = [from + 1, characters.length]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (await stands(middle)) low = middle
      else high = middle - 1
    }
    parts.push(text(low).trim())
    from = low
  }
  const isWord = (part: string) => part.length > 1 && /[\p{L}\p{N}]/u.test(part)
  return [...new Set(parts)]
    .filter((part) => isWord(part) && part !== only.text)
    .map((text) => ({text, field: only.field}))
}
