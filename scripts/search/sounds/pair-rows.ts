import {degrees, initialOf, mostDegree, pairKey} from '../../../src/search/sounds/keys.ts'
import type {CountedPair} from './merge.ts'
import type {ReadingsOf} from './readings.ts'

/** Pairs that are kept of two syllables, and of two initials. */
const most = {syllables: 100, initials: 150} as const
/** A pair of a word counts like one that so many times as many documents hold. */
const wordWeight = 8
/** How fast the degree of a pair grows with the documents that hold it. */
const steepness = 0.75
/** More sounds than there are. */
const room = 4096

/** A row of a table of sounds. */
export type SoundRow = readonly [key: string, value: string]

/** Rows of pairs by their syllables and by their initials, the most usual first; not in order. */
export function toPairRows(pairs: readonly CountedPair[], readingsOf: ReadingsOf): SoundRow[] {
  const sounds: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (sound: string) => {
    const known = numbers.get(sound) ?? sounds.length
    if (known === sounds.length) {
      sounds.push(sound)
      numbers.set(sound, known)
    }
    return known
  }
  const heard = new Map<number, Heard>()
  const hear = (code: number): Heard => {
    const known = heard.get(code)
    if (known) return known
    const readings = readingsOf(String.fromCharCode(code))
    const made = {
      readings: readings.map(numberOf),
      initials: readings.slice(0, 1).map((reading) => numberOf(initialOf(reading)))
    }
    heard.set(code, made)
    return made
  }
  const lists = new Map<number, CountedPair[]>()
  const add = (
    ones: readonly number[],
    others: readonly number[],
    pair: CountedPair,
    limit: number
  ) => {
    for (const one of ones)
      for (const other of others) {
        const list = lists.get(one * room + other)
        if (!list) lists.set(one * room + other, [pair])
        else if (list.length < limit) list.push(pair)
      }
  }
  for (const pair of [...pairs].sort((a, b) => worth(b) - worth(a))) {
    const [one, other] = [hear(pair.first), hear(pair.second)]
    add(one.readings, other.readings, pair, most.syllables)
    add(one.initials, other.initials, pair, most.initials)
  }
  return Array.from(lists, ([key, list]): SoundRow => {
    const [one, other] = [sounds[Math.floor(key / room)] ?? '', sounds[key % room] ?? '']
    return [pairKey(one, other), list.map(valueOf).join('')]
  })
}

/** How a character is read, and what that begins with, as numbers of sounds. */
interface Heard {
  readings: number[]
  initials: number[]
}

function valueOf({first, second, count, isWord}: CountedPair): string {
  const degree = Math.min(mostDegree, Math.round(steepness * Math.log2(count)))
  return String.fromCharCode(first, second) + degrees.charAt(degree + (isWord ? mostDegree + 1 : 0))
}

/** A pair of a word is meant rather than one across words. */
function worth({count, isWord}: CountedPair): number {
  return count * (isWord ? wordWeight : 1)
}
