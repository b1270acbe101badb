import type {Area} from '../../../../src/schema/document.ts'
import {simplified} from '../../../../src/text/simplified.ts'

/** An area as the gazetteer knows it. */
export interface Place extends Area {
  /** Its name without 区, 县, 市 … */
  stem: string
  aliases: readonly string[]
  /** The area that it is part of. */
  parent: Place | null
  /** Years from which and until which it stood, where it does no longer: 2010, or 2010/2011 for one of them. */
  former?: {from: string | null; until: string}
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
  /** The area of a code of GB/T 2260; `null` where none of today has it. */
  coded: (code: string) => Place | null
  /** Whether some full name ends with the last two characters of a text up to `end`. */
  endsName: (text: string, end: number) => boolean
  /** The province that a character stands for in the numbers of papers; `null` where it is none. */
  lettered: (letter: string) => Place | null
  /** Characters of the longest full name. */
  longest: number
}

/** An area that a text names. */
export interface Mention {
  /** All areas of that name; where the area around it stands directly in front, those in that one. */
  candidates: readonly Place[]
  start: number
  end: number
}

const lastCharacter = /[省市区县旗盟州]|域/

/** The areas that a text names in full, in order; of two that overlap the longer one. */
export function findMentions(printed: string, gazetteer: Gazetteer): Mention[] {
  const text = simplified(printed)
  const mentions: Mention[] = []
  for (let end = 2; end <= text.length; end++) {
    if (!lastCharacter.test(text.charAt(end - 1)) || !gazetteer.endsName(text, end)) continue
    const earliest = Math.max(0, end - gazetteer.longest)
    for (let start = earliest; start <= end - 2; start++) {
      const named = gazetteer.named(text.slice(start, end))
      if (named.length === 0) continue
      const last = mentions.findLast((mention) => mention.start < start)
      const candidates = within(named, last?.end === start ? last.candidates : [])
      if (isAccident(candidates, text, start, last?.end === start)) continue
      while ((mentions.at(-1)?.start ?? -1) >= start) mentions.pop()
      if (!last || last.end <= start) mentions.push({candidates, start, end})
      break
    }
  }
  return mentions
}

/** The last of the areas that a text names side by side from a place on: of 某省某市 the city. */
export function lastNamedFrom(
  text: string,
  from: number,
  gazetteer: Gazetteer
): Mention | undefined {
  let last: Mention | undefined
  for (const mention of findMentions(text, gazetteer)) {
    if (mention.start < from) continue
    if (mention.start !== (last?.end ?? from)) break
    last = mention
  }
  return last
}

/** Those of some areas that are part of one of others, if there are any; else all of them. */
function within(places: readonly Place[], around: readonly Place[]): readonly Place[] {
  const codes = new Set(around.map(({id, code}) => code ?? id))
  const inner = places.filter((place) =>
    chainOf(place)
      .slice(1)
      .some(({id, code}) => codes.has(code ?? id))
  )
  return inner.length > 0 ? inner : places
}

/** Whether a short name that no area has any more only happens to stand in a text: 担任县长. */
function isAccident(
  candidates: readonly Place[],
  text: string,
  start: number,
  isBehindArea: boolean
): boolean {
  // 和, 与 divide two others: 人大代表和县政协.
  if (
    /^[和]/.test(text.slice(start)) &&
    /\p{Script=Han}/u.test(text.charAt(start - 1)) &&
    !isBehindArea
  )
    return candidates.every(({name}) => name.length === 2)
  return (
    candidates.every(({name, former}) => former && name.length === 2) &&
    !isBehindArea &&
    /\p{Script=Han}/u.test(text.charAt(start - 1))
  )
}

/** The area and those it is part of, the widest last. */
export function chainOf(place: Place): Place[] {
  const chain: Place[] = []
  for (let at: Place | null = place; at; at = at.parent) chain.push(at)
  return chain
}

/**
 * Which of several areas of one name is meant: the one whose surroundings the
 * source also names; else the archive's own. One that was gone before the year of
 * the text is none of them, and one of another time gives way to that of today
 * where no year tells. `null` where that does not decide.
 *
 * @param year when the text was written; `null` where it is not known
 */
export function choose(
  candidates: readonly Place[],
  context: ReadonlySet<Place>,
  year: number | null = null
): Place | null {
  const standing = candidates.filter(({former}) => !former || !isAfter(year, former.until))
  const possible = standing.length > 0 ? standing : candidates
  const scores = possible.map((place) => nearness(place, context))
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  const nearest = possible.filter((_, at) => scores[at] === best)
  const own = nearest.filter(({code}) => code === null)
  const living = year === null ? nearest.filter(({former}) => !former) : []
  return single(nearest) ?? single(own) ?? single(living)
}

function single(places: readonly Place[]): Place | null {
  const [only, ...others] = places
  return only && others.length === 0 ? only : null
}

/** Whether a year is later than another, or than both of two. */
export function isAfter(year: number | null, until: string): boolean {
  return year !== null && year > Number(until.slice(-4))
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
