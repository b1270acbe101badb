import type {Area} from '../../../../src/schema/document.ts'

/** An area as the gazetteer knows it. */
export interface Place extends Area {
  /** Its name without 区, 县, 市 … */
  stem: string
  aliases: readonly string[]
  /** The area that it is part of. */
  parent: Place | null
}

/** The country as a whole, which its own bodies stand for. No text means a body by 全国 alone. */
export const country: Place = {
  id: 'china',
  name: '全国',
  code: null,
  stem: '全国',
  aliases: [],
  parent: null
}

/** Every area that is known by name. */
export interface Gazetteer {
  /** Areas of that full name, the archive's own first. */
  named: (name: string) => readonly Place[]
  /** Areas whose name without 区, 县, 市 … it is. */
  stemmed: (stem: string) => readonly Place[]
  /** Characters of the longest full name. */
  longest: number
}

/** An area that a text names. */
export interface Mention {
  /** All areas of that name. */
  candidates: readonly Place[]
  start: number
  end: number
}

const lastCharacter = /[省市区县旗盟州]|域/

/** The areas that a text names in full, in order; of two that overlap the longer one. */
export function findMentions(text: string, gazetteer: Gazetteer): Mention[] {
  const mentions: Mention[] = []
  for (let end = 2; end <= text.length; end++) {
    if (!lastCharacter.test(text.charAt(end - 1))) continue
    const earliest = Math.max(0, end - gazetteer.longest)
    for (let start = earliest; start <= end - 2; start++) {
      const candidates = gazetteer.named(text.slice(start, end))
      if (candidates.length === 0) continue
      while ((mentions.at(-1)?.start ?? -1) >= start) mentions.pop()
      const last = mentions.at(-1)
      if (!last || last.end <= start) mentions.push({candidates, start, end})
      break
    }
  }
  return mentions
}

/** The area and those it is part of, the widest last. */
export function chainOf(place: Place): Place[] {
  const chain: Place[] = []
  for (let at: Place | null = place; at; at = at.parent) chain.push(at)
  return chain
}

/**
 * Which of several areas of one name is meant: the one whose surroundings the
 * source also names. `null` where that does not decide.
 */
export function choose(candidates: readonly Place[], context: ReadonlySet<Place>): Place | null {
  const [first, ...others] = candidates
  if (!first) return null
  if (others.length === 0) return first
  const scored = candidates.map((place) => ({place, score: nearness(place, context)}))
  scored.sort((a, b) => b.score - a.score)
  const [best, second] = scored
  return best && best.score > (second?.score ?? 0) ? best.place : null
}

function nearness(place: Place, context: ReadonlySet<Place>): number {
  let score = 0
  for (const [distance, wider] of chainOf(place).entries()) {
    if (distance > 0 && context.has(wider)) score += 10
  }
  for (const other of context)
    if (other !== place && other.parent && other.parent === place.parent) score += 1
  return score
}
