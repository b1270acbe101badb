import {parseNumeral} from './numerals.ts'

/** Signs that stand for zero in print, and in what was typed from it: 二0二四, 二O二四. */
const zeros = '〇零○◯0OoОΟ'
const monthAndDay = (mark: string) =>
  `\\s*年\\s*(?<month${mark}>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*月\\s*(?<day${mark}>[0-9]{1,2}|[一二三四五六七八九十廿]{1,3})\\s*日`
/** 2024年2月26日, 二〇二四年二月二十六日 */
const common = `(?<year>[12]\\d{3}|[一二][${zeros}一二三四五六七八九]{3})${monthAndDay('')}`
/** 民國113年2月26日: of the Republic, whose first year is 1912. */
const republican = `(?:中[华華])?民[国國]\\s*(?<yearR>[0-9]{1,3}|[〇零○一二三四五六七八九十百]{1,5})${monthAndDay('R')}`
const written = new RegExp(`${common}|${republican}`)
const numeric = /(?<!\d)(?<yearN>[12]\d{3})[-/.](?<monthN>[0-9]{1,2})[-/.](?<dayN>[0-9]{1,2})(?!\d)/
/** 2024226日, of which the page lost 年 and 月. */
const unmarked = /(?<!\d)(?<yearU>(?:19|20)\d{2})(?<restU>\d{2,4})日/
const forms = [written, numeric, unmarked]
const any = new RegExp(forms.map(({source}) => source).join('|'), 'g')

/** A calendar date that a text names, and where in the text. */
export interface FoundDate {
  /** ISO 8601: 2024-02-26. */
  iso: string
  start: number
  end: number
}

/** The first full date of a text: 2024年2月26日, 二〇二四年二月二十六日, 民國113年2月26日, 2024-02-26; else `null`. */
export function findDate(text: string): FoundDate | null {
  for (const form of forms) {
    const match = form.exec(text)
    if (match) return found(match)
  }
  return null
}

/** All full dates of a text, in order. */
export function findDates(text: string): FoundDate[] {
  return [...text.matchAll(any)].flatMap((match) => found(match) ?? [])
}

function found({0: text, index, groups = {}}: RegExpExecArray): FoundDate | null {
  const {year, month, day, yearR, monthR, dayR, yearN, monthN, dayN, yearU, restU} = groups
  const iso =
    restU === undefined
      ? toIso(
          parseYear(year ?? yearN, yearR),
          parseNumeral(month ?? monthR ?? monthN ?? ''),
          parseNumeral(day ?? dayR ?? dayN ?? '')
        )
      : divided(Number(yearU), restU)
  return iso === null ? null : {iso, start: index, end: index + text.length}
}

function parseYear(common?: string, republican = ''): number | null {
  if (common === undefined) {
    const year = parseNumeral(republican)
    return year ? year + 1911 : null
  }
  return parseNumeral(/^\d+$/.test(common) ? common : common.replace(/[0OoОΟ◯]/g, '〇'))
}

/** A month and a day in one row of digits: 226 is February 26; `null` for 111, which may be two days. */
function divided(year: number, digits: string): string | null {
  const days = [1, 2].flatMap((length) => {
    const [month, day] = [digits.slice(0, length), digits.slice(length)]
    const iso = day.length > 2 ? null : toIso(year, Number(month), Number(day))
    return iso ?? []
  })
  return days.length === 1 ? (days[0] ?? null) : null
}

/** The date of a text that holds one and nothing else, else `null`. */
export function onlyDate(text: string): string | null {
  const found = findDate(text)
  if (!found) return null
  const rest = text.slice(0, found.start) + text.slice(found.end)
  return /^[\s（(）)]*$/.test(rest) ? found.iso : null
}

const unmarkedLine = /^((?:19|20)\d{2})(?:年? ?(\d{2,4})|[年 ] ?(\d{1,2})[月 ] ?(\d{1,2}))日?$/

/**
 * The date of a line below a signature of which the page lost 年, 月 or 日: 2024226, 2024 2 26.
 * `null` where it may be two dates, or none.
 */
export function onlyUnmarkedDate(text: string): string | null {
  const plain = text.replace(/[\s{}（(）)]+/g, ' ').trim()
  const [, year = '', digits, month = '', day = ''] = unmarkedLine.exec(plain) ?? []
  if (year === '') return null
  return digits === undefined
    ? toIso(Number(year), Number(month), Number(day))
    : divided(Number(year), digits)
}

/** The date of a text that holds the time of a publication: a date, a time of day, nothing else. */
export function onlyTimestamp(text: string): string | null {
  const found = findDate(text)
  const rest = found ? text.slice(found.end).trim() : ''
  const isTime = /^\d{1,2}[:：时]\d{1,2}(?:分|[:：]\d{1,2})?秒?$/.test(rest)
  return found && isTime && text.slice(0, found.start).trim() === '' ? found.iso : null
}

function toIso(year?: number | null, month?: number | null, day?: number | null): string | null {
  if (!year || !month || !day) return null
  const exists = month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return exists ? [year, pad(month), pad(day)].join('-') : null
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}
