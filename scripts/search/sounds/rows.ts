import {characterKey, initialOf, nameKey, phraseKey} from '../../../src/search/sounds/keys.ts'
import type {CountedPair} from './merge.ts'
import {type SoundRow, toPairRows} from './pair-rows.ts'
import type {Readings} from './readings.ts'

/** Names and phrases that are kept of one sound. */
const most = {names: 24, phrases: 12} as const
/** Readings of the characters of a name that are looked at together. */
const mostReadings = 12

/** What may be meant by sounds; names and phrases the most usual first. */
export interface Meant {
  pairs: readonly CountedPair[]
  names: readonly string[]
  phrases: readonly string[]
}

/** All rows for pairs, names, phrases and single characters, in order of their keys. */
export function toRows({pairs, names, phrases}: Meant, readings: Readings): SoundRow[] {
  const readingsOf = readings.of
  const rows = new Map<string, string[]>()
  const add = (key: string, value: string, limit: number) => {
    const row = rows.get(key)
    if (!row) rows.set(key, [value])
    else if (row.length < limit) row.push(value)
  }
  for (const name of names) {
    const ways = readings.ofName(name)
    const initials = combine(ways.map((each) => [...new Set(each.map(initialOf))]))
    for (const read of [...combine(ways), ...initials]) add(nameKey(read), name, most.names)
  }
  for (const phrase of phrases) {
    const initials = Array.from(phrase, (character) => initialOf(readingsOf(character)[0] ?? '?'))
    add(phraseKey(initials), phrase, most.phrases)
  }
  const characters = new Set(usualCharacters())
  for (const {first, second} of pairs)
    characters.add(String.fromCharCode(first)).add(String.fromCharCode(second))
  const read = Array.from(characters, (character): SoundRow => [
    characterKey(character),
    readingsOf(character).join(' ')
  ])
  return [
    ...toPairRows(pairs, readingsOf),
    ...Array.from(rows, ([key, values]): SoundRow => [key, values.join(' ')]),
    ...read.filter(([, value]) => value !== '')
  ].sort(([a], [b]) => (a < b ? -1 : 1))
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
