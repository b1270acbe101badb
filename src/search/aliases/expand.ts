import type {Query} from '../engine.ts'

/** A name that was typed, and what else it was taken for. */
export interface UsedAlias {
  typed: string
  meant: readonly string[]
}

/** Names that stand for each other, group by group. */
export type Aliases = readonly (readonly string[])[]

/**
 * A query that also finds the other names of what it asks for: a word that is one of the names, as
 * it stands, or has one of at least {@link shortestInside} characters in it.
 *
 * @returns what was used of the aliases, to be shown; nothing is changed where that is empty
 */
export function expand(query: Query, aliases: Aliases): {query: Query; used: UsedAlias[]} {
  const used = new Map<string, UsedAlias>()
  const all = query.all.map((term) => {
    if (term.field === 'number') return term
    const found = aliasIn(term.text, aliases)
    if (!found) return term
    used.set(found.typed, found)
    return {...term, others: found.meant.map((name) => term.text.replace(found.typed, name))}
  })
  return {query: {...query, all}, used: [...used.values()]}
}

/** Shorter names stand in other words by chance. */
const shortestInside = 3

/** The longest name that a text is or has in it. */
export function aliasIn(text: string, aliases: Aliases, inside = shortestInside): UsedAlias | null {
  let best: UsedAlias | null = null
  for (const group of aliases) {
    const typed = group.includes(text) ? text : longestIn(text, group)
    if (typed === null || typed.length <= (best?.typed.length ?? 0)) continue
    if (typed !== text && typed.length < inside) continue
    best = {typed, meant: group.filter((name) => name !== typed)}
  }
  return best
}

function longestIn(text: string, names: readonly string[]): string | null {
  const [longest = null] = names
    .filter((name) => text.includes(name))
    .sort((a, b) => b.length - a.length)
  return longest
}
