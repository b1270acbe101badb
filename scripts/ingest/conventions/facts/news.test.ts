import {describe, expect, test} from 'vitest'
import {createBlock} from '../../engine/tree/blocks.ts'
import type {Document, Role} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {claim, claimsOf} from './claim.ts'
import {claimNews} from './news.ts'

function read(title: string, ...lines: (string | [string, Role])[]) {
  const printed: [string, Role] = [title, 'title']
  const children = [printed, ...lines].map((line, at) => {
    const [text, role] = typeof line === 'string' ? [line] : line
    return createBlock(text, {lines: [at + 1], gap: 0, indent: 0, ...(role && {role})})
  })
  const data: Document['data'] = {
    meta: {title},
    meeting: null,
    genre: title.endsWith('。') ? null : genreOf(title)
  }
  const document: Document = {type: 'document', children, data}
  claim(document, 'issuers', ['子虚区法院'], children[0] ?? null, 'title')
  claimNews(document, children)
  return {genre: document.data.genre, issuers: claimsOf(document, 'issuers').length}
}

const headline = '子虚区法院工作报告获全票通过'
const news = '3月5日，子虚区第八届人大第三次会议表决通过了报告。'

describe('what begins as news', () => {
  test.each([headline, '子虚区法院工作报告', '表决通过子虚区护桥条例'])(
    'is it, whatever its headline ends in: %s',
    (title) => {
      expect(read(title, news)).toEqual({genre: 'article', issuers: 0})
    }
  )

  test('is found below what a page says of itself', () => {
    const site = '本站提供每日新闻、社论、地方新闻和广告，欢迎阅读。'
    expect(read('乌有市议会开议', site, `【记者钱一报导】${news}`).genre).toBe('article')
  })

  test('is found without a headline, and below a second one', () => {
    expect(read(news).genre).toBe('article')
    expect(read(headline, '票数过半，掌声四起', news).genre).toBe('article')
  })

  test('is none where it is minutes, or has the form of a paper', () => {
    expect(read('子虚区会议纪要', news).genre).toBe('minutes')
    expect(read(headline, '时间：三月五日', '地点：大堂', news).genre).toBeNull()
    expect(read(headline, '各镇人民政府：', news).genre).toBeNull()
    expect(read(headline, news, ['子虚区法院', 'signature']).genre).toBeNull()
    const list = '任命名单（2024年3月5日子虚区第八届人大常委会第三次会议通过）任命钱一为副区长。'
    expect(read(headline, news + list).genre).toBeNull()
  })

  test('is a paper where an agency sends it out, or where it tells the year', () => {
    const text = '子虚区第八届人大第三次会议表决通过了报告。'
    expect(read('子虚区法院工作报告', `新华社乌有3月5日电${text}`).genre).toBe('work-report')
    expect(read('子虚区决定', `2024年${news}`)).toEqual({genre: 'decision', issuers: 1})
    expect(read(headline, `2024年${news}`).genre).toBe('article')
  })
})

test('news have no issuer by the meeting with which a paragraph of theirs opens', () => {
  const block = createBlock(news, {lines: [1], gap: 0, indent: 0, role: 'title'})
  const data: Document['data'] = {meta: {title: news}, meeting: null, genre: null}
  const document: Document = {type: 'document', children: [block], data}
  claim(document, 'issuers', ['子虚区人民代表大会'], block, 'text')
  claimNews(document, [block])
  expect(claimsOf(document, 'issuers')).toEqual([])
})

test('a text without a headline is news where it tells of a meeting as they do', () => {
  const text = '钱一主持会议。区人大常委会副主任出席会议，会议听取了报告。'
  expect(read(text).genre).toBe('article')
  expect(read('会议要求，区政府尽快上报。').genre).toBeNull()
})

test('who says what, in brackets, is a record of a meeting', () => {
  expect(read('[钱一]：现在进行第八项议程。', '[工作人员]：宣读完毕。').genre).toBe('record')
  expect(read('[钱一]：现在进行第八项议程。', '宣读完毕。').genre).not.toBe('record')
})

test('what prints who of a council says what is a record', () => {
  const turns = [
    '錢一議員：主席，橋何時修好？',
    '議會主席孫二議員：局長。',
    '行政長官：多謝主席，年內修好。'
  ]
  expect(read('橋梁問題', ...turns).genre).toBe('record')
  expect(read('橋梁問題', ...turns.slice(0, 2)).genre).not.toBe('record')
})

test('a speech that is quoted by who follows a meeting is a record', () => {
  const lead = '区政协举行会议，听取提案工作报告。'
  expect(read('会议实况', lead, '[錢一]各位委員：我向大會報告工作。').genre).toBe('record')
})

test('a report on something by the body below its title is none, on whatever day that was there', () => {
  const title = createBlock('关于古井养护的视察报告', {
    lines: [1],
    gap: 0,
    indent: 0,
    role: 'title'
  })
  const text = createBlock(news, {lines: [3], gap: 0, indent: 0})
  const create = (by: 'byline' | 'title') => {
    const data: Document['data'] = {
      meta: {title: '关于古井养护的视察报告'},
      meeting: null,
      genre: 'report'
    }
    const document: Document = {type: 'document', children: [title, text], data}
    claim(document, 'issuers', ['子虚区人大常委会视察组'], title, by)
    claimNews(document, [title, text])
    return document.data.genre
  }
  expect(create('byline')).toBe('report')
  expect(create('title')).toBe('article')
})
