import type {Simplify} from './fold.ts'
import {nought, tokensOf} from './tokens.ts'

const numerals = '〇一二三四五六七八九'
/** 第十九次, 十九次, 第19次: a number and what it counts. */
const counted = /第?([〇零一二三四五六七八九十百]{1,9}|\d{1,9})(?=[届次期号])/g
/** 2024年第3号, and 2024 3号 */
const yearBefore = /(\d{4})年(?= \d{1,9}[次期号])/g
/** 子政发2024 3 */
const lastMark = /(?<=\d)号$/
const whole: readonly (readonly [string, string])[] = [
  ['人民代表大会', '人大'],
  ['常务委员会', '常委会'],
  ['次会议', '次']
]

/**
 * What is left of a name where marks and space make no difference, nor whether a number is written
 * in one script or the other, nor a part that people leave out: 子政发〔2024〕3号 is 子政发2024 3,
 * 第六届人民代表大会常务委员会第十九次会议 is 六届人大常委会19次.
 */
export function keyOf(name: string, simplify: Simplify): string {
  const plain = withoutSpace(Array.from(name.normalize('NFKC'), simplify).join(''))
  const short = whole.reduce((text, [long, other]) => text.replaceAll(long, other), plain)
  const inDigits = short
    .replace(counted, (_, number: string) => ` ${digitsOf(number)}`)
    .replace(yearBefore, '$1')
    .replace(lastMark, '')
  return tokensOf(inDigits, simplify)
    .texts.filter((text) => /[\p{L}\p{N}]/u.test(text))
    .map((text) => (text === nought ? '〇' : text))
    .join(' ')
}

/** Space is nothing, but between two numbers. */
function withoutSpace(text: string): string {
  return text
    .split(/\s/)
    .reduce((all, next) => all + (/\d$/.test(all) && /^\d/.test(next) ? ' ' : '') + next, '')
}

/** A number in digits: 十九 is 19, 一百零三 is 103, 二〇 is 20. */
function digitsOf(number: string): string {
  if (/\d/.test(number)) return number
  const valueOf = (numeral: string) => numerals.indexOf(numeral.replace('零', '〇'))
  if (!/[十百]/.test(number)) return Array.from(number, valueOf).join('')
  let [sum, last] = [0, 0]
  for (const numeral of number) {
    const times = numeral === '百' ? 100 : numeral === '十' ? 10 : 0
    if (times === 0) last = valueOf(numeral)
    else {
      sum += (last || 1) * times
      last = 0
    }
  }
  return String(sum + last)
}
