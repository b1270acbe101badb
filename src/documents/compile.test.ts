import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compile} from './compile.ts'
import {escapeHtml} from './html.ts'

describe('compile renders', () => {
  test('head and body apart, and the blocks of both in printed order', () => {
    const {head, body, blocks, records} = compile(`<header>
  <h1 id="title" data-at="1-2">子虚区人民政府工作报告</h1>

  <p id="p001" class="note" data-at="3">区长 钱一</p>
</header>

<h2 id="s1" data-at="5">一、修桥</h2>

<p id="p002" data-at="6,8">修桥3座。</p>
`)
    expect(head).toBe(
      '<header><h1 id="title" data-at="1-2">子虚区人民政府工作报告</h1>' +
        '<p id="p001" class="note" data-at="3">区长 钱一</p></header>'
    )
    expect(body.trim()).toBe(
      '<h2 id="s1" data-at="5">一、修桥</h2>\n<p id="p002" data-at="6,8">修桥3座。</p>'
    )
    expect(blocks).toEqual([
      {id: 'title', type: 'h1', level: null, at: '1-2', text: '子虚区人民政府工作报告'},
      {id: 'p001', type: 'note', level: null, at: '3', text: '区长 钱一'},
      {id: 's1', type: 'h2', level: 1, at: '5', text: '一、修桥'},
      {id: 'p002', type: 'p', level: null, at: '6,8', text: '修桥3座。'}
    ])
    expect(records).toEqual([])
  })

  test('nothing from nothing', () => {
    expect(compile('')).toEqual({head: '', body: '', blocks: [], records: []})
  })

  test('marks of HTML and MDX that are escaped as the characters they are', () => {
    const {body, blocks} = compile('<p id="p001">\\{甲\\} \\<b> &amp;lt; "乙"</p>')
    expect(body).toBe('<p id="p001">{甲} &lt;b&gt; &amp;lt; &quot;乙&quot;</p>')
    expect(blocks[0]?.text).toBe('{甲} <b> &lt; "乙"')
  })

  test('attributes that cannot leave their quotes', () => {
    const {body, blocks} = compile('<p id="a&quot; onclick=&quot;x">子虚区</p>')
    expect(body).toBe('<p id="a&quot; onclick=&quot;x">子虚区</p>')
    expect(blocks[0]?.id).toBe('a" onclick="x')
  })

  test('quotation marks, dashes and dots as they are printed', () => {
    expect(compile(`"甲" '乙' -- ... (c)`).blocks[0]?.text).toBe(`"甲" '乙' -- ... (c)`)
  })

  test('any text, every mark of it escaped, as that text and as nothing else', () => {
    fc.assert(
      fc.property(fc.array(piece, {minLength: 1, maxLength: 12}), (pieces) => {
        const text = pieces.join('').trim()
        const escaped = text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
        const {body, blocks} = compile(`<p id="p001">${escaped}</p>`)
        expect(blocks.map((block) => block.text)).toEqual([text])
        expect(body).toBe(`<p id="p001">${escapeHtml(text)}</p>`)
      })
    )
  })

  test.each([
    'https://example.org/a',
    'http://example.org',
    'mailto:a@example.org',
    '#p001',
    '/x/'
  ])('a link to %s', (href) => {
    const {body, blocks} = compile(`<p id="p001">见<a href="${href}">附件</a>。</p>`)
    expect(body).toBe(`<p id="p001">见<a href="${href}">附件</a>。</p>`)
    expect(blocks.map(({text}) => text)).toEqual(['见附件。'])
  })

  test('what a person writes in Markdown', () => {
    const {body, blocks} = compile(
      '**甲**乙\n\n1. 丙\n2. 丁\n\n| 区 | 数 |\n|---|---|\n| 子虚 | 3 |'
    )
    expect(body).toContain('<p><strong>甲</strong>乙</p>')
    expect(blocks.map(({type, text, id, at}) => [type, text, id, at])).toEqual(
      [
        ['p', '甲乙'],
        ['li', '丙'],
        ['li', '丁'],
        ['table-head', '区\t数'],
        ['tr', '子虚\t3']
      ].map(([type, text]) => [type, text, null, null])
    )
  })
})

test('compile keeps how columns of a table are set', () => {
  expect(compile('| 区 | 数 |\n|---|--:|\n| 子虚 | 3 |').body).toContain('<td align="right">3</td>')
})

describe('compile divides into blocks', () => {
  test.each([
    ['<h2>章</h2>', 'h2', 1],
    ['<h3>节</h3>', 'h3', 2],
    ['<h6>款</h6>', 'h6', 5],
    ['<h1>题</h1>', 'h1', null],
    ['<p>文</p>', 'p', null]
  ])('%s with its type and level', (mdx, type, level) => {
    expect(compile(mdx).blocks).toMatchObject([{type, level}])
  })

  test('whose class says more than the element, but for headings', () => {
    const {blocks} = compile(
      '<p class="article">第一条</p>\n\n<h2 class="attachment">附件</h2>\n\n<p class="date">日</p>'
    )
    expect(blocks.map(({type}) => type)).toEqual(['article', 'h2', 'date'])
  })

  test('none of which is inside another', () => {
    const {blocks} = compile('- 甲\n\n  乙\n\n> 丙')
    expect(blocks.map(({type}) => type)).toEqual(['li', 'p'])
    expect(blocks[0]?.text.replace(/\s/g, '')).toBe('甲乙')
  })

  test('a list of people as one block', () => {
    const {body, blocks} = compile('<Names id="p009" data-at="7-8">钱一 孙二三</Names>')
    expect(body).toBe(
      '<p class="names" id="p009" data-at="7-8"><span>钱一</span> <span>孙二三</span></p>'
    )
    expect(blocks).toEqual([
      {id: 'p009', type: 'names', level: null, at: '7-8', text: '钱一 孙二三'}
    ])
  })
})

/** Pieces that would be code, elements, entities or marks if they were not escaped. */
const piece = fc.constantFrom(
  ...['{', '}', '<', '>', '&', '"', "'", '\\', '`', '*', '_', '~', '|', '#', '[', ']', '(', ')'],
  ...['<script>', '{1+1}', '&lt;', '&#60;', '${x}', '<!--', 'import x', '---', '子虚', '2024', ' x']
)
