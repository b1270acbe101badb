import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {reportSchema} from '../../src/schema/report.ts'
import {ingest, lawsOf} from './ingest-source.fixture.ts'

const lines = [
  ...['', '', '目录', '关于修路的报告……3', '任免名单……5', '乌有市人民政府关于修路的报告', '— 3 —'],
  ...['子虚区人大常委会任免名单', '子虚区第八届人大常委会第三次会议纪要', '钱　一', '各位代表：'],
  ...['（2024年3月5日子虚区第八届人大常委会第三次会议通过）', '一、修路', '（一）架桥。全年三座。'],
  ...[
    '第一章 总则',
    '第一条 修路。',
    '第二条 架桥。',
    '任命：',
    '钱一为水务局局长；',
    '首页 > 公告'
  ],
  ...['出席（3人）：', '钱　一　孙二三　李　四', '会议议程：', '1.修路。', '责任单位：市交通局'],
  ...[
    '附件',
    '完成时限：2024年6月30日',
    '乌有市交通局',
    '2024年3月5日',
    '子虚区　修路。',
    '【打印】'
  ],
  ...['4', '5', '全市共修路三百公里，投入资金', '两千万元。', '“修', '{x}<b>', '---', '\u200b'],
  ...['编辑：李四', '□']
]
const line = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...lines)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...lines), fc.constantFrom(...lines))
      .map((pair) => pair.join(''))
  }
)
const text = fc
  .tuple(fc.array(line, {maxLength: 40, size: 'max'}), fc.constantFrom('\n', '\n\n', '\r\n'))
  .map(([all, end]) => all.join(end))

describe('laws', () => {
  test('whatever the text is, a source is never a crash, and what is written keeps every line', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        expect(lawsOf(await ingest(content), content)).toEqual([])
      }),
      {numRuns: 300}
    )
  })

  test('what begins with a title is always written', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (rest) => {
        const content = `乌有市人民政府关于架桥的通知\n\n各区县：\n\n${rest}`
        // Bytes of no text are refused, and what stands above a breadcrumb is of the site.
        fc.pre(!/[\0-\x08\x0e-\x1f]|首页 >/.test(content))
        expect((await ingest(content)).report.status).toBe('written')
      }),
      {numRuns: 300}
    )
  })

  test('nor are any bytes', async () => {
    const bytes = fc.uint8Array({maxLength: 200})
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom('', '乌有市公告\n'), async (random, front) => {
        const content = Buffer.concat([Buffer.from(front), random])
        const {report} = await ingest(content)
        expect(() => reportSchema.parse(report)).not.toThrow()
      })
    )
  })
})
