import {expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

const title = '关于保护古桥的建议'
const text = ['云梦桥建成已有三百年，桥面多处破损，建议尽快修缮。', '修缮期间，行人从便道通过。']
const body = text.map((line) => `<p>${line}</p>`).join('')
const published = async (form: string) =>
  (await printPage(`<title>${title}</title><h1>${title}</h1>${body}${form}`)).blocks.slice(3)

test.each([
  ['that nobody can change', '<p>姓名：<input disabled value="钱一"></p>', ['姓名：钱一']],
  [
    'that is for reading',
    '<p><label>姓名：</label><input type="text" readonly value="钱一"></p>',
    ['姓名：钱一']
  ],
  [
    'in a set that is off',
    '<fieldset disabled><p>姓名：<input value="钱一"></p></fieldset>',
    ['姓名：钱一']
  ],
  [
    'of several lines',
    '<textarea readonly>请予研究。\n盼复。</textarea>',
    ['请予研究。', '盼复。']
  ],
  [
    'that was chosen',
    '<p><label>公开方式</label> <select disabled><option>不公开<option selected>主动公开</select></p>',
    ['公开方式 主动公开']
  ],
  [
    'of a form that is filled in',
    '<form><p>姓名：<input name="xm" value="钱一"></p><p>单位：<input value="水务局"></p></form>',
    ['姓名：钱一', '单位：水务局']
  ],
  ['amid a sentence', '<p>本人<input readonly value="钱一">同意公开。</p>', ['本人钱一同意公开。']]
])('a field %s is text', async (_, form, lines) => {
  expect(await published(form)).toEqual(lines)
})

test.each([
  ['to search with', '<form><input name="q" value="古桥"><input name="kw" value="水务局"></form>'],
  ['that stands alone', '<form><input name="title" value="请输入标题"></form>'],
  [
    'that shows a prompt',
    '<form><input value="姓名" placeholder="姓名"><input value="单位" onfocus="a()"></form>'
  ],
  ['that is hidden', '<input type="hidden" readonly value="钱一">'],
  ['that is a button', '<input type="submit" disabled value="提交"><button disabled>重置</button>'],
  ['that is to be ticked', '<input type="radio" disabled value="1">']
])('a field %s is none', async (_, form) => {
  expect(await published(form)).toEqual([])
})
