/** Until when a task is to be done. */
export interface Deadline {
  /** The last day; `null` where the words name none. */
  day: string | null
  /** Whether the day is worked out, and not printed as a day. */
  isDerived: boolean
  /** The words of the source. */
  words: string | null
}

/**
 * The day that tasks are sorted by: the printed one, else the last day of the month, quarter or half year that
 * the words name, of several the last one.
 *
 * @param year that a month without a year belongs to
 */
export function deadlineOf(
  due: string | null,
  words: string | null,
  year: number | null
): Deadline {
  if (due !== null) return {day: due, isDerived: false, words}
  const days = words === null ? [] : daysIn(words, year)
  return {day: days.sort().at(-1) ?? null, isDerived: days.length > 0, words}
}

/** A year of its own may stand in front of each; that of the one before goes on. */
const span =
  /(?:(20\d{2})年)?(?:(\d{1,2})月(?:(\d{1,2})日|([上中下])旬)?|(?:第)?([一二三四1-4])季度|(上半年|下半年|年底|年末|年内|年终|全年))|(20\d{2})年/g

function daysIn(words: string, planned: number | null): string[] {
  let year = planned
  return [...words.matchAll(span)].flatMap((match) => {
    const [, own, month, day, third, quarter, part, alone] = match
    if (own !== undefined) year = Number(own)
    if (alone !== undefined) year = Number(alone)
    if (year === null) return []
    if (month !== undefined) return dayOf(year, Number(month), day, third)
    if (quarter !== undefined) return lastDay(year, 3 * quarterOf(quarter))
    if (part !== undefined) return lastDay(year, part === '上半年' ? 6 : 12)
    return []
  })
}

function dayOf(year: number, month: number, day?: string, third?: string): string[] {
  if (month < 1 || month > 12) return []
  if (day !== undefined) return iso(year, month, Number(day))
  if (third === '上') return iso(year, month, 10)
  return third === '中' ? iso(year, month, 20) : lastDay(year, month)
}

function quarterOf(numeral: string): number {
  return '一二三四'.includes(numeral) ? '一二三四'.indexOf(numeral) + 1 : Number(numeral)
}

function lastDay(year: number, month: number): string[] {
  return iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate())
}

/** None where there is no such day. */
function iso(year: number, month: number, day: number): string[] {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCDate() === day ? [date.toISOString().slice(0, 10)] : []
}
