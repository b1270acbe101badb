import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compile} from '../../../../src/documents/compile.ts'
import {escapeHtml} from '../../../../src/documents/html.ts'
import {toProps} from '../../../../src/schema/records/props.ts'
import type {RecordOf} from '../../../../src/schema/records/record.ts'
import {createBlock, toFurniture, toHeading} from '../tree/blocks.ts'
import type {Block, BlockData, Document, Group} from '../tree/nodes.ts'
import {linkAddresses} from './links.ts'
import {toMdx} from './to-mdx.ts'

describe('text is data', () => {
  test.each([
    '{1 + 1}',
    '{/* 注 */}',
    '<script>alert(1)</script>',
    '<p>甲</p>',
    '甲<乙，乙>丙',
    '<!-- 甲 -->',
    'import x from "y"',
    'export const x = 1',
    '---',
    '***',
    '# 甲',
    '## 甲 ##',
    '*甲*、**乙**、_丙_、__丁__',
    '2*3*4',
    '~~甲~~、~乙~',
    '|甲|乙|',
    '|---|---|',
    '- 甲',
    '+ 甲',
    '1. 甲',
    '12) 甲',
    '> 甲',
    '`甲`',
    '```js',
    '~~~',
    '$x$、$$y$$',
    '\\甲、\\\\乙、\\{、\\<',
    '&lt;、&amp;、&#35;、&#x7b;、&nbsp;',
    '[甲](http://a.example)',
    '![甲](乙)',
    '[甲]: http://a.example',
    '[^1]',
    '[^1]: 甲',
    '[x] 甲',
    ':::note',
    '===',
    '甲"乙"丙\'丁\'',
    'C:\\乌有\\子虚',
    '甲--乙...丙',
    '__init__.py',
    'http://a.example/b_c_d*e*f。',
    'www.a.example/~x，b_c@d.example',
    '💰_要点_💰、𠮷*甲*𠮷、\ue123~乙~\ue123',
    '甲_www.<',
    '甲_www.{1}、WWW.*乙*',
    '甲 www.<p>乙</p>',
    'http://<乙>、https://{x}_丙_',
    '甲_a@b.example<乙>、mailto:a@b.example_、a@.b{1}',
    '甲!www.a.example',
    '①②％《》かカབོདᠮᠣᠩᠭᠣᠯ',
    'ئۇيغۇر\u200c\u061c、👨\u200d👩\u200d👧❤\ufe0f',
    '甲\u0085乙\u2028丙\u2029丁\ufffe\ufffd\u{10ffff}',
    '甲\n# 乙\r\n| 丙 |\n|---|'
  ])('“%s” comes out as the characters it is', (text) => {
    expect(textsOf([text])).toEqual([text])
    expect(textsOf([text], {role: 'title'})).toEqual([text])
    expect(textsOf([text], {role: 'names'})).toEqual([text])
    expect(textsOf(['甲', `乙${text}丙`, text])).toEqual(['甲', `乙${text}丙`, text])
  })

  test('so does any text, and nothing in it is more than text or a link to an address', () => {
    const marks = '{}<>*_#|~\\&;$`[]()!+-=.:"\'/0aA乌有。：@?%^\u00a0'
    const piece = fc.oneof(
      fc.constantFrom(...marks),
      fc.constantFrom('import ', 'export ', '---', '&lt;', '&#35', '<p>', '</p>', '{/*', '1. '),
      fc.constantFrom('](', '![', '[^1]', '<!--', '<></>', '**', '```', '\u2028', '\u0085', '\x7f'),
      fc.constantFrom('www.', 'WWW.', 'http://', 'https://', 'ftp://', 'mailto:', 'xmpp:', '://'),
      fc.constantFrom('http://a.example/b_c', 'b@c.example', 'a.b@', '@.b', '乌@a.b', '.c_d'),
      fc.constantFrom('💰', '𠮷', '👨\u200d👩', '\ue123', '\ufffe', '\ufffd', '\u0301', '\u202e'),
      fc.constantFrom('ئۇيغۇر', '\u061c', 'ᠮᠣ\u180e', 'བོད', 'か', '①', '％', '《', '\ufe0f'),
      fc.string({unit: 'binary', maxLength: 3})
    )
    // As after the last step that changes text: single spaces, none at the ends.
    const text = fc
      .array(piece, {minLength: 1, maxLength: 14})
      .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
      .filter((each) => each !== '' && !each.includes('\0'))
    const roles: Partial<BlockData>[] = [{}, {role: 'title'}, {role: 'names'}, {role: 'note'}]
    fc.assert(
      fc.property(fc.array(text, {minLength: 4, maxLength: 8}), (texts) => {
        for (const data of roles) expect(textsOf(texts, data)).toEqual(texts)
        const {body} = compile(mdxOf(texts.map((each) => block(each))))
        expect(body.trim().split('\n')).toEqual(texts.map(htmlOf))
      }),
      {numRuns: 1000}
    )
  })

  test('what a task states comes out as it is, whatever marks are in it', () => {
    const hostile = [
      '{x}',
      '<b>',
      '"甲"',
      "'乙'",
      '\\',
      '`',
      '*丙*',
      '$',
      'A&B&lt;',
      '💰',
      '；'
    ].join('')
    const record = createRecord({
      ...{section: hostile, lead: [hostile, '钱一'], units: [hostile], until: hostile}
    })
    expect(compile(mdxOf([createTask(record)])).records).toEqual([record])
  })
})

