import type {Address} from '../../../src/schema/address.ts'
import type {IdentifiedBlock} from './identified-block.ts'

/** What is known of an archive from before: what its addresses and ids must keep to. */
export interface Former {
  /** Every address that was ever given. */
  ledger: readonly Address[]
  /** Blocks of the document that stands at an address; `null` where none does that can be read. */
  blocksAt: (url: string) => IdentifiedBlock[] | null
  /** Whether a person keeps the document at an address, whatever sources say. */
  isKept: (url: string) => boolean
}

/** Of an archive that is new nothing is known. */
export const nothingFormer: Former = {ledger: [], blocksAt: () => null, isKept: () => false}
