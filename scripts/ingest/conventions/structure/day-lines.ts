import {findDate, onlyUnmarkedDate} from '../lexicon/dates.ts'

/** Whether a line may be a day, or end with one behind those who sign. */
export function mayBeDay(text: string): boolean {
  const line = withoutLost(text)
  return (
    findDate(line) !== null || onlyUnmarkedDate(line) !== null || findDate(text.trim()) !== null
  )
}

/** A line without the marks that stand where a page lost its spaces: 某某市交通局???? */
export function withoutLost(text: string): string {
  return text.replace(/(?<![?？])[?？]+\s*$/, '').replace(/\[\d{1,3}\]$/, '')
}

/** Whether a day is in digits and marks, as sites print it: 2024-03-05. */
export function isStamp(text: string): boolean {
  return /\d[-/.]\d/.test(text)
}
