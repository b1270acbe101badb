import {expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

const title = '子虚县水务局关于检修泵站的通告'
const text = ['为保证供水，县水务局决定检修云梦泵站。', '检修期间，请居民提前储水，节约用水。']
const body = `<div>${text.map((line) => `<p>${line}</p>`).join('')}</div>`

test.each(['<small>2024-03-05</small>', '<span>2024-03-05 来源：县水务局 点击：<em></em></span>'])(
  '%s in a heading is no part of it',
  async (fields) => {
    const {blocks} = await printPage(`<div><h1>${title}<br>${fields}</h1>${body}</div>`)
    expect(blocks[0]).toBe(`#1 ${title}`)
  }
)

test('what else stands in an element of a heading is of it', async () => {
  const {blocks} = await printPage(
    `<div><h1><span>${title}</span><br><span>（2024年）</span></h1>${body}</div>`
  )
  expect(blocks[0]).toBe(`#1 ${title} （2024年）`)
})

test('the number of a paper is no title, where the page is called by it', async () => {
  const page = `<title>子水〔2024〕5号_水务</title><div><p>${title}</p><p>子水〔2024〕5号</p>${body}</div>`
  const {fields} = await printPage(page)
  expect(fields.join()).not.toContain('标题=子水〔2024〕5号')
})
