import {expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

const title = '申领补贴办事指南'
const text = ['符合条件的居民，可以向县民政局申领补贴。', '县民政局应当在五日内作出答复。']
const links = '<div><a href="/1">在线申报</a><a href="/2">我要咨询</a><a href="/3">收藏</a></div>'
const file = (name: string) => `<div><a href="/f/1.doc">${name}</a></div>`

async function below(html: string, outside = '') {
  const body = text.map((line) => `<p>${line}</p>`).join('')
  const page = `<title>${title}</title><div><h1>${title}</h1><div>${body}</div>${html}</div>${outside}`
  const {blocks} = await printPage(page)
  return blocks.slice(1 + text.length)
}

test('a file that is named below the links of a site is what is attached', async () => {
  expect(await below(links + file('补贴申请表.doc'))).toEqual(['补贴申请表.doc'])
})

test.each([
  ['a link to load the page', links + file('下载Word版'), ''],
  ['a file beside the article', links, file('使用手册.doc')]
])('%s is of the site', async (_, html, outside) => {
  expect(await below(html, outside)).toEqual([])
})
