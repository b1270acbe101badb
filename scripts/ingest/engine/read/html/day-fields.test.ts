import {expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

const title = '子虚县水务局关于检修泵站的通告'
const text = ['为保证供水，县水务局决定检修云梦泵站。', '检修期间，请居民提前储水，节约用水。']

async function read(between: string, first = '') {
  const body = [first, ...text].filter((line) => line !== '').map((line) => `<p>${line}</p>`)
  const page = `<title>${title}</title><div><h1>${title}</h1>${between}<div>${body.join('')}</div></div>`
  const {blocks, fields} = await printPage(page)
  return {blocks: blocks.slice(1), fields: fields.slice(1)}
}

test.each([
  ['<div>2024-03-05</div>', '2024-03-05'],
  ['<p><span>2024/3/5 10:20</span><span>县水务局</span></p>', '2024/3/5'],
  ['<div>2024-03-05 子虚水务 阅读量 212</div>', '2024-03-05'],
  ['<div>2024年3月5日 by 水务局 没有评论</div>', '2024年3月5日'],
  ['<div>发表于 <a href="/a">2024-03-05</a> 由 水务局</div>', '2024-03-05']
])('%s between a title and its text is when the page was published', async (between, day) => {
  expect(await read(between)).toEqual({blocks: text, fields: [`发布日期=${day}`]})
})

test.each([
  '<div>子水〔2024〕5号 | 2024-03-05 | 现行有效</div>',
  '<div><span>子水〔2024〕5号</span><span>2024-03-05</span><span>有效</span></div>'
])('%s is the number of the paper in a line of the page', async (between) => {
  expect(await read(between)).toEqual({blocks: text, fields: ['发文字号=子水〔2024〕5号']})
})

test('what a page says its paper is about is its field', async () => {
  const {blocks, fields} = await read('<div>内容摘要：检修云梦泵站，三日完成。</div>')
  expect({blocks, fields}).toEqual({blocks: text, fields: ['内容摘要=检修云梦泵站，三日完成。']})
})

test('where no title is known, the day stands below a line that may be one', async () => {
  const body = text.map((line) => `<p>${line}</p>`).join('')
  const page = (above: string) =>
    `<title>文件</title><div><p>${above}</p><div>2024-03-05</div><div>${body}</div></div>`
  const named = async (above: string) => (await printPage(page(above))).fields
  expect(await named(title)).toContain('发布日期=2024-03-05')
  expect(await named('公告')).not.toContain('发布日期=2024-03-05')
})

test.each([
  '<div>子水〔2024〕5号 2024-03-05</div>',
  '<div>2024年3月5日</div>',
  '<div>（2024-03-05通过）</div>',
  '<div>会议时间：2024-03-05</div>',
  '<div>2024-03-05，县水务局发布通告</div>'
])('%s stays', async (between) => {
  expect((await read(between)).blocks).toHaveLength(1 + text.length)
})

test('the day in the element of the text is of it', async () => {
  const {blocks, fields} = await read('', '2024-03-05')
  expect(blocks).toEqual(['2024-03-05', ...text])
  expect(fields).toEqual([])
})
