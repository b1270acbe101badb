import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {compile} from '../../src/documents/compile.ts'
import {reportSchema} from '../../src/schema/report.ts'
import {frontMatterOf, ingest, lawsOf} from './ingest-source.fixture.ts'

const bulletin = `子虚区人大常委会公报
2024年第2期

目　录

1.子虚区第八届人大常委会第三次会议纪要……1
2.子虚区人大常委会任免名单……2
3.子虚区人民政府关于校车的报告……3

子虚区第八届人大常委会第三次会议纪要

2024年3月5日，会议在子虚区举行。

出席（3人）：钱　一　孙二三　李　四

— 1 —

子虚区人大常委会任免名单

（2024年3月5日子虚区第八届人大常委会第三次会议通过）

任命：

钱　一为子虚区水务局局长；

子虚区人民政府关于校车的报告

（2024年3月5日在子虚区第八届人大常委会第三次会议上）

一、概况

全区有校车三十辆，其中新购

— 2 —

十二辆，全部检验合格。

编辑：李四
电话：62220000
地址：子虚区云梦大街18号
`

describe('a bundle', async () => {
  const ingested = await ingest(bulletin)
  const {report, provenance, documents, sessions} = ingested

  test('becomes its documents, filed under their meeting', () => {
    expect(report.status).toBe('written')
    expect(documents.map(({id}) => id)).toEqual([
      ...['d1/npcsc-8-3/01-minutes', 'd1/npcsc-8-3/02-personnel', 'd1/npcsc-8-3/03-report']
    ])
    expect(report.documents).toEqual(documents.map(({id}) => id))
    expect(sessions.map(({id}) => id)).toEqual(['d1/npcsc-8-3'])
  })

  test('its front matter fits the schema, and names the source and the lines', () => {
    const sha256 = createHash('sha256').update(bulletin).digest('hex')
    const [minutes, list] = documents.map(frontMatterOf)
    expect(minutes).toMatchObject({
      title: '子虚区第八届人大常委会第三次会议纪要',
      records: [
        {
          ...{type: 'attendance', block: 'p003', status: 'present'},
          names: ['钱一', '孙二三', '李四']
        }
      ],
      source: {file: 'a.txt', sha256, encoding: 'utf-8', unit: 'line', start: 10, end: 14},
      review: 'machine'
    })
    expect(list).toMatchObject({
      records: [
        {
          ...{type: 'personnel', block: 'p003', person: '钱一', action: 'appoint'},
          office: '子虚区水务局局长'
        }
      ],
      dates: {passed: '2024-03-05'}
    })
  })

  test('the paragraph that a page cut is whole, and knows both its lines', () => {
    const {blocks} = compile(documents[2]?.body ?? '')
    expect(blocks.find(({text}) => text.includes('新购'))).toMatchObject({
      text: '全区有校车三十辆，其中新购十二辆，全部检验合格。',
      at: '32,36'
    })
  })

  test('masthead, contents list and imprint are kept with the session', () => {
    expect(sessions[0]?.session.parts?.map(({role, blocks}) => [role, blocks.length])).toEqual([
      ...[
        ['front', 2],
        ['contents', 4],
        ['back', 3]
      ]
    ])
    expect(sessions[0]?.session.parts?.[0]?.blocks[0]).toEqual({
      at: '1',
      text: '子虚区人大常委会公报'
    })
  })

  test('every line of it is accounted for, in order', () => {
    expect(lawsOf(ingested, bulletin)).toEqual([])
    expect(provenance?.segments.find(({start}) => start === 16)).toMatchObject({
      ...{to: 'furniture', reason: 'page-number'}
    })
  })
})

test('the same bytes make the same, whatever was ingested before', async () => {
  const first = await ingest(bulletin)
  await ingest('南柯区人民政府公告\n\n甲。')
  expect(await ingest(bulletin)).toEqual(first)
})

test.each([
  ['nothing', '', 'empty', 'source-empty'],
  ['white space', ' \n　\n', 'empty', 'source-empty'],
  ['an image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'not-a-document', 'source-image'],
  ['a text without Han', 'Notice No. 3', 'not-a-document', 'source-not-chinese'],
  ['a broken UTF-16', Uint8Array.of(0xff, 0xfe, 0x4e), 'failed', 'source-encoding']
])('of %s nothing is made but a report', async (_, content, status, rule) => {
  const {report, ...rest} = await ingest(content)
  expect(rest).toEqual({provenance: null, documents: [], sessions: []})
  expect(reportSchema.parse(report)).toMatchObject({status, messages: [{rule}]})
  expect(report.han.source).toBe(0)
})

test('a text with marks of Markdown, JSX and YAML comes out as the characters it is', async () => {
  const hostile = [
    ...['{1 + 1}甲', '<script>乙</script>', 'import 丙 from "丁"', 'export const 戊 = 1', '---'],
    ...['title: 己', '# 庚', '* 辛', '_壬_癸**子**', '| 丑 | 寅 |', '~~卯~~', '\\辰\\\\'],
    ...['&lt;巳&gt;', '$午$', '`未`', '[申](http://a.example/酉)', '<!-- 戌 -->', '{/* 亥 */}'],
    ...['> 甲', '1) 乙', '```']
  ]
  const paragraphs = hostile.map((line) => `${line}。`)
  const {report, documents} = await ingest(['关于修路的通知', ...paragraphs].join('\n\n'))
  expect(report.status).toBe('written')
  expect(compile(documents[0]?.body ?? '').blocks.map(({text}) => text)).toEqual([
    ...['关于修路的通知', ...paragraphs]
  ])
})

test('hostile titles and names stay data in the front matter', async () => {
  const {documents} = await ingest('关于“---”和{x}:"y"#z的通知\n\n甲。')
  expect(frontMatterOf(documents[0]).title).toBe('关于“---”和{x}:"y"#z的通知')
})
