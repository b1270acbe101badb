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
const tens: Record<string, string> = {廿: '二十', 卅: '三十'}

/** Characters of a number, for use inside a regular expression's `[…]`. */
export const numeralCharacters = '〇零○一二两三四五六七八九十百千廿卅0-9'

/**
 * The number that a numeral stands for: 12, 十二, 二十, 一百零三, 二〇二四, 廿一.
 * `null` where it is no numeral or not a well-formed one.
 */
export function parseNumeral(text: string): number | null {
  if (/^[0-9]+$/.test(text)) return Number(text)
  const plain = text.replace(/[廿卅]/g, (ten) => tens[ten] ?? ten)
  if (plain === '') return null
  const hasUnit = /[十百千]/.test(plain)
  return hasUnit ? withUnits(plain) : positional(plain)
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

/** 一百零三 → 103; units must fall from left to right. */
function withUnits(text: string): number | null {
  let value = 0
  let pending: number | null = null
  let last = Infinity
  for (const character of text) {
    const unit = units[character]
    const digit = digits[character]
    if (unit !== undefined) {
      if (unit >= last || (pending === null && (unit !== 10 || value > 0))) return null
      value += (pending ?? 1) * unit
      last = unit
      pending = null
    } else if (digit !== undefined) {
      if (pending !== null && pending !== 0) return null
      pending = digit
    } else return null
  }
  return value + (pending ?? 0)
}

/** 19 → 十九, for 1 to 999. */
export function formatNumeral(number: number): string {
  const names = '零一二三四五六七八九'
  const hundreds = Math.floor(number / 100)
  const ten = Math.floor((number % 100) / 10)
  const one = number % 10
  const head = hundreds > 0 ? `${names[hundreds] ?? ''}百` : ''
  const gap = head !== '' && ten === 0 && one > 0 ? '零' : ''
  const middle = ten === 0 ? '' : ten === 1 && head === '' ? '十' : `${names[ten] ?? ''}十`
  return head + gap + middle + (one > 0 ? (names[one] ?? '') : '')
}
