/**
 * Short texts as one, for a place that holds only one: divided by ；, as people
 * write them. One that stands in a text itself has a backslash in front.
 */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\；]/g, '\\$&')).join('；')
}

/** The texts again; empty ones are left out. */
export function splitList(text: string): string[] {
  const items = text.match(/(?:\\[\\；]?|[^\\；])+/g) ?? []
  return items.map((item) => item.replace(/\\([\\；])/g, '$1'))
}
