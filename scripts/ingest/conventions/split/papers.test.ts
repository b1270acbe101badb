import {expect, test} from 'vitest'
import {outline, read} from '../head/read-head.fixture.ts'

const news = '3月5日，子虚区八届人大常委会举行第三次会议，听取有关汇报。'
const body = '子虚区人民代表大会常务委员会'
const text = '会议决定：召开区第八届人民代表大会第二次会议。'

test.each([
  ['on lines of their own', [body, '公　告', '〔2024〕第2号']],
  ['on one line', [`${body}公告`, '第2号']]
])('an announcement below news is a document of its own: %s', (_, masthead) => {
  const {documents} = read([news, ...masthead, text, body, '2024年3月5日'].join('\n'))
  expect(documents).toHaveLength(2)
  const [first, second] = documents
  expect(first && outline(first)).toEqual([`title ${news}`])
  expect(second?.data.meta).toMatchObject({title: `${body}公告`})
})

const announcement = (number: string) => [`${body}公告`, number, text, body, '2024年3月5日']

test('announcements follow one another below the day of the last', () => {
  const {documents} = read([...announcement('第2号'), ...announcement('第3号')].join('\n'))
  expect(documents.map(({data}) => data.meta.documentNumber)).toEqual(['第2号', '第3号'])
})

const order = (number: number, norm: string) => [
  '子虚区人民政府令',
  `第${String(number)}号`,
  `《${norm}》已经区人民政府第2次常务会议通过，现予公布，自2024年5月1日起施行。`,
  '区长　钱一',
  `2024年3月${String(number)}日`
]
const norm = ['第一条　为了养护古井，制定本办法。', '第二条　本办法自2024年5月1日起施行。']

const broken = (text: string) => text.replace('现予', '现\n予')

test.each([
  ['whole', (text: string) => text],
  ['broken', broken]
])('orders follow one another, each with the norm that it makes public: lines are %s', (_, set) => {
  const names = ['子虚区古井养护办法', '子虚区井栏管理规定']
  const lines = names.flatMap((name, at) => [...order(at + 4, name).map(set), name, ...norm])
  const {documents} = read(lines.join('\n'))
  expect(documents.map(({data}) => [data.meta.title, data.genre])).toEqual(
    names.map((name) => [name, 'regulation'])
  )
  expect(documents.map(({data}) => data.meta.documentNumber)).toEqual(['第4号', '第5号'])
})

test('an order stands below the title of what it makes public, too', () => {
  const [, , ...below] = order(5, '子虚区关于废止三口井的决定')
  const title = '子虚区人民政府关于废止三口井的决定'
  const {documents} = read(
    [...announcement('第2号'), title, '子虚区人民政府令第5号', ...below].join('\n')
  )
  expect(documents.map(({data}) => data.meta.title)).toEqual([`${body}公告`, title])
})

test.each([[[]], [['（2024年3月4日子虚区第八届人民代表大会常务委员会第三次会议通过）']]])(
  'an order below the head of the norm that it makes public begins no paper of its own',
  (history) => {
    const name = '子虚区古井养护办法'
    const lines = [name, ...history, ...order(4, name), '第一章　总则', ...norm]
    const {documents} = read(lines.join('\n'))
    expect(documents.map(({data}) => data.meta.title)).toEqual([name])
    expect(documents[0]?.data.meta.documentNumber).toBe('第4号')
  }
)

test.each([
  ['the masthead of a page', ['首页', `${body}公告`, '第2号', text]],
  ['a body that signs', [news, body, '2024年3月5日']],
  ['an announcement without a number', [news, `${body}公告`, text]]
])('%s begins none', (_, lines) => {
  expect(read(lines.join('\n')).documents).toHaveLength(1)
})

const report = [
  '关于古井养护情况的报告',
  '——2024年3月5日在子虚区第八届人大常委会第三次会议上',
  '区水务局局长　钱一',
  '主任、各位副主任、各位委员：',
  '受区人民政府委托，报告古井养护情况，请予审议。'
]
const decision = [
  '子虚区人大常委会',
  '关于古井养护的决定',
  '（2024年3月5日子虚区第八届人大常委会第三次会议通过）',
  '会议听取了报告，决定加强古井养护，每年检查一次井栏。'
]
const draft = [
  '子虚区古井养护办法',
  '（草案）',
  '第一条　为了养护古井，制定本办法。',
  '第二条　略。'
]

