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

  test('keeps its address, though its title was mended', () => {
    const notice = head('a', 'notice', '关于修建村道的通知')
    const other = {...head('b', 'notice-x', '关于修建村路的通知'), blocks: digestOf('别的')}
    const {given} = assignAddresses(ledgerOf([notice]), [other], {likeness: () => true})
    expect(given.get(other)?.id).toBe(notice.id)
  })

  test('is another where its title has another number', () => {
    const notice = head('a', 'notice', '第三批村道的通知')
    const other = {...head('b', 'notice', '第四批村道的通知'), blocks: digestOf('别的')}
    const {given} = assignAddresses(ledgerOf([notice]), [other], {likeness: () => true})
    expect(given.get(other)?.id).toBe(`${notice.id}-2`)
  })

  test('is another in another year: versions of a statute have much in common', () => {
    const title = '子虚市夜市管理条例'
    const first = {...head('a', '', title), id: 'zixu/npcsc-8-3/regulation'}
    const other = {...head('b', '', title), id: 'zixu/npcsc-9-1/regulation', blocks: digestOf('别')}
    const {given} = assignAddresses(ledgerOf([first]), [other], {likeness: () => true})
    expect(given.get(other)?.id).toBe(other.id)
  })
})

describe('where its source was saved again, a document with quite another title', () => {
  const notice = head('a', 'notice', '关于修建村道的通知')
  const saved = {...head('a', 'other', '虚构样例'), blocks: digestOf('别的')}
  const other = {...saved, source: {...saved.source, sha256: 'e'.repeat(64)}}

  test.each([
    [true, notice.id],
    [null, other.id],
    [false, other.id]
  ])('that is like it (%s) has the address %s', (likeness, id) => {
    const {given} = assignAddresses(ledgerOf([notice]), [other], {likeness: () => likeness})
    expect(given.get(other)?.id).toBe(id)
  })
})
