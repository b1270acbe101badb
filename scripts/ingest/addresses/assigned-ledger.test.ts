import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {assignAddresses} from './assign.ts'
import {head, ledgerOf} from './head.fixture.ts'

describe('the ledger', () => {
  const items = fc.constantFrom('reply', 'notice', 'reply-2')
  const heads = fc.uniqueArray(
    fc.record({
      source: fc.constantFrom('a', 'b', 'c'),
      item: items,
      title: fc.constantFrom('关于公交的通知', '通知', '第一号建议的答复', '第二号建议的答复'),
      place: fc.nat(5).map((place) => place + 1)
    }),
    {selector: ({source, place}) => source + String(place)}
  )
  const toHeads = (list: {source: string; item: string; title: string; place: number}[]) =>
    list.map(({source, item, title, place}) => head(source, item, title, {place}))

  test('has each address once, in order, all that it had before, and says the same again', () => {
    fc.assert(
      fc.property(heads, heads, (first, second) => {
        const before = ledgerOf(toHeads(first))
        const documents = toHeads(second)
        const {ledger, given} = assignAddresses(before, documents)
        const urls = ledger.map(({url}) => url)
        expect(urls).toEqual([...new Set(urls)].toSorted())
        expect(urls).toEqual(expect.arrayContaining(before.map(({url}) => url)))
        expect(given.size).toBe(documents.length)
        const again = assignAddresses(ledger, documents)
        expect(again.ledger).toEqual(ledger)
        expect(documents.map((each) => again.given.get(each)?.id)).toEqual(
          documents.map((each) => given.get(each)?.id)
        )
      })
    )
  })

  test('comes out the same in whatever order the documents come', () => {
    fc.assert(
      fc.property(heads, heads, fc.nat(), (first, second, turn) => {
        const before = ledgerOf(toHeads(first))
        const documents = toHeads(second)
        const at = documents.length === 0 ? 0 : turn % documents.length
        const turned = [...documents.slice(at), ...documents.slice(0, at)].reverse()
        expect(assignAddresses(before, turned).ledger).toEqual(
          assignAddresses(before, documents).ledger
        )
      })
    )
  })
})