test.each([
  ['below a sentence', [...report, ...decision]],
  ['below the day of the last', [...report, '2024年3月5日', ...decision]],
  [
    'on a new page',
    [...report, '出席：钱一　孙二', `\f${decision[0] ?? ''}`, ...decision.slice(1)]
  ],
  ['below the column of a page', [...report, '审议完毕', '\f会议文件', ...decision]],
  ['behind two empty lines', [...report, '审议完毕', '', '', ...decision]]
])('a paper begins with its head %s', (_, lines) => {
  const titles = read(lines.join('\n')).documents.map(({data}) => data.meta.title)
  expect(titles).toEqual(['关于古井养护情况的报告', '子虚区人大常委会关于古井养护的决定'])
})

test('what an explanation is on is a paper of its own, by its first article', () => {
  const explanation = ['关于《子虚区古井养护办法（草案）》的说明', ...report.slice(1)]
  const {documents} = read([...explanation, ...draft].join('\n'))
  expect(documents.map(({data}) => data.genre)).toEqual(['explanation', 'regulation'])
})

test.each([
  [
    'a list that a meeting passed',
    ['主席团名单', '（2024年3月5日子虚区第八届人民代表大会第三次会议通过）'],
    '主席团名单'
  ],
  [
    'a draft',
    ['某会议文件（3）', '子虚区人大常委会', '关于护井的决议', '（草案）', '会议同意。'],
    '子虚区人大常委会关于护井的决议（草案）'
  ],
  [
    'minutes that open with a day',
    ['区长办公会议', '纪　要', '2024年3月5日，区长主持会议，现将事项纪要如下：'],
    '区长办公会议纪要'
  ]
])('%s is a paper', (_, lines, title) => {
  const {documents} = read([...report, ...lines].join('\n'))
  expect(documents[1]?.data.meta.title?.replace(/\s/g, '')).toBe(title)
})

const issued = '《子虚区古井养护办法》已经区人民政府同意，现印发给你们，请认真贯彻执行。'
const notice = ['子虚区人民政府关于印发《子虚区古井养护办法》的通知', '各镇人民政府：', issued]

test.each([
  ['what a notice issues', [...notice, '子虚区人民政府', '2024年3月5日', ...draft]],
  [
    'a draft that it asks opinions on',
    ['关于《子虚区古井养护办法（草案）》征求意见的通知', ...notice.slice(1)].concat(
      '子虚区古井养护办法（草案）（征求意见稿）',
      '第一条　为了养护古井，制定本办法。'
    )
  ],
  [
    'what a notice passes on',
    ['子虚区人民政府关于批转区水务局关于古井养护意见的通知', '各镇人民政府：', issued].concat([
      '区水务局关于古井养护的意见',
      '区人民政府：',
      '古井要每年检查一次。'
    ])
  ],
  ['an attachment', [...report, '附件1', ...decision]],
  ['a title without what heads have', [...report, '关于古井养护的决定', '会议同意。']],
  ['what stands below a line that goes on', [...report, '会议同意，', ...decision]]
])('%s is part of the paper above', (_, lines) => {
  expect(read(lines.join('\n')).documents).toHaveLength(1)
})

test('minutes may stand below a masthead that is called minutes, too', () => {
  const masthead = [
    '子虚县人民政府常务会议纪要',
    '〔2024〕3号',
    '',
    '子虚县人民政府办公室　2024年3月5日'
  ]
  const minutes = (day: number) => [
    ...['', '', '县人民政府第3次常务会议纪要', ''],
    `2024年3月${String(day)}日，县长钱一主持召开会议，研究古井养护工作，现纪要如下。`,
    '一、会议同意养护古井。'
  ]
  const one = [...masthead, ...minutes(1)]
  expect(read(one.join('\n')).documents).toHaveLength(1)
  const two = read([...one, '', ...masthead, ...minutes(2)].join('\n')).documents
  expect(two).toHaveLength(2)
  expect(two[1]?.data.meta).toMatchObject({documentNumber: '〔2024〕3号'})
})

test('what papers of a decade have at their head is no paper of its own', () => {
  const paper = [
    '子虚县革命委员会',
    '关于养护古井的通知',
    '',
    '子革发(73)6号',
    '',
    '各公社：',
    '',
    '要养护古井。'
  ]
  const lines = ['毛主席语录', '', '水利是农业的命脉。', '', ...paper, '', '一九七三年九月十日']
  const {documents} = read(lines.join('\n'))
  expect(documents.map(({data}) => data.meta.title)).toEqual(['子虚县革命委员会关于养护古井的通知'])
})
