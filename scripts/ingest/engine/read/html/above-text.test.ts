import {describe, expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

const title = '子虚县水务局关于检修泵站的通告'
const links = ['首页', '公报', '信箱'].map((name) => `<a href="/${name}">${name}</a>`).join(' ')
const text = ['为保证供水，县水务局决定检修云梦泵站。', '检修期间，请居民提前储水，节约用水。']
const body = `<div>${text.map((line) => `<p>${line}</p>`).join('')}</div>`

async function blocksOf(inside: string, head = title) {
  const page = `<head><title>${head}</title><meta name="ColumnName" content="通知"></head><div>${links}</div>${inside}`
  const {blocks} = await printPage(page)
  return blocks.map((line) => line.replace(/^(?:#\d )?[\^>]? ?/, ''))
}

describe('between a title and its text', () => {
  test.each([
    ['a state', '<div>A类 主动公开</div>'],
    ['names of tabs', '<ul><li>征集公告</li><li>草案内容</li><li>意见反馈</li></ul>'],
    ['tabs, one of which is shown', '<p class="on">泵站</p><p>水库</p><p>渡口</p>'],
    [
      'who published, among what the page says of itself',
      '<ul><li>来源：县水务局</li><li>水务局办公室</li><li>阅读 12</li></ul>'
    ]
  ])('%s is the site’s', async (_, html) => {
    const blocks = await blocksOf(`<div><h1>${title}</h1><div>${html}</div>${body}</div>`)
    expect(blocks.filter((line) => !/^(?:来源|阅读)/.test(line))).toEqual([title, ...text])
  })

  test.each([
    ['to whom it speaks', '<div>各泵站：</div>', 1],
    ['names in a row', '<ul><li>云梦泵站</li><li>南柯泵站</li><li>槐安泵站</li></ul>', 3],
    ['the number', '<div>子水〔2024〕5号</div>', 1]
  ])('%s stays', async (_, html, count) => {
    const blocks = await blocksOf(`<div><h1>${title}</h1><div>${html}</div>${body}</div>`)
    expect(blocks).toHaveLength(1 + count + text.length)
  })

  test('a state in the element of the text is of it', async () => {
    const own = `<div><p>现行有效</p>${text.map((line) => `<p>${line}</p>`).join('')}</div>`
    expect(await blocksOf(`<div><h1>${title}</h1>${own}</div>`)).toContain('现行有效')
  })
})

describe('above a title', () => {
  test('the name of a column in another element is the site’s', async () => {
    const column = '<div><p>■ 水务管理</p></div>'
    expect(await blocksOf(`<div>${column}<div><h1>${title}</h1></div>${body}</div>`)).toEqual([
      title,
      ...text
    ])
  })

  test('so is what the head calls its column', async () => {
    const blocks = await blocksOf(`<div><p>通知</p><h1>${title}</h1>${body}</div>`)
    expect(blocks).toEqual([title, ...text])
  })

  test('and what stands beside a title that only its fields below tell', async () => {
    const side = '<div><h3>局长之窗</h3><p>钱一</p></div>'
    const fields = '<div>来源：县水务局</div>'
    const page = `<div>${side}<div><p>${title}</p>${fields}${body}</div></div>`
    expect(await blocksOf(page, '水务')).toEqual([title, '来源：县水务局', ...text])
  })

  test.each(['子虚县水务局', '附件', '公告', '子虚县水务局令', '子水〔2024〕5号'])(
    '%s stays',
    async (line) => {
      const page = `<div><div><p>${line}</p></div><div><h1>${title}</h1></div>${body}</div>`
      expect(await blocksOf(page)).toEqual([line, title, ...text])
    }
  )

  test('the body that the head names as the site’s may be whose paper it is', async () => {
    const page = `<div><div>子虚县水务局</div><div><h1>${title}</h1>${body}</div></div>`
    expect(await blocksOf(page, `${title}_子虚县水务局`)).toContain('子虚县水务局')
  })
})
