import {expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

const title = '子虚市古桥保护办法'
const issued =
  '《子虚市古桥保护办法》已经2024年3月5日市政府常务会议通过，现予公布，自2024年5月1日起施行。'
const articles = ['第一条　为保护古桥，制定本办法。', '第二条　古桥由所在乡镇养护。']
const links = ['首页', '公报', '信箱'].map((name) => `<a href="/${name}">${name}</a>`).join(' ')
const page = (head: string, inside: string) =>
  `<title>${title}_子虚市人民政府</title><div>${links}</div>${head}<div>${inside}${articles.map((line) => `<p>${line}</p>`).join('')}</div>`
const bare = (line: string) => line.replace(/^(?:#\d )?[\^>]? ?/, '')

test('what an order is called stays above the title of what it issues', async () => {
  const inside = `<p>${issued}</p><p align=right>市长　钱一</p><p align=center>${title}</p>`
  for (const head of ['<p>子虚市人民政府令</p><p>第46号</p>', '<p>子虚市人民政府令</p>']) {
    const {blocks} = await printPage(page(head, inside))
    expect(blocks.map(bare).slice(0, 1)).toEqual(['子虚市人民政府令'])
    expect(blocks.map(bare)).toContain(title)
  }
})

test('it stays above a title right below it, where names of columns do not', async () => {
  const inside = `<h1>${title}</h1>`
  const {blocks} = await printPage(page('<p>子虚市人民政府令</p><p>第46号</p>', inside))
  expect(blocks.map(bare).slice(0, 3)).toEqual(['子虚市人民政府令', '第46号', title])
  const other = await printPage(page('<p>通知公告</p><p>电话：0000-1234567</p>', inside))
  expect(other.blocks.map(bare)[0]).toBe(title)
})
