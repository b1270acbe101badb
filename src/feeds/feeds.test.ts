import {expect, test} from 'vitest'
import {createDocument} from './document.fixture.ts'
import {toFeedEntry} from './entry.ts'
import {feedLength, feedPaths, feedsOf} from './feeds.ts'
import {feedOfPage, followedOf} from './followed.ts'
import {queryIdOf} from './query-id.ts'

const zixu = {id: 'zixu', name: '子虚区', code: null}
const nanke = {id: 'nanke', name: '南柯区', code: null}
const documents = [
  createDocument('zixu/2024/a', {date: '2024-01-01', districts: [zixu, nanke], kind: 'report'}),
  createDocument('nanke/2024/b', {
    ...{date: '2024-01-02', districts: [nanke], issuers: [{name: '区政府', area: nanke}]}
  }),
  createDocument('zixu/undated/c', {districts: [zixu]}),
  ...Array.from({length: feedLength}, (_, at) =>
    createDocument(`zixu/2023/n${String(at + 10)}`, {date: '2023-01-01', districts: [zixu]})
  )
]
const entries = documents.flatMap((document) => toFeedEntry(document, '') ?? [])

test('there are feeds of all, of districts, of kinds and of bodies, each of its latest documents', () => {
  const names = {districts: new Map([['zixu', '子虚区']]), bodies: new Map<string, string>()}
  const feeds = feedsOf({name: '档案'}, entries, names)
  const of = (path: string) => feeds.find((feed) => feed.path === path)
  expect(
    of(feedPaths.all)
      ?.entries.map(({id}) => id)
      .slice(0, 3)
  ).toEqual([...['nanke/2024/b', 'zixu/2024/a', 'zixu/2023/n10']])
  expect(of(feedPaths.all)?.entries).toHaveLength(feedLength)
  expect(of(feedPaths.district('zixu'))).toMatchObject({title: '子虚区 - 档案', page: '/zixu/'})
  expect(of(feedPaths.district('zixu'))?.entries).toHaveLength(feedLength)
  expect(of(feedPaths.district('nanke'))?.entries.map(({id}) => id)).toEqual([
    ...['nanke/2024/b', 'zixu/2024/a']
  ])
  expect(of(feedPaths.kind('report'))?.entries.map(({id}) => id)).toEqual(['zixu/2024/a'])
  expect(feeds.filter(({path}) => path.startsWith('/feeds/bodies/'))).toHaveLength(1)
})

test('pages name the feeds that there are, and no others', () => {
  const sessions = new Map(
    documents.map(({data, session}) => [data.session, {id: data.session, data: session}])
  )
  const districts = [{id: 'nanke'}, {id: 'zixu'}, {id: 'huaxu'}]
  const followed = followedOf('档案', documents, sessions, districts)
  const names = {districts: new Map<string, string>(), bodies: new Map<string, string>()}
  const named = [followed.all ?? [], followed.districts, followed.kinds, followed.bodies].flat()
  expect(named.map(({path}) => path).sort()).toEqual(
    feedsOf({name: '档案'}, entries, names)
      .map(({path}) => path)
      .sort()
  )
  expect(followed.undated).toBe(1)
  expect(followed.districts).toEqual([
    {path: '/feeds/districts/nanke.xml', title: '南柯区', documents: 2},
    {path: '/feeds/districts/zixu.xml', title: '子虚区', documents: feedLength + 1}
  ])
})

test.each([
  ['/zixu/', '/feeds/districts/zixu.xml'],
  ['/kinds/report/', '/feeds/kinds/report.xml'],
  ['/kinds/report/2/', '/feeds/kinds/report.xml'],
  ['/bodies/zixu-0a0a0a0a/', '/feeds/bodies/zixu-0a0a0a0a.xml'],
  ['/', null],
  ['/kinds/report/zixu/', null],
  ['/zixu/2024/', null],
  ['/zixu/2024/a/', null]
])('the feed of the page %s is %s', (page, feed) => {
  expect(feedOfPage(page)).toBe(feed)
})

test('a saved query has its own id, else one of what it asks for', () => {
  expect(queryIdOf({id: 'bridges', query: '古桥'})).toBe('bridges')
  const [one, other] = [queryIdOf({query: '古桥'}), queryIdOf({query: '古井'})]
  expect(one).toMatch(/^q-[0-9a-f]{8}$/)
  expect(other).not.toBe(one)
})
