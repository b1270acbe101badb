import {expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

const menu = ['首页', '政务公开', '办事服务', '互动交流', '公报', '信箱']
  .map((name, at) => `<li><a href="/${String(at)}">${name}</a></li>`)
  .join('')
const title = '关于修缮古桥期间通行的通知'
const text = [
  '为保护古桥，方便行人通行，县里决定修缮云梦桥，现将有关事项通知如下。',
  '一、修缮期间，桥上禁止车辆通行，行人从便道通过。',
  '二、各乡镇要做好宣传工作，让群众了解修缮的意义，争取理解和支持；有关部门要加强巡查，确保安全。',
  '三、修缮所需经费列入年度预算，专款专用，任何单位和个人不得挪用；审计部门要加强监督，定期公布使用情况。'
]
const body = text.map((line) => `<p>${line}</p>`).join('')
const foot = '<div><p>主办单位：子虚县人民政府</p><p>网站标识码：9900000001</p></div>'

const published = async (below: string, inside = body) => {
  const page = `<title>${title}</title><ul>${menu}</ul><article><h1>${title}</h1>${inside}</article>${below}${foot}`
  const {blocks} = await printPage(page)
  return blocks.slice(1).map((line) => line.replace(/^[>^] /, ''))
}

const signed = ['子虚县水务局', '2024年3月5日']
const signature = signed.map((line) => `<p>${line}</p>`).join('')

test.each([
  ['who signs and the day', signature, signed],
  ['the same in an element of no meaning', `<div>${signature}</div>`, signed],
  ['in one line', '<p>子虚县水务局　2024年3月5日</p>', ['子虚县水务局　2024年3月5日']],
  ['the day alone', '<p align=right>2024年3月5日</p>', ['2024年3月5日']],
  ['the day in characters', '<p>二〇二四年三月五日</p>', ['二〇二四年三月五日']],
  ['who signs alone, set to the right', '<p align=right>子虚县水务局</p>', ['子虚县水务局']],
  [
    'two bodies',
    '<p>子虚县财政局</p><p>子虚县水务局</p><p>2024年3月5日</p>',
    ['子虚县财政局', ...signed]
  ],
  [
    'what is attached above, and remarks below',
    `<p>附件：1.便道一览表</p><p><a href="a.docx">2.名单</a></p>${signature}<p>（此件公开发布）</p><p>抄送：县委办公室，县人大。</p>`,
    ['附件：1.便道一览表', '2.名单', ...signed, '（此件公开发布）', '抄送：县委办公室，县人大。']
  ],
  ['buttons below it aside', `${signature}<p>【打印】【关闭】</p>`, signed],
  [
    'buttons above it aside',
    `<p>分享到：</p><p><a href="javascript:print()">打印</a></p>${signature}`,
    signed
  ],
  ['what is beside it aside', `<aside><p>编者注：桥在县城。</p></aside>${signature}`, signed],
  [
    'a paragraph and who signs',
    `<p>特此通知，请认真执行。</p><p>四、本通知即日施行，请遵照执行。</p>${signature}`,
    ['特此通知，请认真执行。', '四、本通知即日施行，请遵照执行。', ...signed]
  ],
  [
    'a table',
    '<h3>古桥一览表</h3><table border=1><tr><td>桥名<td>材料<tr><td>云梦桥<td>石</table>',
    ['#3 古桥一览表', '桥名\t材料', '云梦桥\t石']
  ],
  [
    'what is issued',
    `${signature}<h2>古桥办法</h2><p>第一条　为保护古桥，制定本办法。</p>`,
    [...signed, '#2 古桥办法', '第一条　为保护古桥，制定本办法。']
  ],
  ['links below it aside', `${signature}<p>上一篇：<a href="/1">植树</a></p>`, signed]
])('right below the article, %s stays', async (_, below, lines) => {
  expect(await published(below)).toEqual([...text, ...lines])
})

test.each([
  ['buttons', '<p>【打印】【关闭】</p>'],
  ['who runs the site', '<p>子虚县人民政府</p><p>地址：云梦路2号</p>'],
  ['the day of a visit', '<p>子虚县人民政府办公室主办</p><p>今天是2024年3月6日　星期三</p>'],
  ['a sentence of it', '<p>为获得最佳效果，建议使用新的浏览器。</p>'],
  ['a table of it', '<table><tr><td>主办：县政府<td>电话：1<tr><td>地址：县城<td>邮编：2</table>'],
  ['when it was put there', '<p>更新日期：2024-03-06</p>'],
  ['how to reach it', '<p>联系电话：0999-1234567</p>']
])('right below the article, %s is of the site', async (_, below) => {
  expect(await published(below)).toEqual(text)
})

test('a day that the text names is no day of who signs', async () => {
  const time = '修缮时间：2024年3月10日至2024年5月10日'
  expect(await published(signature, `${body}<p>${time}</p>`)).toEqual([...text, time, ...signed])
})

test('the site has a day of its own below a text that is signed', async () => {
  const below = '<p>子虚县信息中心</p><p>2023年1月1日</p>'
  expect(await published(below, body + signature)).toEqual([...text, ...signed])
})
