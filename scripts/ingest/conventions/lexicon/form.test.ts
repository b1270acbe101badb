import {describe, expect, test} from 'vitest'
import {genreOfForm, genreOfSelf} from './form.ts'

test.each([
  ['reply', '您提出的关于古井保护的建议收悉，现答复如下：'],
  ['reply', '现将有关问题答复如下：'],
  ['notice', '现将《古井养护办法》印发给你们，请遵照执行。'],
  ['notice', '现将有关事项通知如下。'],
  ['notice', '特此公告。'],
  ['decision', '会议决定批准子虚区2023年决算。'],
  ['decision', '为了保护古井，特作如下决定：'],
  ['decision', '会议对决算草案进行了审查，决定批准2023年决算。'],
  ['reply', '您提出的《关于护井的建议》已收悉，我局采取了以下措施：'],
  ['reply', '贵局来函收悉，经研究，函复如下。'],
  ['notice', '《古井养护办法》已经区人民政府同意，现予印发。'],
  ['notice', '请认真贯彻执行。'],
  ['notice', '我市定于5月4日18时解除本次重污染天气应急响应。'],
  ['opinion', '为做好护井工作，制定本实施意见。'],
  ['report', '2024年“三公”经费支出预算为12.3万元。'],
  ['report', '《条例》与法律不相抵触，建议常委会本次会议予以批准。'],
  ['report', '《条例》与法律不相抵触，建议提请省人大常委会审查批准。'],
  ['report', '我受区人民政府委托，向区人大常委会报告决算情况，请予审议。'],
  ['report', '现编制并公布本单位2023年政府信息公开工作年度报告。'],
  ['report', '本报告根据有关规定编写。'],
  ['report', '我受区政府的委托，向区人大常委会第三次会议，作关于2023年决算情况的报告。'],
  ['report', '我受区人民政府委托，向区人大常委会报告2023年护井资金的审计情况。'],
  ['notice', '现将《政府工作报告》中涉及今年的各项目标任务分解下达。'],
  ['work-report', '现在，我代表区人民政府，向大会报告工作，请予审议。'],
  ['explanation', '现就《古井保护条例（草案）》作如下说明：'],
  ['explanation', '一、起草背景'],
  ['opinion', '会议审议了报告，提出以下审议意见：'],
  ['regulation', '为了保护古井，制定本条例。'],
  ['plan', '为了做好防汛工作，制定本预案。'],
  ['minutes', '出席人员：钱一、孙二三'],
  ['minutes', '现将会议纪要如下：'],
  ['record', '上午9时至10时30分'],
  ['record', '9:00—10:30'],
  ['personnel', '任命：'],
  ['notice', '请各有关镇办认真核对古井名录，于11月10日前上报。'],
  ['notice', '现将方案主要内容进行公示，征求意见。'],
  ['report', '2023年，子虚区水务局坚持节水，养护古井四十二口。'],
  ['report', '一、2023年度县本级财政预算执行情况'],
  ['report', '初步核算，全县生产总值254.5亿元。'],
  ['report', '第二部分 2023年度部门决算报表'],
  ['report', '二、无古乡人民政府2024年部门预算安排情况说明'],
  ['report', '2023年，我街共受理政府信息公开申请1件。'],
  ['notice', '現將有關事項通告如下：']
])('a %s says: %s', (genre, text) => {
  expect(genreOfForm(['各街道办事处：', text])).toBe(genre)
})

test('what many papers say tells nothing', () => {
  expect(genreOfForm(['会议听取了区人民政府的报告。', '古井共有四十二口。'])).toBeNull()
  expect(
    genreOfForm(['出席会议的代表很多。', '上午9时开会。', '他代表大家向大会致谢。'])
  ).toBeNull()
  expect(genreOfForm(['他任命了一位助手。', '居民提出的问题都有了回音。'])).toBeNull()
  expect(genreOfForm([])).toBeNull()
})

describe('what a paper calls itself', () => {
  test.each([
    ['notice', '现就护井事项通告如下：'],
    ['notice', '特发布如下禁火令：'],
    ['reply', '特此批复。'],
    ['decision', '自本决定印发之日起，旧的办法失效。'],
    ['plan', '制定本预案。'],
    ['plan', '本预案适用于全乡。'],
    ['report', '本年度报告由区水务局编制。'],
    ['report', '现将实施情况总结如下：'],
    ['notice', '現將有關事項通告如下：'],
    ['notice', '《护井办法》印发给你们，按本办法执行。']
  ])('tells a %s: %s', (genre, text) => {
    expect(genreOfSelf(['各街道办事处：', text])).toBe(genre)
  })

  test.each([
    '护井是一项基本办法和根本规定。',
    '根据《关于落实本办法的意见》做好工作。',
    '第三条规定：“本规定所称古井，是指有水的井。”',
    '现将有关事项通知如下。',
    '各科室整理好样本报告。',
    '会议听取了区人民政府的报告。'
  ])('is nothing here: %s', (text) => {
    expect(genreOfSelf([text])).toBeNull()
  })
})
