import {
  characterKey,
  degrees,
  initialOf,
  mostDegree,
  nameKey,
  pairKey,
  phraseKey
} from '../../../src/search/sounds/keys.ts'
import type {CountedPair} from './merge.ts'
import {type ReadingsOf, readName} from './readings.ts'

/** Pairs that are kept of two syllables, of two initials, and names of one sound. */
const most = {syllables: 100, initials: 150, names: 24, phrases: 12} as const
/** A pair of a word counts like one that so many times as many documents hold. */
const wordWeight = 8
/** How fast the digit of a pair grows with the documents that hold it. */
const steepness = 0.75
/** Readings of the characters of a name that are looked at together. */
const mostReadings = 12

/** What may be meant by sounds; names and phrases the most usual first. */
export interface Meant {
  pairs: readonly CountedPair[]
  names: readonly string[]
  phrases: readonly string[]
}

/** A row of a table of sounds. */
export type SoundRow = readonly [key: string, value: string]

/** All rows for pairs, names and single characters, in order of their keys. */
export function toRows({pairs, names, phrases}: Meant, readingsOf: ReadingsOf): SoundRow[] {
  const rows = new Map<string, {value: string; count: number}>()
  const add = (key: string, value: string, limit: number) => {
    const row = rows.get(key)
    if (!row) rows.set(key, {value, count: 1})
    else if (row.count < limit) {
      row.value += value
      row.count++
    }
  }
  const characters = new Set(usualCharacters())
  for (const {first, second, count, isWord} of [...pairs].sort((a, b) => worth(b) - worth(a))) {
    const [one, other] = [String.fromCharCode(first), String.fromCharCode(second)]
    characters.add(one).add(other)
    const value = one + other + degreeOf(count, isWord)
    const [ofOne, ofOther] = [readingsOf(one), readingsOf(other)]
    for (const a of ofOne) for (const b of ofOther) add(pairKey(a, b), value, most.syllables)
    const [a, b] = [ofOne[0], ofOther[0]]
    if (a !== undefined && b !== undefined)
      add(pairKey(initialOf(a), initialOf(b)), value, most.initials)
  }
  for (const name of names) {
    const readings = readName(name, readingsOf)
    for (const read of combine(readings)) add(nameKey(read), `${name} `, most.names)
    const initials = combine(readings.map((each) => [...new Set(each.map(initialOf))]))
    for (const read of initials) add(nameKey(read), `${name} `, most.names)
  }
  for (const phrase of phrases) {
    const initials = Array.from(phrase, (character) => initialOf(readingsOf(character)[0] ?? '?'))
    add(phraseKey(initials), `${phrase} `, most.phrases)
  }
  for (const character of characters) {
    const readings = readingsOf(character)
    if (readings.length > 0) add(characterKey(character), readings.join(' '), 1)
  }
  return [...rows]
    .map(([key, {value}]): SoundRow => [key, value])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function degreeOf(count: number, isWord: boolean): string {
  const degree = Math.min(mostDegree, Math.round(steepness * Math.log2(count)))
  return degrees.charAt(degree + (isWord ? mostDegree + 1 : 0))
}

/** A pair of a word is meant rather than one across words. */
function worth({count, isWord}: CountedPair): number {
  return count * (isWord ? wordWeight : 1)
}

/** Each way to take one of each, as far as there are few. */
function combine(sets: readonly (readonly string[])[]): string[][] {
  let ways: string[][] = [[]]
  for (const set of sets)
    ways = ways.flatMap((way) => set.map((each) => [...way, each])).slice(0, mostReadings)
  return ways
}

/** The characters of GB 2312: people may type those that the archive has not. */
function usualCharacters(): string {
  const bytes: number[] = []
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) if (high !== 0xd7 || low < 0xfa) bytes.push(high, low)
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes))
}