describe('form', () => {
  test('title, notes and byline stand in the header, what follows behind it', () => {
    const mdx = mdxOf([
      block('乌有市公告', {role: 'title', id: 'title'}),
      block('（2024年3月5日通过）', {role: 'note'}),
      block('钱一', {role: 'byline'}),
      block('正文。'),
      block('注', {role: 'note'})
    ])
    const {head, body} = compile(mdx)
    expect(head).toContain('<h1 id="title" data-at="1">乌有市公告</h1>')
    expect(head.match(/<(?:h1|p) /g)).toHaveLength(3)
    expect(body.match(/<p /g)).toHaveLength(2)
  })

  test('a document of a head alone is all header', () => {
    const {head, body} = compile(mdxOf([block('乌有市公告', {role: 'title'})]))
    expect(head).toContain('乌有市公告')
    expect(body).toBe('')
  })

  test('headings begin at the second level and end at the sixth', () => {
    const depths = [1, 2, 3, 4, 5, 6, 9]
    const blocks = depths.map((depth) => toHeading(block(`第${String(depth)}级`), depth))
    expect(compile(mdxOf(blocks)).blocks.map(({type}) => type)).toEqual([
      ...['h2', 'h3', 'h4', 'h5', 'h6', 'h6', 'h6']
    ])
  })

  test('each block has its id, its role and its places', () => {
    const blocks = [
      block('第一条 甲。', {role: 'article', id: 'a1', lines: [4, 6, 7]}),
      block('钱一 孙二三', {role: 'names', id: 'p002', lines: [9]})
    ]
    expect(compile(mdxOf(blocks)).blocks).toEqual([
      {id: 'a1', type: 'article', level: null, at: '4,6-7', text: '第一条 甲。'},
      {id: 'p002', type: 'names', level: null, at: '9', text: '钱一 孙二三'}
    ])
  })

  test('furniture is left out, also in front of the title', () => {
    const blocks = [toFurniture(block('打印'), 'button'), block('标题', {role: 'title'})]
    const mdx = mdxOf([...blocks, block('甲'), toFurniture(block('— 2 —'), 'page-number')])
    expect(compile(mdx).blocks.map(({text}) => text)).toEqual(['标题', '甲'])
    expect(compile(mdx).head).toContain('标题')
  })

  test('a task is one component with its paragraphs inside', () => {
    const task = createTask(createRecord({due: '2024-06-30'}))
    const {records, blocks} = compile(mdxOf([task, block('后文。')]))
    expect(records).toMatchObject([{block: 'p001', n: 8, due: '2024-06-30', task: '修路。'}])
    expect(blocks.map(({text}) => text)).toEqual(['修路。', '责任单位：水务局', '后文。'])
  })

  test('an address is a link that ends before Chinese punctuation', () => {
    const {body} = compile(mdxOf([block('见http://a.example/b。另见c@d.example，')]))
    expect(body).toContain('<a href="http://a.example/b">http://a.example/b</a>。')
    expect(body).toContain('<a href="mailto:c@d.example">c@d.example</a>，')
  })

  test('names are text alone, also where one reads like an address', () => {
    const {body} = compile(mdxOf([block('钱一 a@b.example', {role: 'names'})]))
    expect(body).toContain('<span>a@b.example</span></p>')
  })

  test('plain text is written as plain text, for people who read the file', () => {
    expect(mdxOf([block('会议于三月召开，应到33人。')])).toContain(
      '>会议于三月召开，应到33人。</p>'
    )
  })
})

function textsOf(texts: readonly string[], data: Partial<BlockData> = {}): string[] {
  return compile(mdxOf(texts.map((text) => block(text, data)))).blocks.map(({text}) => text)
}

/** The paragraph that a text should be: its characters, and links to the addresses in it. */
function htmlOf(text: string): string {
  const pieces = linkAddresses(text).map((node) => {
    if (node.type !== 'link') return 'value' in node ? escapeHtml(node.value) : ''
    const printed = node.children.map((child) => ('value' in child ? child.value : '')).join('')
    return `<a href="${escapeHtml(node.url)}">${escapeHtml(printed)}</a>`
  })
  return `<p id="p001" data-at="1">${pieces.join('')}</p>`
}

function mdxOf(children: Document['children']): string {
  return toMdx({type: 'document', children, data: {meta: {}, meeting: null}})
}

function block(text: string, data: Partial<BlockData> = {}): Block {
  return createBlock(text, {lines: [1], gap: 0, indent: 0, id: 'p001', ...data})
}

function createRecord(fields: Partial<RecordOf<'task'>>): RecordOf<'task'> {
  const empty = {section: '', task: '修路。', lead: [], units: [], due: null, until: null}
  return {type: 'task', block: 'p001', n: 8, ...empty, ...fields}
}

function createTask(record: RecordOf<'task'>): Group {
  return {
    type: 'group',
    component: 'Task',
    children: [block('修路。'), block('责任单位：水务局')],
    data: {id: 't8', wanted: 't8', props: toProps(record)}
  }
}
