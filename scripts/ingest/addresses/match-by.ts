import {type Address, toId} from '../../../src/schema/address.ts'
import type {Head} from './head.ts'
import {type Left, pair} from './left.ts'

/** An entry of a ledger, or a document that is made now. */
export type Known = Address | Head
/** What two states of a document have in common; `null` where one tells too little. */
export type Key = (known: Known, folder: string) => string | null

/** So many with the same key are looked at for each. */
const nearby = 12

/**
 * Match what has the same key, in order.
 *
 * @param fits what must hold, too
 * @param which only where no other entry and no other head has the key
 */
export function matchBy(
  left: Left,
  key: Key,
  fits: (entry: Address, head: Head) => boolean = () => true,
  which: 'all' | 'only' = 'all'
): void {
  if (left.entries.size === 0 || left.heads.size === 0) return
  const entries = Map.groupBy(left.entries, (entry) => key(entry, folderOf(toId(entry.url))))
  const heads = Map.groupBy(left.heads, (head) => key(head, folderOf(head.id)))
  for (const [common, found] of heads) {
    const known = entries.get(common) ?? []
    const isOnly = known.length === 1 && found.length === 1
    if (common === null || (which === 'only' && !isOnly)) continue
    let next = 0
    for (const head of found) {
      const at = known.slice(next, next + nearby).findIndex((entry) => fits(entry, head))
      const entry = known[next + at]
      if (at === -1 || !entry) continue
      pair(left, entry, head)
      next += at + 1
    }
  }
}

function folderOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/'))
}

/** Documents that are there before those that are withdrawn, as they stand in their sources. */
export function knownFirst(a: Address, b: Address): number {
  return (
    Number(a.withdrawn) - Number(b.withdrawn) || inOrder(a, b) || compare(toId(a.url), toId(b.url))
  )
}

export function inOrder(a: Known, b: Known): number {
  return (
    compare(a.source.file, b.source.file) ||
    a.place - b.place ||
    compare(a.source.sha256, b.source.sha256) ||
    compare(a.title, b.title)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
