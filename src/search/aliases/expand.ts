import type {Query} from '../engine.ts'
import {dateNames} from './dates.ts'

/** A name that was typed, and what else it was taken for. */
export interface UsedAlias {
  typed: string
  meant: readonly string[]
}

/** Names that stand for each other, group by group. */
export type Aliases = readonly (readonly string[])[]

/**
 * A query that also finds the other names of what it asks for: a word that is one of the names, as
 * it stands, or has one of at least {@link shortestInside} characters in it; or a day.
 *
 * @returns what was used of the aliases, to be shown; nothing is changed where that is empty
 */
export function expand(query: Query, aliases: Aliases): {query: Query; used: UsedAlias[]} {
  const used = new Map<string, UsedAlias>()
  const all = query.all.map((term) => {
    if (term.field === 'number') return term
    const days = dateNames(term.text)
    if (days.length > 0) {
      used.set(term.text, {typed: term.text, meant: days})
      return {...term, others: days}
    }
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
    if (typed !== text && (typed.length < inside || isOfNumber(typed, text))) continue
    best = {typed, meant: group.filter((name) => name !== typed)}
  }
  return best
}

/** Whether a name that is written in numerals is part of a number in a text: 十五 in 十五次, or in 二十五. */
function isOfNumber(name: string, text: string): boolean {
  if (!/^[一二三四五六七八九十]+$/.test(name)) return false
  const at = text.indexOf(name)
  return (
    /[第〇零一二三四五六七八九十百千万]$/.test(text.slice(0, at)) ||
    /^[〇零一二三四五六七八九十百千万次届条款项章节号年月日岁天个名人件份位家户元亩里米]|^期(?!间)/.test(
      text.slice(at + name.length)
    )
  )
}

function longestIn(text: string, names: readonly string[]): string | null {
  const [longest = null] = names
    .filter((name) => text.includes(name))
    .sort((a, b) => b.length - a.length)
  return longest
}
