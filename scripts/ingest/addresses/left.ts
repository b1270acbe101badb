import type {Address} from '../../../src/schema/address.ts'
import type {Head} from './head.ts'

/** Entries of a ledger by the heads that are the same documents. */
export type Matches = Map<Head, Address>

/** Whether two texts are states of one; `null` where that cannot be told. */
export type Likeness = (entry: Address, head: Head) => boolean | null

/** What is not matched yet, in order, and what is. */
export interface Left {
  entries: Set<Address>
  heads: Set<Head>
  matches: Matches
}

/** An entry and a head are one document. */
export function pair({entries, heads, matches}: Left, entry: Address, head: Head): void {
  matches.set(head, entry)
  entries.delete(entry)
  heads.delete(head)
}
