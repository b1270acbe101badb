import type {Address} from '../../../src/schema/address.ts'

/** What a document is known by, before it has its address. */
export interface Head {
  /** The address that follows from what is recognised: `<district>/<session>/<item>`. */
  id: string
  source: Address['source']
  title: string
  /** First place of it in its source. */
  place: number
  /** What it is filed under, as people call it. */
  session: string | null
  /** Digest of its blocks. */
  blocks: string
}
