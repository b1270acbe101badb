import {digitByDigit, withTens} from '../../word/numbering/chinese-numbers.ts'
import type {Section, Token} from './tokens.ts'

/** A day and a time of it. */
interface Moment {
  year: number
  month: number
  day: number
  /** 0 for Sunday. */
  weekday: number
  hour: number
  minute: number
  second: number
  /** Days and their parts since the first. */
  serial: number
}

/** The last day that is a date: 9999-12-31. */
const last = 2_958_466
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const weekdays = '日一二三四五六'
const han = '〇一二三四五六七八九'

/** Whether a section of a format shows a date or a time. */
export function isDate({tokens}: Section): boolean {
  return tokens.some(({isLiteral, text}) => !isLiteral && /^(?:\[?[ymdhs]+\]?|a{3,4})$/i.test(text))
}

/**
 * A number as a date or a time; `null` where it is none.
 *
 * @param serial days since the end of 1899, or since 1904-01-01
 */
export function formatDate(serial: number, section: Section, isFrom1904: boolean): string | null {
  const moment = momentOf(serial, isFrom1904)
  if (!moment || (!isFrom1904 && isNoDay(serial) && showsDay(section))) return null
  const isChinese = section.brackets.some((bracket) => /^DBNum1$/i.test(bracket))
  const {tokens} = section
  const halves = tokens.some(({text}) => /^(?:AM\/PM|A\/P|上午\/下午)$/i.test(text))
  return tokens.map((token, at) => partOf(token, at, tokens, moment, {isChinese, halves})).join('')
}

/** Programs have a day before the first, and a 29th of February 1900. */
function isNoDay(serial: number): boolean {
  return serial < 1 || (serial >= 60 && serial < 61)
}

function showsDay({tokens}: Section): boolean {
  return tokens.some(({isLiteral, text}) => !isLiteral && /^(?:[yd]+|a{3,4})$/i.test(text))
}

function partOf(
  {isLiteral, text}: Token,
  at: number,
  tokens: readonly Token[],
  moment: Moment,
  {isChinese, halves}: {isChinese: boolean; halves: boolean}
): string {
  if (isLiteral) return text
  const write = (value: number, width: number) =>
    isChinese
      ? value === 0
        ? '〇'
        : withTens(value, han)
      : String(value).padStart(Math.min(width, 2), '0')
  const code = text.toLowerCase()
  const {length} = code
  if (code.startsWith('[')) return String(elapsed(code, moment.serial))
  switch (code.charAt(0)) {
    case 'y': {
      const year = String(moment.year)
      const shown = length <= 2 ? year.slice(-2) : year
      return isChinese ? digitByDigit(Number(shown), han) : shown
    }
    case 'm':
      if (code !== 'am/pm' && isMinute(at, tokens)) return write(moment.minute, length)
      if (length === 3) return months[moment.month - 1] ?? ''
      return write(moment.month, length)
    case 'd':
      return length < 3 ? write(moment.day, length) : `星期${weekdays.charAt(moment.weekday)}`
    case 'a':
      if (code.includes('/')) return moment.hour < 12 ? 'AM' : 'PM'
      return `${length === 4 ? '星期' : ''}${weekdays.charAt(moment.weekday)}`
    case 'h':
      return write(halves ? moment.hour % 12 || 12 : moment.hour, length)
    case 's':
      return write(moment.second, length)
    case '上':
      return moment.hour < 12 ? '上午' : '下午'
    default:
      return /^[.,/]$/.test(text) ? text : ''
  }
}

/** Whether m stands for minutes: next to hours in front or to seconds behind. */
function isMinute(at: number, tokens: readonly Token[]): boolean {
  const codes = (some: readonly Token[]) =>
    some.filter(({isLiteral, text}) => !isLiteral && /^\[?[ymdhs]/i.test(text))
  const before = codes(tokens.slice(0, at)).at(-1)
  const after = codes(tokens.slice(at + 1))[0]
  return (before !== undefined && /^\[?h/i.test(before.text)) || /^\[?s/i.test(after?.text ?? '')
}

function elapsed(code: string, serial: number): number {
  const perDay = code.includes('h') ? 24 : code.includes('m') ? 1440 : 86_400
  return Math.floor(serial * perDay + 1e-6)
}

function momentOf(serial: number, isFrom1904: boolean): Moment | null {
  if (!(serial >= 0 && serial < last)) return null
  // Whole seconds: parts of a day are not exact.
  const seconds = Math.round((serial % 1) * 86_400)
  const days = Math.floor(serial) + Math.floor(seconds / 86_400) + (isFrom1904 ? 1462 : 0)
  // The 60th day is one that never was, 1900-02-29.
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000)
  const time = seconds % 86_400
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: Math.floor(time / 3600),
    minute: Math.floor(time / 60) % 60,
    second: time % 60,
    serial
  }
}
