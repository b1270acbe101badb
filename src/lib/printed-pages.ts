import type {PageMark} from '../documents/page-marks.ts'
import type {Provenance} from '../schema/report.ts'

/** What is read of a provenance; ingest wrote it, and proved it. */
export type Read = Pick<Provenance, 'labels' | 'segments'>

interface PageNumber {
  place: number
  page: number
}

/**
 * The pages by the numbers that are printed in a source, each where it begins. A number that stands
 * below its page tells of what is in front of it; where that cannot be told, only that it is printed.
 */
export function printedPages(read: Read): PageMark[] {
  const numbers = numbersIn(read)
  const side = sideOf(numbers, read)
  if (side === 'below') return numbers.map((number, at) => behind(number, numbers[at + 1]))
  return numbers.map(({place, page}) => ({
    ...{place, page},
    label: side === 'above' ? `原刊第 ${String(page)} 页` : `此处印有页码 ${String(page)}`
  }))
}

/** What begins behind a number that stands below its page. @param next the number below that */
function behind({place, page}: PageNumber, next: PageNumber | undefined): PageMark {
  if (!next) return {place, page, label: `原刊第 ${String(page)} 页止`}
  // What is counted anew begins with no page that could be told but its own.
  const first = next.page > page ? page + 1 : next.page
  const pages = first === next.page ? String(first) : `${String(first)}—${String(next.page)}`
  return {place, page: first, label: `原刊第 ${pages} 页`}
}

/** Numbers in their order; one that is printed twice in a row is one. */
function numbersIn({segments}: Read): PageNumber[] {
  const numbers = segments.flatMap((segment): PageNumber[] => {
    if (segment.to !== 'furniture' || segment.reason !== 'page-number') return []
    const page = /\d{1,5}/.exec(segment.text ?? '')?.[0]
    return page === undefined ? [] : [{place: segment.start, page: Number(page)}]
  })
  return numbers.filter(({page}, at) => page !== numbers[at - 1]?.page)
}

/** On which side of the text of a page its number stands: as most do, on the pages of a file, or before and behind all. */
function sideOf(
  numbers: readonly PageNumber[],
  {labels = [], segments}: Read
): 'above' | 'below' | null {
  const sheetOf = (place: number) => /^第\d+页/.exec(labels[place - 1] ?? '')?.[0] ?? ''
  const texts = new Map<string, {first: number; last: number}>()
  for (const {to, start, end} of segments) {
    if (to === 'furniture') continue
    const sheet = sheetOf(start)
    texts.set(sheet, {first: texts.get(sheet)?.first ?? start, last: end})
  }
  let [above, below] = [0, 0]
  for (const {place} of numbers) {
    const text = texts.get(sheetOf(place))
    if (!text) continue
    if (place < text.first) above++
    if (place > text.last) below++
  }
  return above === below ? null : above > below ? 'above' : 'below'
}
