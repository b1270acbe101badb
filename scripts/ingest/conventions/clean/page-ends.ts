import type {PageLine} from './page-lines.ts'

/**
 * Indices of the last lines that are of no page's text, before the first one in a direction: numbers
 * of pages, lines where the format tells that a page was turned, and the ends of the source, which
 * are -1 and the number of lines.
 */
export function endsOfPages(lines: readonly PageLine[], direction: 1 | -1): number[] {
  const ends = lines.flatMap((line, at) => {
    const beside = lines[at + direction]
    if (line.kind === 'number') return !beside || beside.kind === 'number' ? [] : [at]
    const isTurned =
      beside !== undefined &&
      line.page !== undefined &&
      line.page !== beside.page &&
      beside.kind !== 'number'
    return isTurned ? [at] : []
  })
  const edge = direction === 1 ? 0 : lines.length - 1
  if (lines[edge]?.kind === 'number') return ends
  return direction === 1 ? [-1, ...ends] : [...ends, lines.length]
}
