import {describe, expect, test} from 'vitest'
import type {Address} from '../../../src/schema/address.ts'
import {assignAddresses} from './assign.ts'
import {digestOf, head} from './head.fixture.ts'
import type {Head} from './head.ts'

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
