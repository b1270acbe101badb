import {parseNumeral} from './numerals.ts'

const chinese =
  /([12]\d{3}|[一二][〇零○一二三四五六七八九]{3})\s*年\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*([0-9]{1,2}|[一二三四五六七八九十廿]{1,3})\s*日/
const numeric = /(?<!\d)([12]\d{3})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?!\d)/
const either = new RegExp(`${chinese.source}|${numeric.source}`, 'g')

/** A calendar date that a text names, and where in the text. */
export interface FoundDate {
  /** ISO 8601: 2024-02-26. */
  iso: string
  start: number
  end: number
}

/** The first full date of a text: 2024年2月26日, 二〇二四年二月二十六日, 2024-02-26; else `null`. */
export function findDate(text: string): FoundDate | null {
  const match = chinese.exec(text) ?? numeric.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map((part) => parseNumeral(part))
  const iso = toIso(year, month, day)
  return iso === null ? null : {iso, start: match.index, end: match.index + match[0].length}
}

/** All full dates of a text, in order. */
export function findDates(text: string): FoundDate[] {
  return [...text.matchAll(either)].flatMap((match) => {
    const parts = match.slice(1).filter((part) => part)
    const [year, month, day] = parts.map((part) => parseNumeral(part))
    const iso = toIso(year, month, day)
    return iso === null ? [] : [{iso, start: match.index, end: match.index + match[0].length}]
  })
}

/** The date of a text that holds one and nothing else, else `null`. */
export function onlyDate(text: string): string | null {
  const found = findDate(text)
  if (!found) return null
  const rest = text.slice(0, found.start) + text.slice(found.end)
  return /^[\s（(）)]*$/.test(rest) ? found.iso : null
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
