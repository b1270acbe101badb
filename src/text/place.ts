/** What a place of a source is: a line of a text, a paragraph or cell of a word file, a line of a page. */
export const units = ['line', 'paragraph', 'page-line'] as const

export type Unit = (typeof units)[number]

/** A run of places. */
export interface Range {
  unit: Unit
  /** First and last place, counted from 1, both included. */
  start: number
  end: number
  /** How people call these two, where it is not by their number: 第3页第7行. */
  labels?: {start: string; end: string} | undefined
}

const names: Record<Unit, string> = {line: '行', paragraph: '段', 'page-line': '行'}

/** How people call a place that is called by its number: 第12行. */
export function numberedLabel(unit: Unit, number: number): string {
  return `第${String(number)}${names[unit]}`
}

/** Where a document stands in its source: 第12行至第97行. */
export function rangeLabel({unit, start, end, labels}: Range): string {
  const [first, last] = labels
    ? [labels.start, labels.end]
    : [numberedLabel(unit, start), numberedLabel(unit, end)]
  return first === last ? first : `${first}至${last}`
}
