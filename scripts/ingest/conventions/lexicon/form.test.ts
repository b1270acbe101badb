import {expect, test} from 'vitest'
import {genreOfForm} from './form.ts'

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
