import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type FeedMaker, toAtom} from './atom.ts'
import {faultsOf, textsOf} from './check-feed.fixture.ts'
import type {FeedEntry} from './entry.ts'
import type {Feed} from './feeds.ts'

const entry: FeedEntry = {
  ...{id: 'zixu/npcsc-8-18/07-regulation', title: '古桥保护<办法> & "附则"', kind: 'regulation'},
  ...{
    updated: '2024-03-05',
    isDay: true,
    filed: '子虚区第十八次会议',
    authors: ['子虚区人大常委会']
  },
  ...{summary: '第一条……', districts: ['zixu'], bodies: ['zixu-0a0a0a0a']}
}
const feed: Feed = {
  ...{path: '/feeds/districts/zixu.xml', title: '子虚区', page: '/zixu/', entries: [entry]}
}
const known: FeedMaker = {
  archive: {name: '乌有市公开档案', license: {id: null, name: '可自由使用', url: null}},
  place: {base: '/x/', origin: 'https://example.org'}
}
const unknown: FeedMaker = {...known, place: {base: '/x/'}}

describe('a feed', () => {
  test.each([
    ['where the address of the site is known', known],
    ['where it is not', unknown]
  ])('is as its standard demands, %s', (_, maker) => {
    const xml = whole(feed, maker)
    expect(faultsOf(xml)).toEqual([])
    expect(textsOf(xml, 'title')).toEqual([entry.title])
    expect(textsOf(xml, 'summary')).toEqual(['子虚区第十八次会议：第一条……'])
  })

  test('names documents by their addresses in full', () => {
    const xml = whole(feed, known)
    expect(textsOf(xml, 'id')).toEqual(['https://example.org/x/zixu/npcsc-8-18/07-regulation/'])
    expect(xml).toContain('<rights>可自由使用</rights>')
    expect(xml).toContain('href="https://example.org/x/feeds/districts/zixu.xml"')
  })

  test('names them without an address by what stays the same wherever the site lies', () => {
    const [id] = textsOf(whole(feed, unknown), 'id')
    expect(id).toMatch(/^urn:uuid:/)
    expect(textsOf(whole(feed, {...unknown, place: {base: '/'}}), 'id')).toEqual([id])
    const other = {...unknown, archive: {...unknown.archive, name: '别的档案'}}
    expect(textsOf(whole(feed, other), 'id')).not.toEqual([id])
  })

  test('says no day of a document of which only the year is known', () => {
    const year = {...entry, updated: '2024-01-01', isDay: false}
    const xml = whole({...feed, entries: [year]}, known)
    expect(faultsOf(xml)).toEqual([])
    expect(xml).not.toContain('<published>')
  })

  test('has texts whole where they are asked for', () => {
    const xml = whole(feed, {...known, textOf: (id) => `<p id="p001">${id}</p>`})
    expect(faultsOf(xml)).toEqual([])
    expect(textsOf(xml, 'content')).toEqual([`<p id="p001">${entry.id}</p>`])
  })

  test('is well formed whatever its texts hold, and loses nothing that XML can hold', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const xml = whole({...feed, entries: [{...entry, title: `甲${text}`}]}, known)
        expect(faultsOf(xml)).toEqual([])
        const [title = ''] = textsOf(xml, 'title')
        const isPlain = /^[\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u.test(text)
        if (isPlain) expect(title).toBe(`甲${text}`)
      })
    )
  })
})

describe('the check of feeds', () => {
  test.each([
    ['<updated>2024-03-05T00:00:00+08:00</updated>', '', 'not one updated'],
    ['+08:00<', '<', 'updated 2024-03-05T00:00:00'],
    ['<author><name>乌有市公开档案</name></author>', '', 'feed: no author'],
    ['rel="self"', 'rel="via"', 'not one link to itself'],
    ['<id>https:', '<id>', 'id is no IRI']
  ])('sees a feed that has %j as %j', (good, bad, fault) => {
    const faults = faultsOf(whole(feed, known).replace(good, bad))
    expect(faults.join('\n')).toContain(fault)
  })
})

function whole(of: Feed, maker: FeedMaker): string {
  return [...toAtom(of, maker)].join('')
}
