import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compile} from '../../src/documents/compile.ts'
import {archiveSchema} from '../../src/schema/archive.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {ingestSource} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'

const districts = [{id: 'zixu', name: '子虚区'}]
const pipeline = createPipeline(pipelineOptions(archiveSchema.parse({districts})))

const statute = `---
title: "子虚区护桥条例"
publish_date: 2024-03-08
tags:
  - 桥梁
---

# 子虚区护桥条例

2024年3月5日 子虚区第八届人民代表大会常务委员会第三次会议通过

<!-- 正文 -->

## 第一章 总则

第一条 为了保护桥梁\\*，制定本条例。

第二条 本条例适用于**下列**桥梁：

- 云梦桥
- 南柯桥

## 第二章 检查

第三条 护桥员按照下表检查。

| 桥 | 次数 |
| --- | ---: |
| 云梦桥 | 3 |
| 南柯桥 | &lt;5 |

### 附则

第四条 本条例自公布之日起施行。
`

describe('a statute in Markdown', async () => {
  const {report, provenance, documents} = await ingest(statute)
  const [document] = documents
  const {blocks, body} = compile(document?.body ?? '')

  test('is one document, and nothing of it is doubtful', () => {
    expect(report).toMatchObject({status: 'written', encoding: 'utf-8', messages: []})
    expect(documents).toHaveLength(1)
  })

  test('has its title without marks, and its data as catalogue', () => {
    expect(document?.data).toMatchObject({
      title: '子虚区护桥条例',
      kind: 'regulation',
      dates: {passed: '2024-03-05', published: '2024-03-08'},
      catalogue: [
        {label: 'title', value: '子虚区护桥条例'},
        {label: 'publish_date', value: '2024-03-08'},
        {label: 'tags', value: '桥梁'}
      ],
      source: {unit: 'line', start: 8, end: 34}
    })
  })

  test('has headings, articles, items and rows', () => {
    expect(blocks.map(({id, type, at, text}) => [id, type, at, text])).toEqual([
      ['title', 'h1', '8', '子虚区护桥条例'],
      ['p001', 'note', '10', '2024年3月5日 子虚区第八届人民代表大会常务委员会第三次会议通过'],
      ['s1', 'h2', '14', '第一章 总则'],
      ['a1', 'article', '16', '第一条 为了保护桥梁*，制定本条例。'],
      ['a2', 'article', '18', '第二条 本条例适用于下列桥梁：'],
      ['a2-2', 'bullet', '20', '云梦桥'],
      ['a2-3', 'bullet', '21', '南柯桥'],
      ['s2', 'h2', '23', '第二章 检查'],
      ['a3', 'article', '25', '第三条 护桥员按照下表检查。'],
      ['p002', 'table-head', '27', '桥\t次数'],
      ['p003', 'tr', '29', '云梦桥\t3'],
      ['p004', 'tr', '30', '南柯桥\t<5'],
      ['s2-1', 'h3', '32', '附则'],
      ['a4', 'article', '34', '第四条 本条例自公布之日起施行。']
    ])
    expect(body).toContain('适用于<strong>下列</strong>桥梁：')
  })

  test('has its data and its comments as furniture, as they are', () => {
    expect(
      provenance?.segments.filter((segment) => 'text' in segment && segment.reason !== 'blank')
    ).toMatchObject([
      ...[
        '---',
        'title: "子虚区护桥条例"',
        'publish_date: 2024-03-08',
        'tags:\n  - 桥梁',
        '---'
      ].map((text) => ({reason: 'front-matter', text})),
      {reason: 'comment', text: '<!-- 正文 -->', start: 12}
    ])
  })
})

test('lines that were wrapped are joined, and paragraphs are not', async () => {
  const text = '今年检查桥梁三座，加固桥梁两座，新建桥梁一座，投入资金两千万'
  const paragraph = [text, text, text, text, text, text, text, '元。'].join('\n')
  const {documents} = await ingest(`# 子虚区报告\n\n${paragraph}\n\n${text}\n\n${text}`)
  expect(compile(documents[0]?.body ?? '').blocks.map((block) => block.text)).toEqual([
    ...['子虚区报告', paragraph.replaceAll('\n', ''), text, text]
  ])
})

test.each([
  '1. > ---',
  '1. > |-|-|',
  '1. > <!-- 按 -->',
  '- > 2. ***',
  '1. > 2. ---\n\n---',
  '1. \n    修桥。'
])('what stands on the line of a number is of the text with it: %s', async (text) => {
  const {report} = await ingest(`# 子虚区修桥办法\n\n修桥。\n\n${text}\n`)
  expect(report).toMatchObject({status: 'written'})
})

test('whatever the marks are, nothing is lost', async () => {
  const piece = fc.constantFrom(
    ...[
      '第一条 修桥。',
      '（一）护桥，',
      '桥',
      '1',
      ' ',
      '    ',
      '\n',
      '\n',
      '\n\n',
      '# ',
      '## ',
      '- ',
      '1. '
    ],
    ...[
      '> ',
      '|',
      '|-|-|',
      '---',
      '===',
      '**',
      '*',
      '_',
      '`',
      '```',
      '<!--',
      '-->',
      '<b>',
      '&amp;',
      '\\'
    ],
    ...[
      '&#10;',
      '[',
      '](',
      ')',
      '~~',
      '{',
      '}',
      '2024年3月5日',
      '子虚区人民政府',
      '附件',
      '目录',
      '……1'
    ]
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, {maxLength: 40}), async (pieces) => {
      const {report} = await ingest(`# 子虚区修桥办法\n\n修桥。\n\n${pieces.join('')}`)
      expect([report.status, report.messages.map(({rule}) => rule)]).toEqual([
        'written',
        expect.not.arrayContaining(['text-lost', 'line-astray', 'source-failed'])
      ])
    }),
    {numRuns: 300}
  )
})

function ingest(text: string) {
  return ingestSource({file: 'a.md', bytes: new TextEncoder().encode(text)}, pipeline)
}
