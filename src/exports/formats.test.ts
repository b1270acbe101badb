import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import type {CompiledBlock} from '../documents/compiled.ts'
import {documentSchema} from '../schema/document.ts'
import {sessionSchema} from '../schema/session.ts'
import {type ArchivedDocument, toDocumentRecord} from './document-record.ts'
import {escapeMarkdown, toJson, toMarkdown, toText} from './formats.ts'

const printed = createDocument([
  block('title', 'h1', null, '子虚区护桥规定（草案）'),
  block('p001', 'note', null, '（2024年6月3日 钱一）'),
  block('s1', 'h2', 1, '第一章 总则'),
  block('a1', 'article', null, '第一条 护桥员*轮值*。'),
  block('a1-1-1', 'item', null, '1. 拉起警示带；'),
  block('s1-1', 'h3', 2, '一、附则'),
  block('p002', 'signature', null, '# 桥长办')
])

describe('toText', () => {
  test('is the document as printed, one empty line between blocks', () => {
    expect(whole(toText(printed))).toBe(
      '\ufeff子虚区护桥规定（草案）\n\n（2024年6月3日 钱一）\n\n第一章 总则\n\n第一条 护桥员*轮值*。\n\n' +
        '1. 拉起警示带；\n\n一、附则\n\n# 桥长办\n'
    )
  })
})

describe('toMarkdown', () => {
  test('gives headings their level, and text as paragraphs', () => {
    expect(whole(toMarkdown(printed))).toBe(
      '\ufeff# 子虚区护桥规定（草案）\n\n（2024年6月3日 钱一）\n\n## 第一章 总则\n\n第一条 护桥员\\*轮值\\*。\n\n' +
        '1\\. 拉起警示带；\n\n### 一、附则\n\n\\# 桥长办\n'
    )
  })

  test('has tables as tables, and items as items', () => {
    const text = whole(
      toMarkdown(
        createDocument([
          block('p001', 'table-head', null, '序号\t任务|项'),
          block('p002', 'tr', null, '1\t'),
          block('p003', 'table-head', null, '甲'),
          block('p004', 'bullet', null, '修桥'),
          block('p005', 'tr', null, '1\t修井'),
          block('p006', 'tr', null, '2\t修路')
        ])
      )
    )
    expect(text).toBe(
      '\ufeff| 序号 | 任务\\|项 |\n| --- | --- |\n| 1 |  |\n\n| 甲 |\n| --- |\n\n- 修桥\n\n' +
        '|  |  |\n| --- | --- |\n| 1 | 修井 |\n| 2 | 修路 |\n'
    )
    expect(parse(text).children.map(({type}) => type)).toEqual(['table', 'table', 'list', 'table'])
  })

  test('reads back as the blocks that it was made of', () => {
    const {children} = parse(whole(toMarkdown(printed)))
    expect(children.map((node) => [node.type, textOf(node)])).toEqual(
      printed.compiled.blocks.map(({type, text}) => [
        /^h\d$/.test(type) ? 'heading' : 'paragraph',
        text
      ])
    )
  })
})

describe('toJson', () => {
  test('is the record of the document with its blocks, and ends with a line end', () => {
    const json = whole(toJson(printed))
    expect(json.endsWith('}\n')).toBe(true)
    expect(JSON.parse(json)).toEqual({
      ...toDocumentRecord(printed),
      blocks: printed.compiled.blocks
    })
  })
})

describe('escapeMarkdown leaves', () => {
  test.each([
    '第一条 为了保护古桥，制定本规定。',
    '（一）拉起警示带；',
    '一、总则',
    '1．拉起警示带',
    '2024年6月3日，增长3.5%，15:30开会',
    '“十四五”规划——《桥规》',
    '钱一、孙二三 李四'
  ])('ordinary text as it is: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text)
  })
})

