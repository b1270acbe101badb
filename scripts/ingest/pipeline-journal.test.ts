import {describe, expect, test} from 'vitest'
import {ingest, outlineOf, textsOf} from './pipeline.fixture.ts'

describe('an issue of a journal', async () => {
  const {documents, sessions, all} = await ingest('journal.txt')
  const [bridges, ferry, well] = documents

  test('each article is a document of the issue, and counts for its district', () => {
    expect(
      documents.map(({id, data}) => [id, data.title, data.author, data.districts[0]?.name])
    ).toEqual([
      [
        'wuyou/wuyou-renda-2025-1/01-article',
        '把古桥的账一笔一笔算清楚',
        '子虚区人大常委会',
        '子虚区'
      ],
      ['wuyou/wuyou-renda-2025-1/02-article', '渡口晚点半小时', '南柯区人大常委会', '南柯区'],
      ['wuyou/wuyou-renda-2025-1/03-article', '听见井边的声音', '华胥区人大常委会', '华胥区']
    ])
    expect(sessions[0]?.session).toMatchObject({
      kind: 'issue',
      name: '乌有人大2025年第1期',
      number: 1
    })
  })

  test('a head that differs from the contents list is kept as printed, and reported', () => {
    expect(all).toMatchObject([{rule: 'contents-differ', line: 16}])
    expect(bridges?.data.title).toBe('把古桥的账一笔一笔算清楚')
  })

  test('a title that is the second line of another head begins no article there', () => {
    expect(textsOf(ferry)).toEqual([
      ...['渡口晚点半小时', '——听见井边的声音之后', '□南柯区人大常委会'],
      expect.stringMatching(/^末班渡船提前收班.*不能没有。$/),
      '常委会听取了三次汇报，渡船如今开到夜里十点。'
    ])
    expect(textsOf(well)).toEqual([
      ...['听见井边的声音', '华胥区人大常委会'],
      '井边是老街人说话的地方，代表联络站就设在井边。',
      '意见记在墙上，办好一条划掉一条。'
    ])
  })

  test('paragraphs run on across page numbers and running heads', () => {
    expect(textsOf(bridges)).toContain(
      '全区有古桥二十六座，修一座要花多少钱，过去谁也说不准。这一年，代表们把账摊开来算。'
    )
  })

  test('masthead, news, contents list and captions are kept with the issue', () => {
    const parts = sessions[0]?.session.parts ?? []
    expect(parts.map(({role}) => role)).toEqual(['front', 'contents', 'captions'])
    expect(parts[2]?.blocks).toEqual([{at: '44', text: '图为渡口的晚班船。壬癸 摄'}])
    expect(parts[0]?.blocks.map(({text}) => text)).toContain(
      '3月6日，市人大常委会机关举行开放日，一百二十名市民走进会议厅。（文/木兰）'
    )
  })
})

test('a saved page about several districts', async () => {
  const {documents, sessions, messages} = await ingest('web-article.txt')
  const [article] = documents
  expect(article?.data.title).toBe('各区县古桥保护扫描')
  expect(article?.data.districts.map(({name}) => name)).toEqual([
    ...['乌有市', '子虚区', '南柯区', '华胥区']
  ])
  expect(article?.data.dates.published).toBe('2025-03-20')
  expect(outlineOf(article)).toEqual(['h2 子虚区', 'h2 南柯区', 'h2 华胥区'])
  expect(sessions[0]?.id).toBe('wuyou/wuyou-renda-2025-1')
  expect(article?.blocks.at(-1)?.text).toContain('修好了三座石桥')
  expect(messages).toEqual([])
})
