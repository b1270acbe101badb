import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Address} from '../../../src/schema/address.ts'
import {assignAddresses} from './assign.ts'
import {digest, digestOf, head, ledgerOf} from './head.fixture.ts'
import type {Head} from './head.ts'

const minutes = head('a', '01-minutes', '第三次会议纪要')
const report = head('a', '02-report', '关于养老服务情况的报告', {place: 20})
const reply = head('b', 'reply', '对第27号建议的答复')
const all = [minutes, report, reply]

const urlsOf = (heads: readonly Head[], ledger: readonly Address[] = []) => {
  const {given} = assignAddresses(ledger, heads)
  return heads.map((each) => given.get(each)?.id.split('/').at(-1))
}
/** The same document where its source was saved again. */
const savedAgain = (each: Head, more: Partial<Head> = {}): Head => ({
  ...each,
  source: {...each.source, sha256: digest('e')},
  ...more
})

describe('without a ledger', () => {
  test('each document has the address that follows from what it is', () => {
    expect(urlsOf(all)).toEqual(['01-minutes', '02-report', 'reply'])
  })

  test('where two have the same, one gets a number that is no other’s', () => {
    const others = ['甲', '乙', '丙'].map((title) => head(title, 'reply', title))
    const second = head('z', 'reply-2', '丁')
    const expected = ['reply-4', 'reply-3', 'reply', 'reply-2']
    expect(urlsOf([...others, second]).toSorted()).toEqual(expected.toSorted())
    expect(urlsOf([second])).toEqual(['reply-2'])
    expect(urlsOf([...others, second]).at(-1)).toBe('reply-2')
  })

  test('the order of the sources, their names and their bytes change nothing', () => {
    const heads = ['甲', '乙', '丙', '丁'].map((title) => head('a', 'reply', title))
    const byTitle = (list: readonly Head[]) =>
      new Map(list.map((each, at) => [each.title, urlsOf(list)[at]]))
    const before = byTitle(heads)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(heads, {minLength: 4}),
        fc.array(fc.constantFrom('b', 'c', 'd'), {minLength: 4, maxLength: 4}),
        (list, names) => {
          const renamed = list.map((each, at) => ({
            ...each,
            source: {file: `${names[at] ?? ''}${String(at)}.txt`, sha256: digest(names[at] ?? 'b')}
          }))
          expect(byTitle(renamed)).toEqual(before)
        }
      )
    )
  })
})

describe('a document keeps its address where', () => {
  const ledger = ledgerOf(all)
  test.each<[string, Head[]]>([
    ['nothing has changed', all],
    ['its source was saved again', all.map((each) => savedAgain(each))],
    [
      'its source was renamed',
      all.map((each) => ({...each, source: {...each.source, file: `新/${each.source.file}`}}))
    ],
    ['lines were put in front of it', all.map((each) => savedAgain(each, {place: each.place + 9}))],
    ['it reads otherwise', all.map((each) => savedAgain(each, {blocks: digestOf('别的')}))],
    ['its kind has another name', all.map((each) => ({...each, id: `${each.id}-x`}))],
    [
      'it is filed under another session',
      all.map((each) => ({...each, id: each.id.replace('npcsc-8-3', '2024')}))
    ],
    [
      'its title is read otherwise',
      all.map((each) => ({...each, title: `${each.title}（草案）的说明`}))
    ],
    [
      'a word of its title was corrected',
      all.map((each) => savedAgain(each, {title: each.title.replace('报告', '的报告')}))
    ],
    [
      'its source was saved again under another name',
      all.map((each) => savedAgain(each, {source: {file: '新.txt', sha256: digest('f')}}))
    ]
  ])('%s', (_, heads) => {
    expect(urlsOf(heads, ledger)).toEqual(['01-minutes', '02-report', 'reply'])
    expect(assignAddresses(ledger, heads).gone).toEqual([])
  })

  test('its title is that of many, and its source was renamed and saved again with others', () => {
    const one = {...head('a', '01-notice', '通知'), id: 'zixu/2024/01-notice'}
    const heads = [one, report].map((each) =>
      savedAgain(each, {
        source: {file: '新.txt', sha256: digest('f')},
        blocks: digestOf('别的')
      })
    )
    expect(urlsOf(heads, ledgerOf([one, report]))).toEqual(['01-notice', '02-report'])
  })

  test('another source of the same meeting is added, which gets a number', () => {
    const other = head('0', '01-minutes', '第三次会议纪要（之一）')
    expect(urlsOf([other, ...all], ledger)).toEqual([
      ...['01-minutes-2', '01-minutes', '02-report', 'reply']
    ])
  })

  test('another document is put in front of it in its bundle', () => {
    const first = savedAgain(head('a', '01-opinion', '关于公交的审议意见'))
    const moved = [
      savedAgain(minutes, {id: 'zixu/npcsc-8-3/02-minutes', place: 20}),
      savedAgain(report, {id: 'zixu/npcsc-8-3/03-report', place: 40})
    ]
    expect(urlsOf([first, ...moved, reply], ledger)).toEqual([
      ...['01-opinion', '01-minutes', '02-report', 'reply']
    ])
  })

  test('one of two with its title is gone', () => {
    const twice = [minutes, {...minutes, id: `${minutes.id}-b`, place: 9, blocks: digestOf('乙')}]
    const [, second] = twice
    const left = twice.slice(1).map((each) => savedAgain(each, {place: 1}))
    expect(urlsOf(left, ledgerOf(twice))).toEqual([second?.id.split('/').at(-1)])
  })

  test('two sources have changed their names', () => {
    const [first, second] = [head('a', 'reply-x', '甲'), head('b', 'reply-y', '乙')]
    const exchanged = [
      {...first, source: {...first.source, file: 'b.txt'}},
      {...second, source: {...second.source, file: 'a.txt'}}
    ]
    expect(urlsOf(exchanged, ledgerOf([first, second]))).toEqual(['reply-x', 'reply-y'])
  })
})

