import {numeralCharacters, parseNumeral} from './numerals.ts'

/** The numbered units of Chinese official papers and of statutes. */
export type Unit =
  | 'part' // 第一编
  | 'chapter' // 第一章
  | 'section' // 第一节
  | 'article' // 第一条
  | 'level-1' // 一、
  | 'level-2' // （一）
  | 'level-3' // 1.
  | 'level-4' // （1）
  | 'level-5' // ①

/** A mark at the front of a paragraph. */
export interface Mark {
  unit: Unit
  /** As printed, with the space after it: `第十二条 `. */
  label: string
  number: number
}

const statuteUnits: Record<string, Unit> = {
  编: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article'
}

const n = `[${numeralCharacters}]{1,6}`
const statute = new RegExp(
  `^第\\s?(${n})\\s?([编章节条])(?=[\\s　]|$|[^\\p{P}\\p{L}])[\\s　]*`,
  'u'
)
const statuteTight = new RegExp(`^第(${n})(条)(?=[^\\p{P}的规第至和款项])`, 'u')
const levelOne = /^([〇零一二三四五六七八九十百]{1,4})、\s*/
const levelTwo = /^[（(]([〇零一二三四五六七八九十百]{1,4})[）)]、?\s*/
const levelThree = /^([0-9]{1,3})(?:[.．](?![0-9])|、)\s*/
const levelFour = /^[（(]([0-9]{1,3})[）)]\s*/
/** What every mark begins with; most paragraphs begin otherwise. */
const opening = /^[第（(0-9〇零一二三四五六七八九十百①-⑳]/
const circled = /^([①-⑳])\s*/

/** The mark that a paragraph begins with, or `null`. */
export function markOf(text: string): Mark | null {
  if (!opening.test(text)) return null
  const law = statute.exec(text) ?? statuteTight.exec(text)
  if (law) return mark(statuteUnits[law[2] ?? ''] ?? 'article', law)
  const one = levelOne.exec(text)
  if (one) return mark('level-1', one)
  const two = levelTwo.exec(text)
  if (two) return mark('level-2', two)
  const three = levelThree.exec(text)
  if (three) return mark('level-3', three)
  const four = levelFour.exec(text)
  if (four) return mark('level-4', four)
  const five = circled.exec(text)
  if (five) {
    return {unit: 'level-5', label: five[0], number: (five[1] ?? '').charCodeAt(0) - 0x245f}
  }
  return null
}

function mark(unit: Unit, match: RegExpExecArray): Mark | null {
  const number = parseNumeral(match[1] ?? '')
  return number === null ? null : {unit, label: match[0], number}
}
