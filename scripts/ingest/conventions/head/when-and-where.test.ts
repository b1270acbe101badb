import {expect, test} from 'vitest'
import {outline, read} from './read-head.fixture.ts'

test.each([
  ['時　　間：中華民國113年5月13日上午10時', '地　　點：本會議事堂'],
  ['發布時間：2024年3月19日上午10:00', '發布地點：市政府會議廳'],
  ['日　　期：2024年11月3日', '時　　間：上午10時', '地　　點：會議廳']
])('when a meeting was, beside where, stays in its text: %s', (...lines) => {
  const {document} = read(
    ['乌有縣議會第19屆第3次會議紀錄', '', ...lines, '', '主席宣布開會。'].join('\n')
  )
  expect(outline(document)).toEqual(expect.arrayContaining(lines.map((line) => line)))
  expect(document.data.meta.catalogue ?? []).toEqual([])
})

test('when a page was made public is of the page', () => {
  const {document} = read(
    '乌有县修桥公告\n發布時間：2024-03-19 10:00　來源：乌有县人民政府\n桥面封闭三日。'
  )
  expect(document.data.meta.catalogue?.map(({label}) => label)).toEqual(['發布時間', '來源'])
})

test('a number may stand in front of the fields of a page', () => {
  const {document} = read(
    '乌有县修桥的决定\n乌政〔2024〕7号 日期：2024-05-28 11:03 点击：87\n各镇人民政府：\n决定修桥。'
  )
  expect(document.data.meta).toMatchObject({
    title: '乌有县修桥的决定',
    documentNumber: '乌政〔2024〕7号'
  })
})

test('how a paper is open stands below its label, and in no title', () => {
  const fields = [
    '索取号：',
    'JG0701-2024-002',
    '发布日期：',
    '2024-02-01',
    '公开类别：',
    '主动公开'
  ]
  const {document} = read(
    [...fields, '乌有乡法治政府建设情况报告', '现将有关情况报告如下：'].join('\n')
  )
  expect(document.data.meta).toMatchObject({
    title: '乌有乡法治政府建设情况报告',
    indexNumber: 'JG0701-2024-002'
  })
})

test('a person in an office above a title is no part of it', () => {
  const lines = ['新乌縣政府　令', '', '中華民國113年5月10日', '府行法字第1130055123號', '']
  const order = ['制定「新乌縣寺廟自治條例」。', '', '縣長　錢○○', '', '新乌縣寺廟自治條例', '']
  const {documents} = read([...lines, ...order, '第一條　為輔導寺廟，制定本條例。'].join('\n'))
  expect(documents.map(({data}) => data.meta.title).join()).not.toContain('錢')
  expect(documents[0]?.data.meta.documentNumber).toBe('府行法字第1130055123號')
})

test('a law of a special region is known by the number above its title', () => {
  const law = ['第12/2024號法律', '', '泊車服務規章的修改', '', '立法會制定本法律。', '']
  const {document} = read([...law, '二零二四年八月五日通過。', '', '立法會主席　錢一'].join('\n'))
  expect(document.data).toMatchObject({genre: 'regulation', meta: {documentNumber: '第12/2024號'}})
})

test('when a page was made public is of the page, beside where a meeting was, too', () => {
  const lines = ['乌有县修桥会议纪要', '', '发布时间：2024-03-19 10:00', '地点：县政府会议厅']
  const {document} = read([...lines, '会议决定修桥。'].join('\n'))
  expect(document.data.meta.catalogue?.map(({label}) => label)).toEqual(['发布时间'])
})
