/*
 * A table of tasks is filtered without scripts: each value of a filter has a number, radios have ids by it, rows
 * have it as a class, and one style sheet for all tables says which rows a checked radio leaves.
 */

/** What tables are filtered by, and how many values of each the style sheet knows. */
export const filters = [
  {key: 'u', name: 'unit', label: '单位', most: 80},
  {key: 'l', name: 'lead', label: '牵头', most: 60},
  {key: 'd', name: 'due', label: '期限', most: 40}
] as const

export type FilterKey = (typeof filters)[number]['key']

/** A value that rows can be filtered by. */
export interface FilterValue {
  /** Class of its rows, and id of its radio: `u7`. */
  id: string
  label: string
  count: number
}

/** The values of a filter, those of most rows first where there are more than fit; and the classes of each row. */
export function valuesOf<Row>(
  key: FilterKey,
  rows: readonly Row[],
  labelsOf: (row: Row) => readonly string[],
  compare: (a: string, b: string) => number
): {values: FilterValue[]; classesOf: (row: Row) => string[]} {
  const most = filters.find((filter) => filter.key === key)?.most ?? 0
  const counts = new Map<string, number>()
  for (const row of rows) {
    for (const label of new Set(labelsOf(row))) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  const shown = [...counts]
    .toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]))
    .slice(0, most)
    .sort((a, b) => compare(a[0], b[0]))
  const ids = new Map(shown.map(([label], at) => [label, `${key}${String(at + 1)}`]))
  return {
    values: shown.map(([label, count]) => ({id: ids.get(label) ?? '', label, count})),
    classesOf: (row) => [...new Set(labelsOf(row))].flatMap((label) => ids.get(label) ?? [])
  }
}

/** The style sheet of all tables: a line for each value that a filter may have. */
export function filterSheet(): string {
  return filters
    .flatMap(({key, most}) =>
      Array.from({length: most}, (_, at) => {
        const id = `${key}${String(at + 1)}`
        return `.filters:has(#${id}:checked)~.tasks :is(tr.t:not(.${id}),tbody:not(:has(.${id}))){display:none}\n`
      })
    )
    .join('')
}
