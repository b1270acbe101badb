import {expect, test} from 'vitest'
import {outline, read} from './read-head.fixture.ts'

const text = [
  '关于表彰护井先进单位的决定',
  '',
  '经综合检查，决定对护井成绩突出的单位予以表彰。希望再接再厉。',
  '',
  '二○二四年二月二十三日',
  ''
]
const labels = '索  引  号 文       号 发布机构 发布日期 公开方式'

test('fields whose labels stand on one line are told by as many values below', () => {
  const values = ['WY-2024-000627 乌政〔2024〕7号', '乌有市人民政府办公室 2024-03-04 主动公开']
  const {document} = read([...text, labels, ...values].join('\n'))
  expect(document.data.meta).toMatchObject({
    indexNumber: 'WY-2024-000627',
    documentNumber: '乌政〔2024〕7号',
    issuer: '乌有市人民政府办公室',
    dates: {published: '2024-03-04'}
  })
  expect(outline(document).slice(-3)).toEqual(
    [labels, ...values].map((line) => `catalogue ${line}`)
  )
})

test('of fewer values nothing tells whose they are', () => {
  const values = ['WY-2024-000627 乌政〔2024〕7号', '2024-03-04 主动公开']
  const {document} = read([...text, labels, ...values].join('\n'))
  expect(document.data.meta.documentNumber).toBeUndefined()
  expect(outline(document).join('\n')).not.toContain(`catalogue ${values[1] ?? ''}`)
})

test('two or three words side by side are no row of fields', () => {
  const {document} = read([...text, '发布机构 发布日期', '乌有市水务局 2024-03-04'].join('\n'))
  expect(document.data.meta.issuer).toBeUndefined()
})

test('what a site says of a paper ends no fields, and the day that is named counts more than that beside it', () => {
  const lead = `核心提示：为了保护古井，${'子虚区依据有关法规，结合本区实际，制定护井办法。'.repeat(5)}`
  const fields = [
    '放大字体 缩小字体 2024-04-08 16:37:35 来源：子虚区政府 浏览次数：16',
    lead,
    '发布单位',
    '子虚区人民代表大会常务委员会',
    '发布文号 子虚区人民代表大会常务委员会公告〔7届〕第1号',
    '发布日期 2024-03-06 生效日期 2024-05-01'
  ]
  const {document} = read(
    ['子虚区护井办法', '', ...fields, '第一章 总则', '第一条 为了护井，制定本办法。'].join('\n')
  )
  expect(document.data.meta).toMatchObject({
    title: '子虚区护井办法',
    documentNumber: '子虚区人民代表大会常务委员会公告〔7届〕第1号',
    dates: {published: '2024-03-06', effective: '2024-05-01'}
  })
})
