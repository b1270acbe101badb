import type {Address} from '../../../src/schema/address.ts'
import {assignAddresses} from './assign.ts'
import type {Head} from './head.ts'

export const digest = (letter: string) => letter.repeat(64)

/** A document as a source that is called by a letter gives it. */
export function head(source: string, item: string, title: string, more: Partial<Head> = {}): Head {
  return {
    id: `zixu/npcsc-8-3/${item}`,
    source: {file: `${source}.txt`, sha256: digest(source)},
    title,
    place: 1,
    session: '第八届人大常委会第三次会议',
    blocks: digestOf(title),
    ...more
  }
}

export function digestOf(title: string): string {
  return Buffer.from(title).toString('hex').padEnd(16, '0').slice(-16)
}

/** The ledger that documents begin, where there was none before. */
export function ledgerOf(heads: readonly Head[]): Address[] {
  return assignAddresses([], heads).ledger
}
