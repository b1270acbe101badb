import {pinyin} from 'pinyin-pro'

/** Readings of a character that are looked at; further ones are rare. */
const most = 3
const plain = /^[a-z]+$/

/** How a character is read, without tones and with v for ü; the usual reading first. */
export type ReadingsOf = (character: string) => string[]

export function createReadings(): ReadingsOf {
  const known = new Map<string, string[]>()
  return (character) => {
    const before = known.get(character)
    if (before) return before
    const read = pinyin(character, {toneType: 'none', type: 'array', multiple: true, v: true})
    const readings = [...new Set(read.map((each) => each.toLowerCase()))]
      .filter((each) => plain.test(each))
      .slice(0, most)
    known.set(character, readings)
    return readings
  }
}

/** How a name is read, its first character as a surname, too. */
export function readName(name: string, readingsOf: ReadingsOf): string[][] {
  const [first = '', ...rest] = name
  const asSurname = pinyin(name, {toneType: 'none', type: 'array', v: true, surname: 'all'})
  const fronts = new Set(
    [asSurname[0] ?? '', ...readingsOf(first)].filter((each) => plain.test(each))
  )
  return [[...fronts], ...rest.map(readingsOf)]
}
