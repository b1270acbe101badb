import {createRequire} from 'node:module'

/** Readings of a character that are looked at; further ones are rare. */
const most = 3
const plain = /^[a-z]+$/

/** How a character is read, without tones and with v for ü; the usual reading first. */
export type ReadingsOf = (character: string) => string[]

/** What was looked up: to load the dictionary and to ask it takes longer than all else about sounds. */
export interface KnownReadings {
  characters: Record<string, string[]>
  /** How the first character of a name is read as a surname. */
  surnames: Record<string, string>
}

export interface Readings {
  of: ReadingsOf
  /** How a name is read, its first character as a surname, too. */
  ofName: (name: string) => string[][]
  /** All that is known; `null` where nothing was looked up beside what was known before. */
  learnt: () => KnownReadings | null
}

export function createReadings(before: KnownReadings | null = null): Readings {
  const characters = new Map(Object.entries(before?.characters ?? {}))
  const surnames = new Map(Object.entries(before?.surnames ?? {}))
  let hasLearnt = false
  const of: ReadingsOf = (character) => {
    const known = characters.get(character)
    if (known) return known
    hasLearnt = true
    const read = dictionary()(character, {toneType: 'none', type: 'array', multiple: true, v: true})
    const readings = [...new Set(read.map((each) => each.toLowerCase()))]
      .filter((each) => plain.test(each))
      .slice(0, most)
    characters.set(character, readings)
    return readings
  }
  const surnameOf = (name: string): string => {
    const known = surnames.get(name)
    if (known !== undefined) return known
    hasLearnt = true
    const read = dictionary()(name, {toneType: 'none', type: 'array', v: true, surname: 'all'})
    surnames.set(name, read[0] ?? '')
    return read[0] ?? ''
  }
  return {
    of,
    ofName: (name) => {
      const [first = '', ...rest] = name
      const fronts = new Set([surnameOf(name), ...of(first)].filter((each) => plain.test(each)))
      return [[...fronts], ...rest.map(of)]
    },
    learnt: () =>
      hasLearnt
        ? {characters: Object.fromEntries(characters), surnames: Object.fromEntries(surnames)}
        : null
  }
}

/** The dictionary is large: it is loaded when it is first asked. */
function dictionary(): typeof import('pinyin-pro').pinyin {
  return (createRequire(import.meta.url)('pinyin-pro') as typeof import('pinyin-pro')).pinyin
}
