import {describe, expect, test} from 'vitest'
import {headOf, number, title} from './page-head.fixture.ts'
import {outline, read} from './read-head.fixture.ts'

describe('a title printed with its number', () => {
  test.each([`${title}（${number}）`, `${number} ${title}`])('is divided from it: %s', (line) => {
    const {printed, meta} = headOf(line, '发布时间：2024-03-05')
    expect(meta).toMatchObject({title, documentNumber: number})
    expect(printed.toSorted()).toEqual([
      'catalogue 发布时间：2024-03-05',
      expect.stringMatching(/^note .?子政办发〔2024〕7号.?$/) as string,
      `title ${title}`
    ])
  })
})

test('a line above the title that is the number of a paper, as a collection has it, is none', () => {
  const lines = [
    '子政办发〔2024〕7号[合集]',
    '',
    '第一篇:子政办发〔2024〕7号',
    '',
    title,
    '',
    '各镇人民政府：'
  ]
  expect(read(lines.join('\n')).document.data.meta.title).toBe(title)
  const {document} = read('第一篇:子监办法〔2024〕7号\n各镇人民政府：\n请做好护井工作。')
  expect(document.data.genre).not.toBe('regulation')
})

describe('an order', () => {
  const norm = '子虚区夜市管理办法'
  const order = [
    '子虚区人民政府令',
    '第12号',
    `《${norm}》已经2024年4月28日区人民政府第9次常务会议通过，现予公布，自2024年6月1日起施行。`,
    '区长　钱　一',
    '2024年5月6日'
  ]
  const articles = ['第一条　为了规范夜市，制定本办法。', '第二条　本办法适用于本区。']

  test.each([
    ['above the norm', [...order, norm, ...articles]],
    [
      'above the norm, on a page with its title',
      [norm, '发布时间：2024-05-09', ...order, norm, ...articles]
    ],
    ['below the title', [norm, ...order, ...articles]]
  ])('%s is part of its head, and tells who made it public, and when', (_, lines) => {
    const {document} = read(lines.join('\n'))
    expect(document.data.meta).toMatchObject({
      title: norm,
      documentNumber: '第12号',
      issuer: '子虚区人民政府',
      dates: {published: '2024-05-06'}
    })
    const printed = outline(document)
    for (const line of order) expect(printed).toContain(`note ${line}`)
    expect(printed.slice(-2)).toEqual(articles)
  })

  test('without a heading tells when, in either script', () => {
    const paragraph = `《${norm}》已經2024年4月28日局務會議審議通過，現予公布。`
    const lines = [
      '子虚区夜市局',
      norm,
      paragraph,
      '子虚区夜市局局长　钱　一',
      '2024年5月6日',
      norm
    ]
    expect(read([...lines, ...articles].join('\n')).document.data.meta).toMatchObject({
      title: norm,
      dates: {published: '2024-05-06'}
    })
  })

  test('may name the government alone, with the year in its number', () => {
    const lines = [
      norm,
      '子虚区人民政府',
      '政府令〔2010〕第15号',
      ...order.slice(2),
      norm,
      ...articles
    ]
    expect(read(lines.join('\n')).document.data.meta).toMatchObject({
      title: norm,
      documentNumber: '政府令〔2010〕第15号',
      dates: {published: '2024-05-06'}
    })
  })

  test('of which the norm is not there has its own title', () => {
    const {document} = read([...order, '全文见附件。'].join('\n'))
    expect(document.data.meta.title).toBe('子虚区人民政府令')
  })
})

describe('a paper without a title', () => {
  test('is read from its first line on', () => {
    const lines = [
      '——2024年1月9日在子虚区第八届人民代表大会第三次会议上',
      '区长　钱　一',
      '各位代表：'
    ]
    const {document, file} = read([...lines, '我代表区政府报告工作。'].join('\n'))
    expect(file.messages).toMatchObject([{ruleId: 'title-unknown'}])
    expect(document.data.meta).toMatchObject({
      titleFrom: 'first-line',
      speaker: {name: '钱一'},
      dates: {delivered: '2024-01-09'}
    })
  })

  test('may have its history in front of its text', () => {
    const passing = '（2024年1月9日子虚区第八届人民代表大会第三次会议通过）'
    const {document} = read(`${passing} 会议听取了报告，决定批准这个报告。`)
    expect(document.data.meta.dates).toEqual({passed: '2024-01-09'})
    expect(document.data.meeting).toMatchObject({term: 8, number: 3})
  })
})
