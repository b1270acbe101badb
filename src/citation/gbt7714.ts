import type {Cited, Form} from './cited.ts'
import type {Slots} from './slots.ts'
import {creatorsLine} from './titles.ts'

/**
 * What the standard calls what is cited. It names no type for statutes and official papers: they
 * are A, with the number of the paper where that of an archive would stand, as in its edition of 2015.
 */
const types: Record<Form, string> = {
  statute: 'A',
  order: 'A',
  paper: 'A',
  report: 'R',
  article: 'J',
  web: 'EB'
}

/** A citation by GB/T 7714—2025, without the number it gets in a list. */
export function toGbt7714(cited: Cited, slots: Slots): string {
  const {creators, title, number, form} = cited
  const creator = creatorsLine(creators, '，')
  return sentences([
    creator,
    `${title}${number === null ? '' : `：${number}`}[${types[form]}/OL]`,
    publication(cited, slots),
    slots.url
  ])
}

/** Where and when it was published, and the part that is cited. */
function publication({form, date, archive, issue}: Cited, {place, seen}: Slots): string {
  if (form === 'web') return (date === null ? '' : `（${date}）`) + seen
  if (form === 'report') return (date ?? '') + place(date === null ? '' : '：', '')
  if (form !== 'article') return commas([archive, date]) + place('：', '')
  const page = issue?.page ?? null
  const number = issue?.number ?? null
  return (
    commas([issue?.journal ?? null, issue?.year?.toString() ?? null]) +
    (number === null ? '' : `（${String(number)}）`) +
    place('：', page === null ? '' : `：${String(page)}`)
  )
}

function commas(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('，')
}

function sentences(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('. ')}.`
}
