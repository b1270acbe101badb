import {expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

const title = '关于保护古桥的建议'
const text = ['云梦桥建成已有三百年，桥面多处破损，建议尽快修缮。', '修缮期间，行人从便道通过。']
const body = text.map((line) => `<p>${line}</p>`).join('')
const published = async (form: string, before = '') =>
  (await printPage(`<title>${title}</title>${before}<h1>${title}</h1>${body}${form}`)).blocks.slice(
    3
  )

test.each([
  [
    'in a row',
    '<p>公开：<input type="radio" name="a" checked>是 <input type="radio" name="a">否</p>',
    ['公开：☑是 □否']
  ],
  [
    'with labels',
    '<p>答复：<label><input type="checkbox" disabled checked>满意</label><label><input type="checkbox" disabled>不满意</label></p>',
    ['答复：☑满意□不满意']
  ],
  [
    'each in an element of its own',
    '<form><p>本人意见如下：</p><div><input type="radio">同意</div><div><input type="radio" checked>不同意</div></form>',
    ['本人意见如下：', '□同意', '☑不同意']
  ]
])('boxes %s of which some are ticked are text', async (_, form, lines) => {
  expect(await published(form)).toEqual(lines)
})

test('boxes of which none is ticked stay', async () => {
  expect(await published('<p>公开：<input type="radio">是 <input type="radio">否</p>')).toEqual([
    '公开：是 否'
  ])
})

test('where one searches, nothing is an answer', async () => {
  const form =
    '<form><input type="radio" checked>标题 <input type="radio">全文 <input name="w"></form>'
  expect(await published(form)).toEqual(['标题 全文'])
})
