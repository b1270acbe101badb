import {describe, expect, test} from 'vitest'
import {toIndexContent} from './index-content.ts'
import type {Filters, Fragment, Pagefind} from './pagefind.ts'
import {parseQuery} from './terms.ts'
import {type Hit, search} from './search.ts'

/** Passages of four documents; the index proposes them in this order. */
const fragments: Fragment[] = [
  passage('zixu/npc-8-2/work-report', {s1: '一、养老', p003: '新建养老驿站15家。'}),
  passage('nanke/2024/notice', {p001: '关于养老服务的通知', p002: '每月5日报送。'}),
  passage('zixu/npc-8-2/work-report', {
    s2: '二、托育',
    p007: '养老与托育同址。',
    p008: '新增5家。'
  }),
  passage('huaxu/npcsc-8-22/07-minutes', {p002: '审议托育条例。', p003: '钱一 李 四'}),
  passage('shuiyue/npc-8-3/report', {p005: '年老者养花，托人育苗。'})
]

describe('search', () => {
  test('shows documents in the order in which the index proposes their best passage', async () => {
    expect(urlsOf(await find('养老'))).toEqual([
      '/zixu/npc-8-2/work-report/',
      '/nanke/2024/notice/'
    ])
  })

  test('puts all passages of a document together, the best first', async () => {
    const [hit] = await find('养老')
    expect(hit?.blocks.map(({id}) => id)).toEqual(['s1', 'p003', 'p007'])
  })

  test('drops documents that hold the terms but not the word', async () => {
    const pieces = passage('zixu/2024/plan', {p001: '部门互联，社区联网。'})
    const whole = passage('zixu/2024/notice', {p001: '推进互联网服务。'})
    expect(urlsOf(await find('互联网', [pieces, whole]))).toEqual(['/zixu/2024/notice/'])
  })

  test('drops blocks of a passage that do not hold the word', async () => {
    const [hit] = await find('新增5家')
    expect(hit?.blocks).toEqual([{id: 'p008', text: '新增5家。', matches: [{start: 0, end: 4}]}])
  })

  test('does not take a number for a longer one', async () => {
    const hits = await find('5家')
    expect(hits.flatMap(({blocks}) => blocks.map(({id}) => id))).toEqual(['p008'])
  })

  test('does not join the end of a block with the start of the next', async () => {
    expect(await find('条例钱一')).toEqual([])
  })

  test('finds a name that is printed with a space', async () => {
    const [hit] = await find('李四')
    const [found] = hit?.blocks ?? []
    expect(found?.id).toBe('p003')
    expect(found && sliceOf(found)).toBe('李 四')
  })

  test('shows the text as printed, not as indexed', async () => {
    const printed = passage('zixu/2024/plan', {p001: '審議１００㎡以下小区'})
    const [hit] = await find('100㎡', [printed])
    expect(hit?.blocks).toEqual([
      {id: 'p001', text: '審議１００㎡以下小区', matches: [{start: 2, end: 6}]}
    ])
  })

  test('keeps what the index says of a document', async () => {
    const [hit] = await find('养花')
    expect(hit?.meta).toMatchObject({title: '某报告'})
  })

  test('sees through the marks that the index puts between words', async () => {
    const plain = passage('zixu/2024/plan', {p001: '推进养老服务'})
    const marked = {...plain, content: plain.content.replace('养老', '\u200b养\u200b老\u200b')}
    const [hit] = await find('养老', [marked])
    expect(hit?.blocks).toEqual([{id: 'p001', text: '推进养老服务', matches: [{start: 2, end: 4}]}])
  })

  test('reads every proposal, however many there are', async () => {
    const many = Array.from({length: 100}, (_, at) =>
      passage(`zixu/2024/notice-${String(at)}`, {p001: at % 2 === 0 ? '养老' : '老养'})
    )
    const hits = await find('养老', many)
    expect(urlsOf(hits)).toEqual(
      many.filter((_, at) => at % 2 === 0).map(({url}) => url.replace(/#.*/, ''))
    )
  })
})

describe('search for several words', () => {
  test('wants all of them in a document, but not in one passage', async () => {
    const [hit, ...others] = await find('驿站 托育')
    expect(hit?.url).toBe('/zixu/npc-8-2/work-report/')
    expect(hit?.blocks.map(({id}) => id)).toEqual(['p003', 's2', 'p007'])
    expect(others).toEqual([])
  })

  test('shows a block that holds two of them once, with the places of both', async () => {
    const [hit] = await find('养老 同址')
    const blocks = hit?.blocks.filter(({id}) => id === 'p007')
    expect(blocks).toEqual([
      {
        id: 'p007',
        text: '养老与托育同址。',
        matches: [
          {start: 0, end: 2},
          {start: 5, end: 7}
        ]
      }
    ])
  })

  test('keeps blocks apart that have no id', async () => {
    const table = {...passage('zixu/2024/plan', {a: '养老3座', b: '养老5座、托育1座'})}
    const [hit] = await find('养老 托育', [{...table, meta: {...table.meta, blocks: ' '}}])
    expect(hit?.blocks.map(({text}) => text)).toEqual(['养老3座', '养老5座、托育1座'])
  })

  test('keeps the order of the first', async () => {
    const plan = passage('zixu/2024/plan', {p001: '托育与养老'})
    const reply = passage('huaxu/2024/reply', {p001: '养老与托育'})
    const {pagefind} = createPagefind((terms) => (terms === '托育' ? [plan, reply] : [reply, plan]))
    const order = async (typed: string) => urlsOf(await search(pagefind, parseQuery(typed), {}))
    expect(await order('托育 养老')).toEqual(['/zixu/2024/plan/', '/huaxu/2024/reply/'])
    expect(await order('养老 托育')).toEqual(['/huaxu/2024/reply/', '/zixu/2024/plan/'])
  })

  test('finds nothing where a document lacks one', async () => {
    expect(await find('养花 托育')).toEqual([])
  })

  test('does not ask on when one is nowhere', async () => {
    const {pagefind, asked} = createPagefind(() => fragments)
    await search(pagefind, parseQuery('婚丧 养老'), {})
    expect(asked.map(({terms}) => terms)).toEqual(['婚丧'])
  })
})

describe('what the index is asked', () => {
  test('is the terms of each word, with the filters as they are', async () => {
    const {pagefind, asked} = createPagefind(() => fragments)
    const filters: Filters = {district: 'zixu', year: '2024'}
    await search(pagefind, parseQuery('居家养老 托育'), filters)
    expect(asked[0]).toEqual({terms: '居家 家养 养老', filters})
    await search(pagefind, parseQuery('养老 托育'), filters)
    expect(asked.slice(1)).toEqual([
      {terms: '养老', filters},
      {terms: '托育', filters}
    ])
  })

  test('is nothing where there is no word', async () => {
    const {pagefind, asked} = createPagefind(() => fragments)
    expect(await search(pagefind, {words: []}, {})).toEqual([])
    expect(asked).toEqual([])
  })
})

function find(typed: string, from: readonly Fragment[] = fragments): Promise<Hit[]> {
  return search(createPagefind(() => from).pagefind, parseQuery(typed), {})
}

/** An index that proposes what it is told to, whether it fits or not. */
function createPagefind(propose: (terms: string) => readonly Fragment[]) {
  const asked: {terms: string; filters: Filters}[] = []
  const pagefind: Pagefind = {
    init: () => Promise.resolve(),
    mergeIndex: () => Promise.resolve(),
    search: (terms, {filters}) => {
      asked.push({terms, filters})
      return Promise.resolve({
        results: propose(terms).map((fragment) => ({data: () => Promise.resolve(fragment)}))
      })
    }
  }
  return {pagefind, asked}
}

function passage(id: string, blocks: Record<string, string>): Fragment {
  const ids = Object.keys(blocks)
  const {content, printed} = toIndexContent(Object.values(blocks))
  return {
    url: `/${id}/#${ids[0] ?? ''}`,
    content,
    meta: {title: '某报告', blocks: ids.join(' '), printed}
  }
}

function sliceOf({text, matches}: Hit['blocks'][number]): string | undefined {
  return matches.map(({start, end}) => text.slice(start, end))[0]
}

function urlsOf(hits: readonly Hit[]): string[] {
  return hits.map(({url}) => url)
}
