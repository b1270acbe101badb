import {describe, expect, test} from 'vitest'
import type {Address} from '../../../src/schema/address.ts'
import {assignAddresses} from './assign.ts'
import type {Head} from './head.ts'

const digest = (letter: string) => letter.repeat(64)

/** A document as a source that is called by a letter gives it. */
function head(source: string, item: string, title: string, more: Partial<Head> = {}): Head {
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

function digestOf(title: string): string {
  return Buffer.from(title).toString('hex').padEnd(16, '0').slice(-16)
}

const ledgerOf = (heads: readonly Head[]): Address[] => assignAddresses([], heads).ledger

describe('where both its file and its bytes are others, a document with a like text', () => {
  test.each([
    ['its district', 'unfiled/npcsc-8-3/notice'],
    ['its meeting', 'zixu/undated/notice']
  ])('keeps its address, though the line that told %s was changed', (_, id) => {
    const notice = head('a', 'notice', '通知')
    const other = {...head('b', '', '通知'), id, blocks: digestOf('别的')}
    const {given} = assignAddresses(ledgerOf([notice]), [other], {likeness: () => true})
    expect(given.get(other)?.id).toBe(notice.id)
  })

  test('is another in another year: versions of a statute have much in common', () => {
    const title = '子虚市夜市管理条例'
    const first = {...head('a', '', title), id: 'zixu/npcsc-8-3/regulation'}
    const other = {...head('b', '', title), id: 'zixu/npcsc-9-1/regulation', blocks: digestOf('别')}
    const {given} = assignAddresses(ledgerOf([first]), [other], {likeness: () => true})
    expect(given.get(other)?.id).toBe(other.id)
  })
})
