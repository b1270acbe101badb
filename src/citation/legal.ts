import {formatDate} from '../lib/dates.ts'
import type {Cited} from './cited.ts'
import type {Slots} from './slots.ts'
import {creatorsLine, inTitleMarks, isNamedIn} from './titles.ts'

/** A note in the form of 《法学引注手册》. Its places are in Arabic numerals: 第12条第2款. */
export function toLegal(cited: Cited, slots: Slots): string {
  const {title, archive} = cited
  const parts = cited.issue
    ? [inTitleMarks(title), `载${issueOf(cited.issue)}${slots.place('，', '')}`]
    : [inTitleMarks(title) + slots.place('', ''), ...circumstances(cited), `载${archive}`]
  return `${before(cited)}${[...parts, slots.url].join('，')}。`
}

/** Who spoke or wrote it; a body that issued it only where the title does not name it. */
function before({issue, speaker, creators, title, form, passed}: Cited): string {
  if (issue) return creators.length === 0 ? '' : `${creatorsLine(creators, '、')}：`
  if (form === 'report' && speaker !== null) return `${speaker}：`
  // Who passed a statute is not its author.
  if (form === 'statute' && passed !== null) return ''
  const others = creators.filter((name) => !isNamedIn(title, name))
  return others.length < creators.length ? '' : creatorsLine(creators, '、')
}

/** Its number, and how and when it became what it is. */
function circumstances(cited: Cited): string[] {
  const {number, date, passed, amended, filed, meeting} = cited
  if (passed !== null) {
    const by = filed !== null && meeting?.date === passed ? filed : ''
    return [
      ...(number === null ? [] : [number]),
      `${formatDate(passed)}${by}通过`,
      ...(amended === null || amended === passed ? [] : [`${formatDate(amended)}修改`])
    ]
  }
  if (number !== null) {
    // Most numbers have the year in them.
    return /\d{4}/.test(number) || date === null ? [number] : [number, formatDate(date)]
  }
  if (cited.form === 'report' && filed !== null && meeting && date !== null) {
    // Only of the day of the meeting is it known that it was there that it was given.
    return [meeting.date === date ? `${formatDate(date)}在${filed}上` : formatDate(date)]
  }
  return date === null ? [] : [formatDate(date)]
}

function issueOf({journal, year, number}: NonNullable<Cited['issue']>): string {
  const of = year === null ? '' : `${String(year)}年`
  return `${inTitleMarks(journal)}${of}${number === null ? '' : `第${String(number)}期`}`
}
