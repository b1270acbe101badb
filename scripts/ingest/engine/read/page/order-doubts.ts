import type {Finding} from '../reader.ts'
import {risingShare} from './in-order.ts'
import type {Item} from './items.ts'
import type {Page} from './page.ts'

/** Lines in the order of the format, of all, where that is the order of the page; fewer lines do not tell. */
const leastRising = 0.7
const leastLines = 6

/**
 * Pages whose lines the format has in quite another order than they stand on the page: there, the one
 * or the other may be wrong.
 *
 * @param placeOf the first place of a page
 */
export function orderDoubts(
  items: readonly (readonly Item[])[],
  pages: readonly Page[],
  placeOf: (page: number) => number | null
): Finding[] {
  return items.flatMap((own, at): Finding[] => {
    const orders = own.flatMap((item) => {
      return item.type === 'line' ? [item.set.line.runs[0]?.order ?? 0] : []
    })
    if (orders.length < leastLines || risingShare(orders) >= leastRising) return []
    const found = `第${pages[at]?.label ?? ''}页`
    const expected = '各行在文件里的次序与版面上的不同，按版面从上到下读出'
    return [{rule: 'reading-doubtful', place: placeOf(at), found, expected}]
  })
}
