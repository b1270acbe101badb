import {expect, test} from 'vitest'
import {read} from '../head/read-head.fixture.ts'
import {attachments} from './attachments.ts'
import {run, sign} from './signature.fixture.ts'
import {signature} from './signature.ts'

const text = [
  '行政長官行使職權，作出本批示。',
  '二零二四年九月五日行政長官休假期間，由司長臨時代理其職務。'
]

test.each([
  [
    'with a stop, above the order to publish',
    ['二零二四年九月二日。', '', '命令公佈。', '', '行政長官　錢一']
  ],
  [
    'above an office and a name, each on its line',
    ['二零二四年九月二日', '', '行政法務司司長', '', '趙某某']
  ]
])('the day of an order stands %s', (_, lines) => {
  const {meta} = run('第57/2024號行政命令', '', ...text, '', ...lines)
  expect(meta.dates?.written).toBe('2024-09-02')
})

test('a day with a stop above anything else is a sentence', () => {
  const lines = ['二〇二四年九月二日。', '', '道路开工。']
  expect(sign(...lines).meta.dates?.written).toBeUndefined()
})

test.each([[['行政長官　錢一']], [['行政法務司司長', '', '趙某某']]])(
  'who signs below the day is the title of no attachment: %j',
  (lines) => {
    const printed = ['第57/2024號行政命令', '', ...text, '', '二零二四年九月二日', '', ...lines]
    const {document} = read([...printed, '', '———'].join('\n'), (tree) => {
      signature()(tree)
      attachments()(tree)
    })
    expect(document.children.some(({type}) => type === 'heading')).toBe(false)
  }
)

test('a number below the day is that of the paper, where its head has none', () => {
  const below = ['乌有市交通局', '', '2024年3月5日', '', '乌交函〔2024〕7号']
  expect(sign(...below).meta.documentNumber).toBe('乌交函〔2024〕7号')
  expect(sign(...below, '', '修桥标准', '', '桥面应当平整。').meta.documentNumber).toBeUndefined()
})

test('a line that a page prints twice at its foot is the title of no attachment', () => {
  const printed = [
    '乌有市交通局关于修路的通知',
    '',
    '各区交通局：',
    '',
    '请遵照执行。',
    '',
    '乌有市交通局'
  ]
  const foot = [
    '',
    '2024年3月5日',
    '',
    '',
    '千年古城·幸福乌有',
    '分享到：微博',
    '千年古城·幸福乌有'
  ]
  const {document} = read([...printed, ...foot].join('\n'), (tree) => {
    signature()(tree)
    attachments()(tree)
  })
  expect(document.children.some(({type}) => type === 'heading')).toBe(false)
})
