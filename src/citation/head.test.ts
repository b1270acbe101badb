import {expect, test} from 'vitest'
import {addressOf, samples} from './cited.fixture.ts'
import {toMeta} from './head.ts'
import {documentThing, toJsonLd} from './json-ld.ts'
import {sessionThing, siteThing} from './json-ld-lists.ts'

const {notice, statute, report, article, bare} = samples
const none = {session: null, published: null, effective: null}

test('a report has its institution, by which programs know it', () => {
  expect(toMeta(report, addressOf(report))).toEqual([
    ['citation_title', '子虚区人民政府关于古桥保护情况的报告'],
    ['citation_author', '子虚区人民政府'],
    ['citation_publication_date', '2024/03/28'],
    ['citation_technical_report_institution', '子虚区人民政府'],
    ['citation_public_url', 'https://a.example/zixu/npcsc-8-17/05-report/'],
    ['citation_language', 'zh-CN'],
    ['z:itemType', 'report']
  ])
})

test('an article has its journal; its date is the year of the issue', () => {
  expect(Object.fromEntries(toMeta(article, '/x/'))).toEqual({
    citation_title: '接诉即办的几点体会',
    citation_author: '钱乙',
    citation_publication_date: '2024',
    citation_journal_title: '乌有人大',
    citation_issue: '1',
    citation_firstpage: '7',
    citation_language: 'zh-CN',
    'z:itemType': 'journalArticle'
  })
})

test('papers that are no articles say so', () => {
  const types = Object.values(samples).map((cited) => toMeta(cited, '/x/').at(-1)?.[1])
  expect(types).toEqual(['statute', 'statute', 'report', 'journalArticle', 'webpage', 'statute'])
})

test('who delivered a report is no institution', () => {
  const spoken = {...report, creators: ['赵甲'], bodies: []}
  expect(Object.fromEntries(toMeta(spoken, '/x/'))).not.toHaveProperty(
    'citation_technical_report_institution'
  )
})

test('a statute as data: who passed it, when, and the revision that the text has', () => {
  const thing = documentThing(statute, {
    url: addressOf(statute),
    session: {
      name: '子虚区第八届人大常委会第十七次会议',
      url: 'https://a.example/zixu/npcsc-8-17/'
    },
    published: 'https://b.example/1.html',
    effective: '2024-05-01'
  })
  expect(JSON.parse(toJsonLd(thing))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: '子虚区人民代表大会常务委员会议事规则',
    url: 'https://a.example/zixu/npcsc-8-17/03-regulation/',
    inLanguage: 'zh-CN',
    legislationType: '法规规章',
    legislationDate: '2024-03-28',
    legislationDateVersion: '2025-06-01',
    legislationPassedBy: [{'@type': 'Organization', name: '子虚区人大常委会'}],
    temporalCoverage: '2024-05-01/..',
    isPartOf: {
      '@type': 'Collection',
      name: '子虚区第八届人大常委会第十七次会议',
      url: 'https://a.example/zixu/npcsc-8-17/'
    },
    isBasedOn: 'https://b.example/1.html'
  })
})

test('a notice was issued, not passed; what is not known of it is not told', () => {
  const thing = JSON.parse(toJsonLd(documentThing(notice, {url: '/x/', ...none}))) as object
  expect(thing).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '子政办发〔2024〕5号',
    legislationDate: '2024-02-05',
    author: [{name: '子虚区人民政府办公室'}, {name: '子虚区财政局'}]
  })
  expect(thing).not.toHaveProperty('legislationPassedBy')
  expect(JSON.parse(toJsonLd(documentThing(bare, {url: '/x/', ...none})))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: '关于修桥的通知',
    url: '/x/',
    inLanguage: 'zh-CN',
    legislationType: '通知公告'
  })
})

test('an article is part of its issue', () => {
  expect(documentThing(article, {url: '/x/', ...none})).toMatchObject({
    '@type': 'Article',
    author: ['钱乙'],
    datePublished: '2024',
    pageStart: 7,
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '1',
      isPartOf: {'@type': 'Periodical', name: '乌有人大'}
    }
  })
})

test('a meeting is an event with its papers, an issue a publication', () => {
  const session = {body: '子虚区人大常委会', number: 17, year: null, date: '2024-03-28'}
  const papers = [{title: '会议纪要', url: '/zixu/npcsc-8-17/01-minutes/'}]
  const at = {district: '子虚区', url: '/zixu/npcsc-8-17/'}
  const name = '第八届人大常委会第十七次会议'
  expect(sessionThing({...session, kind: 'meeting', name}, at, papers)).toEqual({
    '@type': 'Event',
    name: '子虚区第八届人大常委会第十七次会议',
    url: '/zixu/npcsc-8-17/',
    startDate: '2024-03-28',
    organizer: {'@type': 'Organization', name: '子虚区人大常委会'},
    workFeatured: [{'@type': 'CreativeWork', name: '会议纪要', url: papers[0]?.url}]
  })
  const issue = {kind: 'issue', name: '乌有人大2024年第1期', body: '乌有人大'} as const
  expect(sessionThing({...issue, number: 1, year: 2024, date: null}, at, papers)).toMatchObject({
    '@type': 'PublicationIssue',
    name: '乌有人大2024年第1期',
    issueNumber: '1',
    datePublished: '2024'
  })
})

test('the site tells its search', () => {
  expect(
    siteThing({name: '子虚档案', description: '子虚的文件'}, {url: '/', search: '/search/'})
  ).toMatchObject({potentialAction: {target: {urlTemplate: '/search/?q={search_term_string}'}}})
})

test('nothing in data for machines ends its script', () => {
  const title = '</script><!--<script>\u2028]]>&amp;桥'
  const written = toJsonLd(documentThing({...bare, title}, {url: '/x/', ...none}))
  expect(written).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(written)).toMatchObject({name: title})
})
