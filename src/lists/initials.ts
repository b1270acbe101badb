/*
 * Names by the first letter of how they are read. The order is that of the dictionary of the program that runs this,
 * which knows one reading a character.
 */

const collator = new Intl.Collator('zh-u-co-pinyin')

/** The first character of each letter in that order. */
const first = [...'阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀']
const letters = 'abcdefghjklmnopqrstwxyz'

/** Surnames that are read in another way than their characters elsewhere. */
const surnames: Readonly<Record<string, string>> = {
  ...{曾: 'z', 单: 'x', 解: 'x', 仇: 'q', 区: 'o', 查: 'z', 朴: 'p', 乐: 'y', 盖: 'g', 翟: 'z'},
  ...{尉: 'y', 缪: 'm', 任: 'r', 华: 'h', 宓: 'm', 洗: 'x', 种: 'c', 员: 'y', 逄: 'p', 召: 's'}
}

/** Characters that names of places and titles begin with, in the reading that they have there. */
const common: Readonly<Record<string, string>> = {长: 'c', 厦: 'x', 蚌: 'b'}

/** Where names stand that begin with no Chinese character. */
export const otherInitial = '0'

/** Letter, `0` for what begins with a digit or a mark. @param isPerson whether it begins with a surname */
export function initialOf(name: string, isPerson = false): string {
  const character = name.charAt(0)
  if (/^[a-z]/i.test(character)) return character.toLowerCase()
  if (!/^\p{Script=Han}/u.test(name)) return otherInitial
  const surname = isPerson ? surnames[character] : undefined
  if (surname !== undefined) return surname
  const known = common[character] ?? initials.get(character)
  if (known !== undefined) return known
  const at = first.findLastIndex((bound) => collator.compare(bound, character) <= 0)
  const letter = letters.charAt(Math.max(0, at))
  initials.set(character, letter)
  return letter
}

/** Comparing costs, and there are few first characters. */
const initials = new Map<string, string>()

/** In the order of a dictionary. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}
