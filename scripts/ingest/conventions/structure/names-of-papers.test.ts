import {expect, test} from 'vitest'
import {outline} from './headings.fixture.ts'

const title = '乌有市人民政府关于废止部分规章的决定'

test('names of papers one below the other are a list, two of them, too', () => {
  const lines = [
    '决定废止下列规章：',
    '一、《乌有市供水办法》（2003年6月10日乌有市人民政府令第42号发布）',
    '二、《乌有市渡口规定》（1998年乌有市人民政府令第17号发布）',
    '本决定自公布之日起施行。'
  ]
  expect(outline(lines, {title})).toEqual([])
})

test('the name of a paper above what is changed in it is a heading', () => {
  const lines = ['一、《乌有市供水办法》', '删去第三条。', '二、《乌有市渡口规定》', '删去第五条。']
  expect(outline(lines, {title})).toEqual(['1 一、《乌有市供水办法》', '1 二、《乌有市渡口规定》'])
})

test.each([
  [['应到41人　实到38人', '会议由钱一主持。']],
  [['9:00-10:30\t第一次全体会议', '听取报告。']],
  [['本法律自公布翌日起生效。', '立法会主席　钱一', '二〇二四年八月九日签署。']],
  [['为下列各点之间的连线：', '1.东岛（1） 北纬16°40.5’ 东经112°44.2’', '另行宣布其余各点。']]
])('is no heading: %j', (lines) => {
  expect(outline(lines, {title: '乌有市人大常委会会议记录'})).toEqual([])
})

test('what stands alone between 一、 and 二、 is the text of the first', () => {
  const lines = ['一、活动主题', '携手同行·共建乌有十周年', '二、活动时间', '4月10日—30日']
  expect(outline(lines, {title: '乌有市关于开展宣传活动的通知'})).toEqual([
    '1 一、活动主题',
    '1 二、活动时间'
  ])
})

test('a heading that has lost its number between two articles is one', () => {
  const lines = [
    '第一条 为了护桥，制定本办法。',
    '责任区制度',
    '第二条 各区护桥。',
    '第三条 自公布之日起施行。'
  ]
  expect(outline(lines, {title: '乌有市护桥办法'})).toEqual(['1 责任区制度'])
})
