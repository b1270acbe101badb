import type {Source, Unit} from '../schema/source.ts'

const names: Record<Unit, string> = {line: '行', paragraph: '段', 'page-line': '行'}

/** How people call a place that is called by its number: 第12行. */
export function numberedLabel(unit: Unit, number: number): string {
  return `第${String(number)}${names[unit]}`
}

/** Where a document stands in its source: 第12行至第97行. */
export function rangeLabel({
  unit,
  start,
  end,
  labels
}: Pick<Source, 'unit' | 'start' | 'end' | 'labels'>): string {
  const [first, last] = labels
    ? [labels.start, labels.end]
    : [numberedLabel(unit, start), numberedLabel(unit, end)]
  return first === last ? first : `${first}至${last}`
}
