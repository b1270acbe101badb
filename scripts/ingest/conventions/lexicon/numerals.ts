/**
 * Numbers as official Chinese writes them. Own code, because the libraries
 * that exist read 第十二 as 2 and 二〇二四 as 224 without a word.
 */

const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9
}
const units: Record<string, number> = {十: 10, 百: 100, 千: 1000}
const tens: Record<string, string> = {廿: '二十', 卅: '三十', 卌: '四十'}

/** Characters of a number, for use inside a regular expression's `[…]`. */
export const numeralCharacters = '〇零○一二两三四五六七八九十百千廿卅卌0-9０-９'

/**
 * The number that a numeral stands for: 12, １２, 十二, 一百零三, 一百十, 二〇二四, 廿一.
 * `null` where it is no numeral, not a well-formed one, or one that is read in two ways (一百五).
 */
export function parseNumeral(text: string): number | null {
  const plain = /[廿卅卌０-９]/.test(text) ? inFull(text) : text
  if (/^[0-9]+$/.test(plain)) return Number(plain)
  if (plain === '') return null
  const hasUnit = /[十百千]/.test(plain)
  return hasUnit ? withUnits(plain) : positional(plain)
}

/** 廿一 → 二十一, １２ → 12. */
function inFull(text: string): string {
  return text
    .replace(/[廿卅卌]/g, (ten) => tens[ten] ?? ten)
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

/** 二〇二四 → 2024. */
function positional(text: string): number | null {
  let value = 0
  for (const character of text) {
    const digit = digits[character]
    if (digit === undefined || character === '两') return text === '两' ? 2 : null
    value = value * 10 + digit
  }
  return value
}

/**
 * 一百零三 → 103; units must fall from left to right. 零 stands for places that are
 * left out, and a last digit behind 百 or 千 needs it: 一百五 is said of 150, too.
 */
function withUnits(text: string): number | null {
  if (/两(?![百千])/.test(text)) return null
  let value = 0
  let digit: number | null = null
  let last = Infinity
  let skipped = false
  for (const character of text) {
    const unit = units[character]
    const read = digits[character]
    if (unit !== undefined) {
      if (unit >= last || (digit === null && unit !== 10)) return null
      value += (digit ?? 1) * unit
      last = unit
      digit = null
      skipped = false
    } else if (read === undefined || digit !== null) return null
    else if (read > 0) digit = read
    else if (value > 0) skipped = true
    else return null
  }
  if (digit === null) return skipped ? null : value
  return last > 10 && !skipped ? null : value + digit
}
