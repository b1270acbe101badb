import {describe, expect, test} from 'vitest'
import {readSource} from '../readers.ts'
import {printPage, refusalOf} from './print.fixture.ts'

const text = '<p>为保护古桥，县人民政府决定修缮云梦桥，请过往行人绕行。</p>'

/** The blocks of a page below a paragraph of text. */
async function blocksOf(html: string): Promise<string[]> {
  return (await printPage(text + html)).blocks.slice(1)
}

describe('of a page is printed', () => {
  test.each([
    ['the text of elements, line by line', '<div>甲<br>乙<p>丙</div>丁', ['甲', '乙', '丙', '丁']],
    ['no line end of the file between characters', '<p>甲\n  乙 a\n b', ['甲乙 a b']],
    ['lines that keep their ends', '<pre>甲\n  乙</pre>', ['甲', '乙']],
    ['what a reference stands for', '<p>&lt;甲&gt;&amp;&#20057;&hellip;', ['<甲>&乙…']],
    ['tags that are text', '<p>&lt;script&gt;甲&lt;/script&gt; {乙}', ['<script>甲</script> {乙}']],
    [
      'nothing of scripts, styles and comments',
      '<p>甲<script>乙</script><style>丙</style><!-- 丁 -->',
      ['甲']
    ],
    ['nothing of pictures', '<p>甲<img src="data:image/png;base64,AA" alt="乙">', ['甲']],
    [
      'nothing that is hidden',
      '<p>甲<b hidden>乙</b><i style="color:red;DISPLAY: none">丙</i>',
      ['甲']
    ],
    [
      'characters with how they are read',
      '<p><ruby>禹<rp>（</rp><rt>yǔ</rt><rp>）</rp></ruby>州',
      ['禹（yǔ）州']
    ],
    ['the numbers of a list', '<ol start=3><li>甲<li value=7>乙</ol>', ['3. 甲', '7. 乙']],
    [
      'letters and Roman numerals of a list',
      '<ol type=a><li>甲</ol><ol type=I start=4><li>乙</ol>',
      ['a. 甲', 'IV. 乙']
    ],
    ['no bullet', '<ul><li>甲<ul><li>乙</ul></ul>', ['甲', '乙']],
    ['the foot of an article', '<article><p>甲</p><footer>乙</footer></article>', ['甲', '乙']],
    ['formulas', '<p>甲<math><mi>x</mi><mo>=</mo><mn>1</mn></math>', ['甲x=1']],
    ['a heading on two lines', '<h2>甲<br>乙</h2>', ['#2 甲 乙']],
    [
      'what stands in the middle and right',
      '<center>甲</center><p align=right>乙',
      ['^ 甲', '> 乙']
    ],
    ['all behind a tag that ends nowhere', '<plaintext><p>甲', ['<p>甲']]
  ])('%s', async (_, html, blocks) => {
    expect(await blocksOf(html)).toEqual(blocks)
  })

  test('emphasis, by element or style', async () => {
    const {reading} = await printPage(
      `${text}<p>甲<b>乙</b><span style="font-weight:700">丙</span>`
    )
    expect(reading.tree.children.at(-1)).toMatchObject({
      children: [
        {type: 'text', value: '甲'},
        {type: 'strong', children: [{value: '乙丙'}]}
      ]
    })
  })
})

test('a program of documents breaks the lines of its page at spaces', async () => {
  const page = (name: string) =>
    `<meta name=${name} content="LibreOffice 7.4">${text}<p>钱一\n孙二三</p>`
  expect((await printPage(page('generator'))).blocks.at(-1)).toBe('钱一 孙二三')
  expect((await printPage(page('keywords'))).blocks.at(-1)).toBe('钱一孙二三')
})

test('what a program of documents prints on every page is none of the text', async () => {
  const text = '<p>今年以来，全县养护道路三百公里，整治桥梁二十座。</p>'.repeat(3)
  const {blocks, furniture} = await printPage(
    `<meta name=generator content="LibreOffice 7.4"><div title="header"><p>乌有县文件汇编</p></div><p align=center>关于养护道路的报告</p>${text}<div title="footer"><p>— 1 —</p></div>`
  )
  expect(blocks[0]).toBe('^ 关于养护道路的报告')
  expect(furniture).toEqual(['site-chrome 乌有县文件汇编', 'site-chrome — 1 —'])
})

