import {parseNumeral} from './numerals.ts'
import {remembered} from './remembered.ts'

/** Signs that stand for zero in print, and in what was typed from it: 二0二四, 二O二四. */
const zeros = '〇零○◯0OoОΟ'
const monthAndDay =
  '\\s*年\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s*月\\s*([0-9]{1,2}|[一二三四五六七八九十廿]{1,3})\\s*日'
/** 2024年2月26日, 二〇二四年二月二十六日 */
const common = new RegExp(`([12]\\d{3}|[一二][${zeros}一二三四五六七八九]{3})${monthAndDay}`, 'g')
/** 民國113年2月26日: of the Republic, whose first year is 1912. */
const republican = new RegExp(
  `(?:中[华華])?民[国國]\\s*([0-9]{1,3}|[〇零○一二三四五六七八九十百]{1,5})${monthAndDay}`,
  'g'
)
/** 2024-02-26, 2024-02-2609:30:15, whose time of day stands right behind it. */
const numeric =
  /(?<!\d)([12]\d{3})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2}(?!\d)|[0-9]{2}(?=\d{2}:\d{2}))/g
/** 26.02.2024 14:18, of which only the time of day tells that the month is not in front. */
const dayFirst = /(?<!\d)(\d{2})\.(\d{2})\.((?:19|20)\d{2})(?=\s{1,4}\d{1,2}:\d{2})/g
/** 2024年02月26 09:20:10, on a page that lost a character. */
const cutDay = /(?<!\d)((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})(?=\s\d{1,2}:\d{2})/g
/** 2024226日, of which the page lost 年 and 月. */
const unmarked = /(?<!\d)((?:19|20)\d{2})(\d{2,4})日/g

type Form = readonly [expression: RegExp, read: (...parts: string[]) => string | null]
const written: readonly Form[] = [
  [common, (year, month, day) => toIso(parseYear(year), parseNumeral(month), parseNumeral(day))],
  [
    republican,
    (year, month, day) => toIso(ofRepublic(year), parseNumeral(month), parseNumeral(day))
  ]
]
const digits: readonly Form[] = [
  [numeric, (year, month, day) => toIso(Number(year), Number(month), Number(day))],
  [dayFirst, (day, month, year) => toIso(Number(year), Number(month), Number(day))],
  [cutDay, (year, month, day) => toIso(Number(year), Number(month), Number(day))],
  [unmarked, (year, rest) => divided(Number(year), rest)]
]

/** Every form has one of these; most lines have none. */
const mayHold = /日|\d[-/.月]\d/

/** A calendar date that a text names, and where in the text. */
export interface FoundDate {
  /** ISO 8601: 2024-02-26. */
  iso: string
  start: number
  end: number
}

/** The first full date of a text: 2024年2月26日, 二〇二四年二月二十六日, 民國113年2月26日, 2024-02-26; else `null`. */
export const findDate = remembered((text): Readonly<FoundDate> | null => {
  if (!mayHold.test(text)) return null
  for (const forms of [written, ...digits.map((form) => [form])]) {
    const [first] = forms.flatMap((form) => matchesOf(text, form, false)).sort(byStart)
    if (first) return read(first)
  }
  return null
})

/** All full dates of a text, in order. */
export function findDates(text: string): FoundDate[] {
  if (!mayHold.test(text)) return []
  const matches = [...written, ...digits].flatMap((form) => matchesOf(text, form, true))
  return matches.sort(byStart).flatMap((match) => read(match) ?? [])
}

/** What reads like a date, whether or not there is such a day. */
interface Match {
  form: Form
  start: number
  text: string
  parts: string[]
}

function matchesOf(text: string, form: Form, isAll: boolean): Match[] {
  const [expression] = form
  expression.lastIndex = 0
  const first = isAll ? null : expression.exec(text)
  const matches = isAll ? [...text.matchAll(expression)] : first ? [first] : []
  return matches.map((match) => {
    const [printed, ...parts] = match
    return {form, start: match.index, text: printed, parts}
  })
}

function byStart(a: Match, b: Match): number {
  return a.start - b.start
}

function read({form: [, toDay], start, text, parts}: Match): FoundDate | null {
  const iso = toDay(...parts)
  return iso === null ? null : {iso, start, end: start + text.length}
}

function parseYear(year = ''): number | null {
  return parseNumeral(/^\d+$/.test(year) ? year : year.replace(/[0OoОΟ◯]/g, '〇'))
}

function ofRepublic(printed = ''): number | null {
  const year = parseNumeral(printed)
  return year ? year + 1911 : null
}

/** A month and a day in one row of digits: 226 is February 26; `null` for 111, which may be two days. */
function divided(year: number, digits = ''): string | null {
  const days = [1, 2].flatMap((length) => {
    const [month, day] = [digits.slice(0, length), digits.slice(length)]
    const iso = day.length > 2 ? null : toIso(year, Number(month), Number(day))
    return iso ?? []
  })
  return days.length === 1 ? (days[0] ?? null) : null
}

/** Characters of the days of bodies that sign side by side. */
const longestDays = 60

/** The date of a text that holds one and nothing else, else `null`. */
export function onlyDate(text: string): string | null {
  const found = findDate(text)
  if (!found) return null
  const rest = text.slice(0, found.start) + text.slice(found.end)
  // A page may leave the wall of a table there; and bodies that sign side by side have the same day each.
  const isAlone = /^[\s（(）)|｜]*$/.test(rest)
  const isAgain = rest.length < longestDays && onlyDate(rest) === found.iso
  return isAlone || isAgain ? found.iso : null
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