describe('an address is not given to another document', () => {
  test('in place of one that is gone; when that comes back, it has its own again', () => {
    const without = assignAddresses(ledgerOf(all), [minutes, report])
    expect(without.gone.map(({title}) => title)).toEqual([reply.title])
    expect(without.ledger.filter(({withdrawn}) => withdrawn)).toMatchObject([
      {url: '/zixu/npcsc-8-3/reply/', title: reply.title, source: reply.source}
    ])
    const other = head('c', 'reply', '对第31号建议的答复')
    const later = assignAddresses(without.ledger, [minutes, report, other])
    expect(later.given.get(other)?.id).toBe('zixu/npcsc-8-3/reply-2')
    expect(later.gone).toEqual([])
    const again = assignAddresses(later.ledger, [...all, other])
    expect(again.given.get(reply)?.id).toBe(reply.id)
    expect(again.ledger.some(({withdrawn}) => withdrawn)).toBe(false)
  })

  test('that stands in its file now: next year’s, or any other', () => {
    const yearly = head('a', 'work-report', '2023年政府工作报告')
    const next = savedAgain(yearly, {title: '2024年政府工作报告'})
    const other = savedAgain(yearly, {title: '关于公交的通知'})
    const ledger = ledgerOf([yearly])
    expect(urlsOf([next], ledger)).toEqual(['work-report-2'])
    expect(urlsOf([other], ledger)).toEqual(['work-report-2'])
  })

  test('of the same title in a file that is overwritten with each meeting', () => {
    const list = head('a', '04-personnel', '子虚区人大常委会任命名单')
    const next = savedAgain(list, {
      ...{id: 'zixu/npcsc-8-4/04-personnel', session: '第八届人大常委会第四次会议'},
      blocks: digestOf('别的')
    })
    const idWith = (likeness: boolean | null) =>
      assignAddresses(ledgerOf([list]), [next], {likeness: () => likeness}).given.get(next)?.id
    expect(idWith(null)).toBe(next.id)
    expect(idWith(false)).toBe(next.id)
    // The same list, and its meeting was named wrongly before.
    expect(idWith(true)).toBe(list.id)
  })

  test('of the same title on another day', () => {
    const title = '子虚区人民政府关于调整作息时间的公告'
    const first = {...head('a', '', title), id: 'zixu/2024/notice-0305'}
    const other = {...head('b', '', title), id: 'zixu/2024/notice-1102', blocks: digestOf('别的')}
    expect(urlsOf([other], ledgerOf([first]))).toEqual(['notice-1102'])
    expect(urlsOf([{...other, id: first.id}], ledgerOf([first]))).toEqual(['notice-0305'])
  })

  test('of the same title that reads quite otherwise', () => {
    const title = '子虚区人民政府关于调整作息时间的公告'
    const first = head('a', 'notice', title)
    const other = {...head('b', 'notice', title), blocks: digestOf('别的')}
    const {given} = assignAddresses(ledgerOf([first]), [other], {likeness: () => false})
    expect(given.get(other)?.id).toBe('zixu/npcsc-8-3/notice-2')
  })

  test('of a short title that many have', () => {
    const notice = {...head('a', 'notice', '通知'), id: 'zixu/2024/notice'}
    const other = {...savedAgain(notice), source: {file: '别.txt', sha256: digest('f')}}
    expect(urlsOf([{...other, blocks: digestOf('x')}], ledgerOf([notice]))).toEqual(['notice-2'])
  })
})

test('what a person keeps is not withdrawn, though no source makes it any more', () => {
  const {ledger, gone} = assignAddresses(ledgerOf(all), [minutes, report], {
    kept: (url) => url.endsWith('/reply/')
  })
  expect(gone).toEqual([])
  expect(ledger.map(({withdrawn}) => withdrawn)).toEqual([false, false, false])
})