test('headings begin where they stand, also on a page whose paragraphs were cut', async () => {
  const halves = ['今年以来，全县重点养护桥梁和隧道一百二十座，其中有古桥十二座、', '渡口三处。']
  const cut = Array.from({length: 6}, () =>
    halves.map((half) => `<p>${half}${'养护'.repeat(8)}</p>`)
  )
  const {reading} = await printPage(`${cut.flat().join('')}<h2>一、古桥</h2><p>甲。</p>`)
  expect(reading.tree.data?.layout).toBeUndefined()
  expect(reading.tree.children.at(-2)?.data).toMatchObject({hints: {begins: true, level: 2}})
})

describe('a table', () => {
  test('has what spans others in the first of their cells', async () => {
    const table =
      '<table border=1><tr><th rowspan=2>甲<th colspan=2>乙<tr><td>丙<td>丁<tr><td>戊<td rowspan=0>己<td>庚<tr><td>辛<td>壬</table>'
    expect(await blocksOf(table)).toEqual(['甲\t乙', '丙\t丁', '戊\t己\t庚', '辛\t\t壬'])
  })

  test('joins the paragraphs of a cell', async () => {
    const table = '<table border=1><tr><td><p>甲</p><p>乙</p><td>丙<br>丁<tr><td>戊<td>己</table>'
    expect(await blocksOf(table)).toEqual(['甲 乙\t丙 丁', '戊\t己'])
  })

  test.each([
    ['of one column', '<table border=1><tr><td>甲<tr><td>乙</table>', ['甲', '乙']],
    [
      'that says so',
      '<table role=presentation border=1><tr><td>甲<td>乙<tr><td>丙<td>丁</table>',
      ['甲', '乙', '丙', '丁']
    ],
    [
      'around another',
      '<table><tr><td>甲<td><table border=1><tr><td>乙<td>丙<tr><td>丁<td>戊</table></table>',
      ['甲', '乙\t丙', '丁\t戊']
    ]
  ])('%s lays out a page', async (_, table, blocks) => {
    expect(await blocksOf(table)).toEqual(blocks)
  })

  test('that spans more than any does is read as it comes', async () => {
    const rows = '<tr><td rowspan=60000 colspan=1000>甲<td>乙'.repeat(50)
    expect(await blocksOf(`<table border=1>${rows}</table>`)).toHaveLength(100)
  })
})

test('places are called by paragraph, line and cell', async () => {
  const {reading} = await printPage(
    `<title>修桥</title>${text}<p>甲<br>乙</p><table border=1><tr><td>丙<td>丁<tr><td>戊<td>己</table>`
  )
  expect(reading.places.map(({label}) => label)).toEqual([
    '网页头部第1项',
    '第1段',
    '第2段第1行',
    '第2段第2行',
    ...['第3段第1行第1列', '第3段第1行第2列', '第3段第2行第1列', '第3段第2行第2列']
  ])
})

test('data in the head are fields where they tell of the article', async () => {
  const {fields, furniture} = await printPage(
    `<title>修桥的通知-乌有市</title><meta name=constructor content=甲><meta name=PubDate content=2024-03-05><meta name=ArticleTitle content=关于修缮云梦桥的通知>${text}`
  )
  expect(fields).toEqual(['发布日期=2024-03-05', '标题=关于修缮云梦桥的通知'])
  expect(furniture[0]).toBe('front-matter title: 修桥的通知-乌有市')
})

test('a heading above the text is of it, whatever the page is called', async () => {
  const {blocks} = await printPage(
    `<title>2021年预算公开-财政局</title><ul><li><a href=1>首页</a><li><a href=2>公开</a></ul><div><h1>子虚县2021年预算公开</h1><div>来源：<a href=3>财政局</a> 时间：2021-02-01</div><div>${text}<p>一、附表二张。</div></div>`
  )
  expect(blocks.slice(0, 2)).toEqual(['#1 子虚县2021年预算公开', '来源：财政局 时间：2021-02-01'])
})

