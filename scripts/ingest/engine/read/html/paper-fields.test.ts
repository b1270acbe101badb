import {expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

const title = '子虚县水务局关于检修泵站的通告'
const text = ['为保证供水，县水务局决定检修云梦泵站。', '检修期间，请居民提前储水，节约用水。']

async function read(rows: readonly string[]) {
  const table = rows.map((row) => `<tr><td>${row.split(' ').join('<td>')}`).join('')
  const body = text.map((line) => `<p>${line}</p>`).join('')
  const page = `<title>${title}</title><table border=1>${table}</table><div><h1>${title}</h1>${body}</div>`
  const {blocks, fields} = await printPage(page)
  return {table: blocks.filter((line) => line.includes('\t')), fields: fields.slice(1)}
}

test('a table of what sites say of papers is one where some is not said', async () => {
  const rows = [
    '信息索引号 0123/2024-00012 生成日期 2024-03-05',
    '文件编号 - 发布机构 县水务局',
    '内容概述  在线地址 '
  ]
  const found = await read(rows)
  expect(found.table).toEqual([])
  expect(found.fields).toEqual([
    ...['信息索引号=0123/2024-00012', '生成日期=2024-03-05', '文件编号=-'],
    ...['发布机构=县水务局', '内容概述=', '在线地址=']
  ])
})

test('a table of two columns that says it is one, too', async () => {
  const rows = [
    '制定机关 县人大常委会',
    '公布日期 2024-03-05',
    '施行日期 2024-05-01',
    '时效性 有效'
  ]
  expect((await read(rows)).table).toEqual([])
})

test('a table of a document with labels of other things stays', async () => {
  const rows = ['泵站名称 云梦泵站', '建成时间 1998年', '发布日期 2024-03-05', '检修内容 电机']
  expect((await read(rows)).table).toHaveLength(rows.length)
})
