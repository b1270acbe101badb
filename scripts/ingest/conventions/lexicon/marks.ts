import {numeralCharacters, parseNumeral} from './numerals.ts'
import {remembered} from './remembered.ts'

/** The numbered units of statutes and of Chinese official papers, from the widest to the narrowest. */
export const units = [
  'part', // 第一编
  'subpart', // 第一分编
  'chapter', // 第一章
  'section', // 第一节
  'article', // 第一条
  'level-1', // 一、
  'level-2', // （一）
  'level-3', // 1.
  'level-4', // （1）
  'level-5' // ①
] as const
export type Unit = (typeof units)[number]

/** A mark at the front of a paragraph. */
export interface Mark {
  unit: Unit
  /** As printed, with the space after it: `第十二条 `. */
  label: string
  number: number
  /** 1 for 第二条之一, which was put in behind 第二条 later; 0 where nothing was. */
  inserted: number
}

const statuteUnits: Record<string, Unit> = {
  编: 'part',
  編: 'part',
  篇: 'part',
  分编: 'subpart',
  分編: 'subpart',
  章: 'chapter',
  节: 'section',
  節: 'section',
  条: 'article',
  條: 'article'
}

/** 九千九百九十九, and room for spellings with more zeros. */
const n = `[${numeralCharacters}]{1,9}`
const h = '[〇零一二三四五六七八九十百廿卅]{1,5}'
/** 之一, behind what it was put in after; at most 之九十九, so that 之一一律 is read right. */
const inserted = String.raw`(?:之\s?([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|\d{1,2}))?`
/** 第二条, 第二条之一; some print 第二之一条. */
const division = (unit: string) => String.raw`^第\s?(${n})${inserted}\s?(${unit})${inserted}`
const [above, article] = ['分?[编編篇章节節]', '[条條]']
const spaced = new RegExp(
  String.raw`${division(`${above}|${article}`)}(?=[\s　]|$|[^\p{P}\p{L}])(?![\s　]*(?:修改为|改为|删去))[\s　]*`,
  'u'
)
/** What follows where a division is spoken of: 第三条的规定, 第十条修改为. */
const spokenOf = String.raw`[的之第至和与款项項]|有关|及(?!时)|或(?!者)|规定|規定|所[称列指规]|中[的增删“]|[前后]增加|修改|改为|删[去除]|增加[一二两三第“]|作为第|移至`
const tightArticle = new RegExp(String.raw`${division(article)}(?=[^\p{P}\s])(?!${spokenOf})`, 'u')
/** 第一章总则: the name follows without a space. 第一节课 is none. */
const tightHeading = new RegExp(
  String.raw`${division(above)}(?=[^\p{P}\s课課目次])(?!${spokenOf})(?=[^，。；：,;:]{2,30}$)`,
  'u'
)
const levelOne = new RegExp(String.raw`^(${h})${inserted}、\s*`)
/** （一）, （一）之一 and （一之一） */
const levelTwo = new RegExp(String.raw`^[（(](${h})${inserted}\s?[）)]${inserted}、?\s*`)
const levelThree = /^([0-9]{1,3})(?:[.．](?![0-9])|、)\s*/
const levelFour = /^[（(]([0-9]{1,3})[）)]\s*/
const circled = /^[①-⑳]\s*/

/** The mark that a paragraph begins with, or `null`. */
export const markOf = remembered((text): Readonly<Mark> | null => {
  const first = text.charAt(0)
  if (first === '第') return divisionOf(text)
  if (first === '（' || first === '(') {
    const two = levelTwo.exec(text)
    if (two) return mark('level-2', two[0], two[1], two[2] ?? two[3])
    const four = levelFour.exec(text)
    return four && mark('level-4', four[0], four[1])
  }
  if (first >= '0' && first <= '9') {
    const three = levelThree.exec(text)
    return three && mark('level-3', three[0], three[1])
  }
  const one = levelOne.exec(text)
  if (one) return mark('level-1', one[0], one[1], one[2])
  const five = circled.exec(text)
  if (!five) return null
  const number = first.charCodeAt(0) - 0x245f
  return {unit: 'level-5', label: five[0], number, inserted: 0}
})

function divisionOf(text: string): Mark | null {
  const match = spaced.exec(text) ?? tightArticle.exec(text) ?? tightHeading.exec(text)
  if (!match) return null
  const [label, number, before, unit = '', behind] = match
  return mark(statuteUnits[unit] ?? 'article', label, number, before ?? behind)
}

function mark(unit: Unit, label: string, printed = '', behind = ''): Mark | null {
  const number = parseNumeral(printed)
  const later = behind === '' ? 0 : parseNumeral(behind)
  return number === null || later === null ? null : {unit, label, number, inserted: later}
}

/** Whether a unit is printed as a heading above articles: 编 or 篇, 分编, 章, 节. */
export function isAboveArticles(unit: Unit | undefined): boolean {
  return unit === 'part' || unit === 'subpart' || unit === 'chapter' || unit === 'section'
}

/**
 * Whether a mark is the next one of its unit behind another: 第二条之一 and 第三条 are
 * behind 第二条. Where 第二条 was repealed, 第二条之一 stands in its place.
 */
export function follows(mark: Position, before: Position): boolean {
  const isNext = mark.number === before.number + 1
  if (mark.inserted === 0) return isNext
  const expected = mark.number === before.number ? before.inserted + 1 : 1
  return (isNext || mark.number === before.number) && mark.inserted === expected
}

/** Where a mark stands among those of its unit. */
export type Position = Pick<Mark, 'number' | 'inserted'>

/** A position as a part of addresses: `133`, `133-z1`. */
export function addressOf({number, inserted: later}: Position): string {
  return later === 0 ? String(number) : `${String(number)}-z${String(later)}`
}
