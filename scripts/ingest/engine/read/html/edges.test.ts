import {describe, expect, test} from 'vitest'
import {printPage, refusalOf} from './print.fixture.ts'

const menu = ['首页', '政务公开', '办事服务', '互动交流', '公报', '信箱']
  .map((name, at) => `<li><a href="/${String(at)}">${name}</a></li>`)
  .join('')
const text = [
  '为保护古桥，方便行人通行，县人民政府决定修缮云梦桥。',
  '修缮期间，桥上禁止车辆通行，行人从便道通过。'
]
const title = '子虚县人民政府关于修缮古桥的通告'
const signature = '<p align=right>子虚县人民政府</p><p align=right>2023年5月16日</p>'
const body = text.map((line) => `<p>${line}</p>`).join('')

/** A page of a site: what stands above the title, and what below the text. */
const pageOf = (above: string, below: string, inside = body + signature) =>
  `<title>${title}_子虚县人民政府</title><ul>${menu}</ul>${above}<div><h1>${title}</h1><div id="text">${inside}</div>${below}</div><p>网站标识码：9900000001</p>`

const published = async (page: string) =>
  (await printPage(page)).blocks.map((line) => line.replace(/^(?:#\d )?[\^>]? ?/, ''))

describe('around the text of a page', () => {
  const whole = [title, ...text, '子虚县人民政府', '2023年5月16日']

  test.each([
    ['the head of an empty list', '<div><h5>附件下载：</h5><ul></ul></div>'],
    [
      'what stands at a code to scan',
      '<div><p><img><span>扫一扫<br>关注县里的微信</span></p></div>'
    ],
    ['the head of links', '<div><h3>相关信息</h3><p><a href="/1">另一座桥</a></p></div>'],
    ['a counter that a script fills in', '<div>浏览次数：<span>-</span></div><div>扫码浏览</div>'],
    [
      'a row of tags',
      '<p>标签：<a href="/1">石桥</a><a href="/2">修缮</a></p><p>下一篇：没有了</p>'
    ],
    ['tabs', '<ul><li><a href="#a">网友评论</a></li><li><a href="#b">我要评论</a></li></ul>'],
    ['what one thinks of it', '<p>您对本页的评价：<input type="radio"><label>满意</label></p>'],
    [
      'a form',
      '<form><p><label>联系电话：</label><input></p><p><label>评论内容：</label></p></form>'
    ]
  ])('below it, %s is of the site', async (_, below) => {
    expect(await published(pageOf('', below))).toEqual(whole)
  })

  test('who signs in the foot of the text is of it, and the foot of the site is none', async () => {
    const page = (foot: string) => pageOf('', '', `${body}<footer>${foot}</footer>`)
    expect(await published(page(signature))).toEqual(whole)
    expect(await published(page('<p>主办单位：子虚县人民政府</p>'))).toEqual([title, ...text])
  })

  test.each([
    ['who signs and the day', signature, ['子虚县人民政府', '2023年5月16日']],
    ['who signs alone', '<div>子虚县人民政府</div>', ['子虚县人民政府']],
    ['who signs for it', '<div>县长　钱一</div>', ['县长　钱一']],
    ['who is to have a copy', '<p>抄送：县水务局</p>', ['抄送：县水务局']],
    ['in brackets', '<p>（此件公开发布）</p>', ['（此件公开发布）']],
    ['a file', '<p><a href="a.docx">古桥一览表</a></p>', ['古桥一览表']],
    [
      'a table',
      '<table border=1><tr><td>甲桥<td>石<tr><td>乙桥<td>木</table>',
      ['甲桥\t石', '乙桥\t木']
    ],
    ['set in the middle', '<p align=center>古桥一览表</p>', ['古桥一览表']]
  ])('below it, but in another element, %s stays', async (_, below, lines) => {
    expect(await published(pageOf('', below, body))).toEqual([title, ...text, ...lines])
  })

  test.each([
    ['a link to a page', '<p>附件：<a href="b.html">古桥一览表</a></p>', '附件：古桥一览表'],
    ['a sentence with a link', '<p>详见<a href="b.html">古桥一览表</a>。</p>', '详见古桥一览表。'],
    ['a heading with a script', '<p><a href="#">一、古桥</a></p>', '一、古桥'],
    ['a short sentence with a script', '<p>见<a href="#">古桥表</a>。</p>', '见古桥表。']
  ])('below its one paragraph, %s stays, and who signs', async (_, below, line) => {
    const inside = `<p>${text[0] ?? ''}</p>${below}${signature}`
    const signed = ['子虚县人民政府', '2023年5月16日']
    expect(await published(pageOf('', '', inside))).toEqual([title, text[0], line, ...signed])
  })

  test('short lines stay that are as many as those of the text', async () => {
    const names = ['甲乡', '乙乡', '丙乡', '丁乡', '戊乡', '己乡', '庚乡', '辛乡', '壬乡']
    const below = names.map((name) => `<div>${name}</div>`).join('')
    expect(await published(pageOf('', below, body))).toEqual([title, ...text, ...names])
  })

  test('labels without a value above its heading are of the site', async () => {
    const page = `<ul>${menu}</ul><div><div>当前时间：</div><h2>${title}</h2>${body}${signature}</div>`
    expect(await published(page)).toEqual(whole)
  })

  test('a line above its title is no field for a digit alone', async () => {
    const voice =
      '<div><span>我在听，请说话</span><span>(10s)</span></div><div>抱歉，没听清，请再说一遍吧</div>'
    expect(await published(pageOf(voice, ''))).toEqual(whole)
  })
})

test('labels over their values are fields where a number of a paper is among them', async () => {
  const table =
    '<table><thead><tr><td>索取号<td>发布机构<td>文件编号<td>备注</thead><tr><td>AB1/2024-00112<td>子虚县水务局<td>子水〔2024〕5号<td></table>'
  const {blocks, fields} = await printPage(pageOf('', '', table + body))
  expect(fields.filter((field) => !field.endsWith('='))).toEqual([
    `标题=${title}`,
    '索取号=AB1/2024-00112',
    '发布机构=子虚县水务局',
    '文件编号=子水〔2024〕5号'
  ])
  expect(blocks).toEqual([`#1 ${title}`, ...text])
  const data = '<table><tr><th>桥名<th>材料<th>年代</tr><tr><td>云梦桥<td>石<td>1620</table>'
  const other = await printPage(pageOf('', '', data + body))
  expect(other.blocks).toEqual([`#1 ${title}`, '桥名\t材料\t年代', '云梦桥\t石\t1620', ...text])
})

test('a letter and its answer in a table of labels are the text of a page', async () => {
  const rows = [
    ['信件标题', '石桥路灯不亮'],
    ['来信内容', '石桥路灯已经三天不亮，夜间出行很不安全。'],
    ['答复内容', '您好！经核实，路灯已于5月12日修复。']
  ]
  const table = `<table>${rows.map(([label = '', value = '']) => `<tr><th>${label}<td>${value}`).join('')}</table>`
  const {blocks} = await printPage(`<ul>${menu}</ul><div>${table}</div>`)
  expect(blocks).toEqual(rows.map((row) => row.join('\t')))
})

test('who signs is no title, though the page is called after the site first', async () => {
  const {blocks, fields} = await printPage(
    `<title>子虚县水务局办公室 通告 ${title}</title><div><div>${title}</div>${body}<p align=right>子虚县水务局办公室</p></div>`
  )
  expect(fields).toEqual([`标题=${title}`])
  expect(blocks).toEqual([title, ...text, '> 子虚县水务局办公室'])
})

test('what stands small in a heading is on a line of its own, at its own place', async () => {
  const {blocks, reading} = await printPage(
    `<title>${title}</title><h2>${title} <small>(2023-05-18)</small></h2>${body}`
  )
  expect(blocks.slice(0, 2)).toEqual([`#2 ${title}`, '(2023-05-18)'])
  expect(reading.places.map((place) => place.text.trim())).toContain('(2023-05-18)')
})

test('a word that tags cut has no space in it', async () => {
  const cut = '<p><span>各乡镇</span><span>人民政府：</span></p>'
  const fields = '<p><span>来源：水务局</span><span>时间：2023年5月16日</span></p>'
  const {blocks} = await printPage(fields + cut + body)
  expect(blocks.slice(0, 2)).toEqual(['来源：水务局 时间：2023年5月16日', '各乡镇人民政府：'])
})

test.each([
  [
    'an error',
    '<title>404</title><h1>404</h1><p>您访问的页面不存在，可以：1.检查网址；2.返回首页；3.查看地图。</p>'
  ],
  [
    'a foot below a menu',
    `<ul>${menu}</ul><p>Copyright 2004 All Rights Reserved 版权所有：子虚县人大常委会 网站管理</p>`
  ]
])('a page of %s alone holds no article', async (_, page) => {
  expect(await refusalOf(page)).toMatchObject({rule: 'source-no-article'})
})

test.each([
  ['a file', '<iframe src="/view?file=a.pdf"></iframe>', true],
  ['an object', '<object data="a.pdf"></object>', true],
  ['a text of its own', '<iframe srcdoc="<p>古桥一览表</p>"></iframe>', true],
  ['a page of the site', '<iframe src="/count.html"></iframe>', false],
  ['what is not shown', '<div hidden><iframe src="a.pdf"></iframe></div>', false]
])('of a frame with %s, it is said what was not read', async (_, frame, isSaid) => {
  const {reading} = await printPage(pageOf('', '', body + frame + signature))
  expect(reading.doubts.some(({expected}) => expected.includes('嵌有'))).toBe(isSaid)
})
