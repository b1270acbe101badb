import {degrees, mostDegree, pairKey} from './keys.ts'
import type {LookUp} from './table.ts'

/** A place of a text: how it may be read, and the character that was typed there, if one was. */
export interface SoundPlace {
  readings: readonly string[]
  /** Readings that sound much like these. */
  like: readonly string[]
  typed: string | null
}

/** A text that sounds as asked for, and how usual its pairs are on average. */
export interface Decoded {
  text: string
  score: number
}

/** What a pair within a word counts more than one across words. */
const forWords = 4
/** What a pair counts less that only sounds much like what was typed. */
const forLike = 2
/** Texts that are followed at the same time. */
const wide = 160

/**
 * The texts that may be meant, the most usual first: each two neighbours stand somewhere in the
 * archive side by side.
 *
 * @param slips places where another character than the typed one may stand, at the most
 */
export async function decode(
  places: readonly SoundPlace[],
  lookUp: LookUp,
  slips: number
): Promise<Decoded[]> {
  const steps = places.slice(1).map((place, at) => keysOf(places[at] ?? place, place))
  const rows = await lookUp(steps.flat().map(({key}) => key))
  let beam: Followed[] = []
  for (const [at, keys] of steps.entries()) {
    const [one, other] = [places[at], places[at + 1]]
    if (!one || !other) break
    const pairs = keys.flatMap(({key, less}) => pairsOf(rows.get(key) ?? '', less))
    const byLast = Map.groupBy(beam, ({text}) => text.charAt(at))
    const next = new Map<string, Followed>()
    for (const {first, second, weight} of pairs) {
      const starts = at === 0 ? [start(first, one)] : (byLast.get(first) ?? [])
      for (const {text, score, slips: before} of starts) {
        const followed = {
          text: text + second,
          score: score + weight,
          slips: before + slipOf(second, other)
        }
        if (followed.slips > slips) continue
        const known = next.get(followed.text)
        if (!known || known.score < followed.score) next.set(followed.text, followed)
      }
    }
    beam = [...next.values()]
      .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
      .slice(0, wide)
  }
  return beam.map(({text, score}) => ({text, score: score / steps.length}))
}

interface Followed extends Decoded {
  slips: number
}

function start(first: string, place: SoundPlace): Followed {
  return {text: first, score: 0, slips: slipOf(first, place)}
}

function slipOf(character: string, {typed}: SoundPlace): number {
  return typed === null || typed === character ? 0 : 1
}

/** The keys of two places, of which at most one sounds only like what was typed; and what their pairs count less. */
function keysOf(one: SoundPlace, other: SoundPlace): {key: string; less: number}[] {
  const keys = (ones: readonly string[], others: readonly string[], less: number) =>
    ones.flatMap((first) => others.map((second) => ({key: pairKey(first, second), less})))
  return [
    ...keys(one.readings, other.readings, 0),
    ...keys(one.readings, other.like, forLike),
    ...keys(one.like, other.readings, forLike)
  ]
}

function pairsOf(row: string, less: number): {first: string; second: string; weight: number}[] {
  return Array.from({length: Math.floor(row.length / 3)}, (_, at) => {
    const degree = degrees.indexOf(row.charAt(3 * at + 2))
    const isWord = degree > mostDegree
    return {
      first: row.charAt(3 * at),
      second: row.charAt(3 * at + 1),
      weight: (isWord ? degree - mostDegree + forWords : 1 + degree) - less
    }
  })
}
