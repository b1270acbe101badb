import {expect, test} from 'vitest'
import {isHeadline, isTranscript, newsLead, tellsOfDeeds} from './news.ts'

const rest = '市九届人大常委会举行第三次会议，听取有关汇报。'

test.each([
  '近日，',
  '昨日上午，',
  '27日，',
  '3月5日下午，',
  '8月29号,',
  '3月6日至8日，',
  '本报讯（记者 钱一） 3月5日，',
  '乌有报1月9日讯 8日，',
  '乌有网1月9日子虚消息 日前，',
  '三月風報3月12日電 3月12日，'
])('a day without its year opens news: %j', (lead) => {
  expect(newsLead(lead + rest)).toBe('recent')
})

test.each([
  '【记者钱一报导】',
  '【乌有网记者钱一报导】',
  '〔記者錢一／烏有報導〕',
  '(烏有社記者錢一、孫二南柯4日電)',
  '记者钱一／乌有报导'
])('who reports may stand at the front: %j', (lead) => {
  expect(newsLead(lead + rest)).toBe('sent')
})

test('who told it first may stand in front of a day, and a day without a date behind a body', () => {
  expect(newsLead(`据《乌有报》报道，3月5日上午，${rest}`)).toBe('recent')
  expect(newsLead(`乌有市议会总质询今天结束，议长发表结语。${rest}`)).toBe('recent')
  expect(newsLead('乌有市第九届人民代表大会第三次会议10日15时在大礼堂举行全体会议。')).toBe(
    'recent'
  )
  expect(newsLead('乌有市第九届人民代表大会第三次会议于2024年3月10日在大礼堂举行。')).toBeNull()
  expect(newsLead(`各位代表，我们今天举行会议，听取有关汇报。${rest}`)).toBeNull()
})

test('an agency sends out what may be a paper', () => {
  expect(newsLead(`乌有社3月5日电 ${rest}`)).toBe('sent')
  expect(newsLead(`本网讯（记者钱一）${rest}`)).toBe('sent')
})

test('a day with its year opens papers, too', () => {
  expect(newsLead(`2024年3月5日，${rest}`)).toBe('dated')
})

test.each([rest, `自3月5日起，${rest}`, '3月5日，晴。', `第3日，${rest}`])(
  '%j opens none',
  (text) => {
    expect(newsLead(text)).toBeNull()
  }
)

test.each([
  '（记者 钱一）1月14日，',
  '乌有在线（钱一）12月26日晚，',
  '会议现场 钱一作报告 1月26日，',
  '在2024年1月28日结束的子虚区第八届人民代表大会第三次会议上，',
  '【正文】会议由市人大常委会副主任钱一主持。',
  '【乌有報訊】1月13日消息：昨天，'
])('who tells, or what a picture shows, may stand in front: %j', (lead) => {
  expect(newsLead(lead + rest)).toBe('recent')
})

test('who has learnt it may stand in front', () => {
  expect(newsLead('记者从区八届人大三次会议获悉，建议已全部办结并答复代表。')).toBe('recent')
})

test('the press of Taiwan has the day in brackets', () => {
  expect(newsLead('乌有市議會今(26)日召開程序委員會，討論定期會議事日程。')).toBe('recent')
})

test('why it was done may stand in front', () => {
  expect(newsLead('为完善报告，连日来，区法院干警深入各镇召开座谈会。')).toBe('recent')
})

test('a newspaper may go on with news of another page', () => {
  expect(newsLead('（上接第一版）会议强调，要做好古井的养护工作，确保完成任务。')).toBe('recent')
})

test.each([
  ['为保护古井，无何县水利局组织人员开展巡查。', true],
  ['逍遥镇大力推进古井养护，全年完成四十口。', true],
  ['无何县水利局开展巡查，我局将继续做好工作。', false],
  ['无何县水利局组织人员开展巡查，有关单位应当配合。', false],
  ['古井是无何县的宝贵财富。', false]
])('what an office has done is news, unless it speaks itself: %s', (text, isNews) => {
  expect(tellsOfDeeds([text])).toBe(isNews)
})

test.each([
  ['子虚区七届人大常委会召开第十一次会议', true],
  ['区人大常委会第三次会议闭幕', true],
  ['逍遥镇五届三次人代会胜利召开', true],
  ['子虚区护井知识竞赛正式拉开序幕', true],
  ['子虚区举办护井知识竞赛，三十支队伍参加', true],
  ['区长召开专题会议', false],
  ['关于子虚区人大常委会召开第十一次会议', false],
  ['子虚区人大常委会召开的会议', false],
  ['子虚区体育馆举办权转让', false]
])('a headline states that something was held: %s', (title, isOne) => {
  expect(isHeadline(title)).toBe(isOne)
})

test('a day is told by the name that only its readers give it, by who is not of it', () => {
  expect(newsLead(`子虚区人大常委会视察组前天来到逍遥镇。${rest}`)).toBe('recent')
  expect(newsLead(`截至今日，子虚区共有古井三百口。${rest}`)).toBeNull()
})

test('who speaks says something; a button does not', () => {
  expect(isTranscript(['【相关论坛】', '【发表评论】', '【关闭窗口】'])).toBe(false)
  expect(isTranscript(['【钱一】主席好。', '【孙二】大家好。'])).toBe(true)
})
