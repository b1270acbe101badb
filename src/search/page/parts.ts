import type {Answer, Asked, Query, Term} from '../engine.ts'

/** Finds out whether there is anything of a search. */
type Search = (asked: Asked) => Promise<Pick<Answer, 'documents'>>

/** Characters of a word that is divided, and parts it is divided into. */
const [longest, most] = [24, 4]

/** Where a run of digits or letters ends that a place is inside of: lists know only whole ones. */
function wholeRun(characters: readonly string[], to: number): number {
  const is = (kind: RegExp, at: number) => kind.test(characters[at] ?? '')
  const kind = [/\p{Nd}/u, /\p{Script=Latin}/u].find((each) => is(each, to - 1))
  let end = to
  while (kind && is(kind, end)) end++
  return end
}

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
    const text = (to: number) => characters.slice(from, wholeRun(characters, to)).join('')
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
    const to = wholeRun(characters, low)
    // A run of which nothing was looked for yet may stand nowhere.
    const isFound = low > from + 1 || to === low || (await stands(to))
    parts.push(isFound ? withoutMarks(text(to)) : '')
    from = to
  }
  const isWord = (part: string) => part.length > 1 && /[\p{L}\p{N}]/u.test(part)
  return [...new Set(parts)]
    .filter((part) => isWord(part) && part !== only.text)
    .map((text) => ({text, field: only.field}))
}

/** A part without the marks at its ends, which are no reason to look for it. */
function withoutMarks(part: string): string {
  const characters = [...part]
  const isTelling = (character: string) => /[\p{L}\p{N}]/u.test(character)
  const from = characters.findIndex(isTelling)
  return from < 0 ? '' : characters.slice(from, characters.findLastIndex(isTelling) + 1).join('')
}
