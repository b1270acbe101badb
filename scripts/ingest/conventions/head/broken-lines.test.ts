import {expect, test} from 'vitest'
import {outline, read} from './read-head.fixture.ts'

const text = ['', '第一条 为了养护桥梁，制定本条例。', '第二条 本条例自公布之日起施行。']

test.each([
  [['关于印发《2023年桥梁养护工作分工方案》的通', '知']],
  [['关于印发《2023年桥梁养护工作', '分工方案》的通知']],
  [['关于印发《2023年桥梁养护工作分工方案》', '的通知']]
])('a title that a line broke is whole below a catalogue with it: %s', (title) => {
  const lines = [
    ...['• 索引号:11A000/ZK-2023-000021', '• 信息名称:关于印发《2023年桥梁养护工作分工方'],
    ...['案》的通知', '• 发文序号:子政发〔2023〕1 号', ''],
    ...['', '各镇人民政府：', '请认真落实。']
  ]
  lines.splice(5, 0, ...title)
  expect(read(lines.join('\n')).document.data.meta.title).toBe(
    '关于印发《2023年桥梁养护工作分工方案》的通知'
  )
})

test('what stands alone below a whole title is none of it', () => {
  const lines = ['关于印发《子虚区桥梁养护工作分工方案》的通知', '钱一', '', '请认真落实。']
  expect(read(lines.join('\n')).document.data.meta.title).toBe(
    '关于印发《子虚区桥梁养护工作分工方案》的通知'
  )
})

test('an event is whole where a line was broken in front of the decision', () => {
  const {document} = read(
    [
      '子虚市桥梁养护条例',
      '',
      '2001年8月23日 子虚市第五届人民代表大会常务委员会第二十四次会议通过',
      '2019年4月23日 子虚市第九届人民代表大会常务委员会第二十一次会议',
      '《关于修改〈子虚市桥梁养护条例〉等八件地方性法规的决定》第一次修',
      '正',
      ...text
    ].join('\n')
  )
  expect(outline(document)[2]).toBe(
    'note 2019年4月23日 子虚市第九届人民代表大会常务委员会第二十一次会议《关于修改〈子虚市桥梁养护条例〉等八件地方性法规的决定》第一次修正'
  )
  expect(document.data.meta.dates).toMatchObject({passed: '2001-08-23', amended: '2019-04-23'})
})

test.each([
  ['第二次修订', ''],
  ['批准的《子虚市人民代表大会常务委员会关于修改部分地方性法规的', '决定》第一次修正']
])('an event is whole where a line was broken behind the meeting: %s', (rest, end) => {
  const event = '2019年4月23日 子虚市第九届人民代表大会常务委员会第二十一次会议'
  const {document} = read(['子虚市桥梁养护条例', '', event, rest, end, ...text].join('\n'))
  expect(outline(document)[1]).toBe(`note ${event}${rest}${end}`)
})

test('a note in brackets is whole where a line was broken in a day', () => {
  const {document} = read(
    [
      '子虚市人民法院关于送达桥梁养护文书的规定',
      '',
      '（子虚市人民法院审判委员会第12次会议通过 2008年4月17',
      '日子虚市人民法院公告公布 自2008年4月23日起施行）',
      ...text
    ].join('\n')
  )
  expect(outline(document)[1]).toBe(
    'note （子虚市人民法院审判委员会第12次会议通过 2008年4月17日子虚市人民法院公告公布 自2008年4月23日起施行）'
  )
})