describe('what is not certain is said', () => {
  test.each([
    [
      'sentences that are hidden',
      `${text}<div style="display:none">凡损坏古桥的，应当赔偿。</div>`,
      '不显示'
    ],
    ['elements that nest deeper than on any page', `${'<div>'.repeat(300)}${text}`, '嵌套太深'],
    [
      'much text outside of the article',
      `<div><a href=1>首页</a><p>${'子虚县历史悠久，物产丰富，风景秀丽。'.repeat(15)}</p><a href=2>更多</a></div><ul><li><a href=3>甲</a></ul><div>${text.repeat(60)}</div>`,
      '分不清是否正文'
    ],
    ['a raised number behind another', `${text}<p>计10<sup>4</sup>千瓦`, '连成一个数']
  ])('%s', async (_, page, expected) => {
    const {reading} = await printPage(page)
    expect(reading.doubts).toHaveLength(1)
    expect(reading.doubts[0]?.rule).toBe('reading-doubtful')
    expect(reading.doubts[0]?.expected).toContain(expected)
  })

  test('but marks of notes and of squares are certain', async () => {
    const {reading, blocks} = await printPage(`${text}<p>桥面<sup>1</sup>计20m<sup>2</sup>`)
    expect([blocks[1], reading.doubts]).toEqual(['桥面1计20m2', []])
  })

  test('and what may be of the article is published', async () => {
    const {blocks} = await printPage(
      `<div><a href=1>首页</a><p>${'子虚县历史悠久，物产丰富，风景秀丽。'.repeat(15)}</p></div><ul><li><a href=3>甲</a></ul><div>${text.repeat(60)}</div>`
    )
    expect(blocks[0]).toContain('风景秀丽')
  })
})

test.each([
  ['no text', '<html><body><img src=a.gif></body></html>', '没有文字'],
  ['nothing but a script', '<script>甲乙丙丁。</script>', '没有文字']
])('a page of %s is no document', async (_, page, found) => {
  expect(await refusalOf(page)).toMatchObject({rule: 'source-no-article', found})
})

test('a page of more tags than any has is refused', async () => {
  const refusal = await refusalOf(text + '<b>'.repeat(500_000))
  expect(refusal).toMatchObject({rule: 'source-large', expected: '500000 个标记'})
})

test('so is one in which a few open formats would be repeated as often', async () => {
  const refusal = await refusalOf(text + '<font>'.repeat(24) + '<p>甲'.repeat(30_000))
  expect(refusal).toMatchObject({rule: 'source-large', expected: '500000 个标记'})
})

test('a page in another script is no document', async () => {
  const page = '<p>The county decided to repair the bridge; please use the other one.</p>'
  expect(await refusalOf(page)).toMatchObject({rule: 'source-not-chinese'})
})

test.each([
  ['elements', '<div>'.repeat(10_000)],
  ['tables', '<table><tr><td>'.repeat(2000)],
  ['lists', '<ul><li>'.repeat(2000)],
  ['bold text that never ends', '<b>甲'.repeat(20_000)],
  [
    'fonts in paragraphs',
    Array.from({length: 300}, (_, at) => `<font size=${String(at)}>甲<p>`).join('')
  ],
  ['a tag that never ends', `<${'a'.repeat(1_000_000)}`],
  ['comments that never end', '<!--'.repeat(100_000)],
  ['references', '&amp;&#1;&nosuch;'.repeat(20_000)],
  ['terms', '<dl>' + '<dt>甲乙<dd>丙'.repeat(1000)]
])('a page of endless %s is read or refused, and nothing is thrown', async (_, html) => {
  const reading = await readSource('a.html', new TextEncoder().encode(text.repeat(3) + html))
  expect('rule' in reading || reading.places.length > 0).toBe(true)
})

test.each([
  '<s>县长</s>',
  '<del>县长</del>',
  '<span style="text-decoration: line-through">县长</span>'
])('what is struck out is there, and said: %s', async (word) => {
  const {blocks, reading} = await printPage(
    `<title>关于修缮古桥的决定</title><h1>关于修缮古桥的决定</h1><p>修缮古桥，由${word}县人民政府决定，费用由县里承担。</p>`
  )
  expect(blocks.at(-1)).toContain('由县长县人民政府决定')
  expect(reading.doubts.map(({expected}) => expected)).toEqual([
    '划了删除线的字照录，删除线没有保留'
  ])
})
