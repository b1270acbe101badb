import {describe, expect, test} from 'vitest'
import {printPage} from './print.fixture.ts'

/** Articles: a title, and the lines of its text. */
const articles = [
  [
    '子虚县人民政府关于修缮古桥的通告',
    '为保护古桥，方便行人通行，县人民政府决定修缮云梦桥。现将有关事项通告如下：',
    '一、修缮期间，桥上禁止车辆通行，行人从便道通过。',
    '二、违反本通告的，由公安机关依法处理。',
    ...['子虚县人民政府', '2003年5月16日']
  ],
  ['关于同意修建渡口的批复', '区水务局：', '你局的请示收悉。经研究，同意修建。', '2020年2月2日'],
  ['南柯区人大常委会免职名单', '免去钱一的区水务局局长职务。', '免去孙二三的区教育局局长职务。']
] as const

/** How the text of an article may stand on a page. */
const bodies: Record<string, (lines: readonly string[]) => string> = {
  paragraphs: (lines) => lines.map((line) => `<p>　　${line}</p>`).join('\n'),
  'lines of one paragraph': (lines) => `<p>${lines.join('<br>\n&nbsp;&nbsp;')}</p>`,
  'bare lines': (lines) => lines.join('<br><br>'),
  'rows of a table': (lines) =>
    `<table width=95%>${lines.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table>`,
  'characters one by one': (lines) =>
    lines
      .map(
        (line) => `<div>${[...line].map((one) => `<span lang=EN-US>${one}</span>`).join('')}</div>`
      )
      .join('')
}

const link = (text: string) => `<a href="/${encodeURIComponent(text)}.html">${text}</a>`
const menu = `<ul>${['首页', '政务公开', '办事服务', '互动交流'].map((name) => `<li>${link(name)}`).join('')}</ul>`
const news = `<h3>相关信息</h3><ul>${['我市召开护桥工作会议，部署汛期工作', '南柯区开通夜间公交'].map((name) => `<li>${link(name)}<span>2024-01-02</span>`).join('')}</ul>`
const foot = `<div><p>${link('网站地图')} | ${link('联系我们')}</p><p>主办：乌有市大数据局</p><p>版权所有，未经许可，不得转载。</p></div>`
const path = `<div>当前位置：${link('首页')} &gt; ${link('政府文件')}</div>`

/** Pages of sites around a title and a text. */
const sites: Record<string, (title: string, text: string) => string> = {
  'in columns': (title, text) =>
    `${menu}<div>${path}<div>${news}</div><div><h1>${title}</h1><div>${text}</div></div></div>${foot}`,
  'in nested tables': (title, text) =>
    `<table><tr><td colspan=2>${menu}</td></tr><tr><td>${news}</td><td><table><tr><td>${path}</td></tr><tr><td align=center><b>${title}</b></td></tr><tr><td>${text}</td></tr></table></td></tr><tr><td colspan=2>${foot}</td></tr></table>`,
  'in a form, with links below': (title, text) =>
    `<form>${menu}<div>${path}<div>${title}</div><div>${text}</div><p>上一篇：${link('关于防火的通告')}</p></div>${news}${foot}</form>`,
  'with nothing around the text': (title, text) => `${menu}<hr><h2>${title}</h2>${text}<hr>${foot}`,
  'in elements that say what they are': (title, text) =>
    `<header>${menu}</header><main><article><h1>${title}</h1>${text}</article><aside>${news}</aside></main><footer>${foot}</footer>`
}

/** What the title of a page says. */
const titles: readonly ((title: string) => string)[] = [
  (title) => `${title}_政府文件_乌有市人民政府`,
  (title) => `乌有市人民政府-${title}`
]

describe.each(Object.entries(sites))('an article on a page %s', (_, site) => {
  test.each(Object.entries(bodies))('as %s is all that is published', async (__, body) => {
    for (const [at, [title, ...lines]] of articles.entries()) {
      const name = titles[at % titles.length]?.(title) ?? title
      const {blocks} = await printPage(`<title>${name}</title>${site(title, body(lines))}`)
      const printed = blocks.map((text) => text.replace(/^(?:#\d )?[\^>]? ?/, '').trim())
      expect(printed).toEqual([title, ...lines])
    }
  })
})