describe('what escapeMarkdown has written reads as one paragraph of that text', () => {
  test.each([
    ['a list', '- 拉起警示带'],
    ['a list with other marks', '+ 拉起警示带'],
    ['a numbered list', '1. 拉起警示带'],
    ['a numbered list with a bracket', '12) 拉起警示带'],
    ['a heading', '## 总则'],
    ['a number sign', '#'],
    ['a quotation', '> 总则'],
    ['a line across', '---'],
    ['a line of stars', '* * *'],
    ['a line below a heading', '==='],
    ['a fence', '```'],
    ['another fence', '~~~ js'],
    ['a table', '| 区 | 数 |'],
    ['a definition', '[1]: 见附件'],
    ['a note', '[^1] 见附件'],
    ['emphasis', '*甲* _乙_ **丙** ~~丁~~'],
    ['code', '`total`'],
    ['a link', '[附件](/x/)'],
    ['a picture', '![图](/x.png)'],
    ['HTML', '<b>甲</b> <!-- 乙 -->'],
    ['entities', '&lt; &#60; &amp;amp;'],
    ['an expression', '{1 + 1} ${x}'],
    ['backslashes', '\\* \\\\ \\'],
    ['a box to tick', '[ ] 甲 [x] 乙']
  ])('that looks like %s', (_, text) => {
    expect(readAs('', text)).toEqual({type: 'paragraph', children: ['text'], text})
  })

  test('whatever it is', () => {
    fc.assert(
      fc.property(textOfPieces(mark), (text) => {
        expect(readAs('', text)).toEqual({type: 'paragraph', children: ['text'], text})
      }),
      {numRuns: 500}
    )
  })

  test('or as one heading, behind its mark', () => {
    const level = fc.integer({min: 1, max: 6})
    fc.assert(
      fc.property(textOfPieces(mark), level, (text, depth) => {
        const read = readAs(`${'#'.repeat(depth)} `, text)
        expect(read).toEqual({type: 'heading', children: ['text'], text})
      }),
      {numRuns: 500}
    )
  })

  test('to the letter with addresses in it, which readers of GFM link by themselves', () => {
    fc.assert(
      fc.property(textOfPieces(fc.oneof(mark, address)), (text) => {
        const {type, children, text: read} = readAs('', text)
        expect([type, read]).toEqual(['paragraph', text])
        expect(children.filter((each) => each !== 'text' && each !== 'link')).toEqual([])
      }),
      {numRuns: 500}
    )
  })
})

const mark = fc.constantFrom(
  ...['#', '+', '-', '=', '*', '_', '`', '~', '|', '[', ']', '(', ')', '<', '>', '{', '}', '&'],
  ...['!', '$', '\\', '^', '"', "'", '.', ':', '/', '?', '%', ';', ',', ' ', '1', 'x', '虚', '，'],
  ...['amp;', '#35;', '![', '](', '[^', '***', '~~', '```', '- ', '1. ', '2) ', '# ', 'b>', '😀']
)
const address = fc.constantFrom(
  'www.a.cn',
  'https://a.cn/b',
  'http://1.cn',
  '12345@a.cn',
  'mailto:'
)

/** Text as blocks hold it: white space is single and never at an end. */
function textOfPieces(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(piece, {minLength: 1, maxLength: 10})
    .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}

function parse(markdown: string) {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

/** What a text is when it stands escaped behind a mark: its type, what it consists of, what it says. */
function readAs(before: string, text: string) {
  const {children} = parse(before + escapeMarkdown(text))
  const [node] = children
  if (!node || children.length > 1) throw new Error('Expected one block')
  return {
    type: node.type,
    children: 'children' in node ? node.children.map(({type}) => type) : [],
    text: textOf(node)
  }
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}

function block(id: string, type: string, level: number | null, text: string): CompiledBlock {
  return {id, type, level, at: null, text}
}

function createDocument(blocks: CompiledBlock[]): ArchivedDocument {
  const source = {file: 'a.txt', sha256: '0'.repeat(64), encoding: 'utf-8', unit: 'line'} as const
  return {
    id: 'zixu/2024/regulation',
    data: documentSchema.parse({
      title: '子虚区护桥规定（草案）',
      kind: 'regulation',
      session: 'zixu/2024',
      source: {...source, start: 1, end: 9}
    }),
    session: sessionSchema.parse({kind: 'year', name: '2024年'}),
    compiled: {blocks, records: [], headings: [], han: 0}
  }
}

function whole(pieces: Iterable<string>): string {
  return [...pieces].join('')
}
