/** A text of a norm, as far as another one is told apart from it. */
interface Text {
  /** ISO, or `null` where it is not known. */
  date: string | null
  dates: {effective?: string | null}
}

/**
 * What another text of a norm is beside one of them, by the days on which they took their
 * forms: 较新的文本：2024年6月28日. No clock is asked, so none is said to be in force.
 *
 * @param format how a day is written
 */
export function labelOfText(
  own: Text,
  other: Text,
  format: (iso: string | null) => string
): string {
  const {date} = other
  const {effective = null} = other.dates
  // What a revision keeps of its first text is the day from which that one was in force.
  const isOwn = effective !== null && date !== null && effective >= date
  return `${relationOf(own.date, date)}：${format(date)}${isOwn ? `，${format(effective)}起施行` : ''}`
}

function relationOf(own: string | null, other: string | null): string {
  if (own === null || other === null || own === other) return '其他文本'
  return other > own ? '较新的文本' : '较早的文本'
}
