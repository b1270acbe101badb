import {describe, expect, test} from 'vitest'
import {archiveSchema} from '../../src/schema/archive.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {ingestSource} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'

/**
 * The time that a source takes grows with its length, whatever it holds. A text
 * of this length takes a fraction of a second; were it the square of its length
 * that counts, it would take minutes.
 */
const length = 100_000

const pipeline = createPipeline(pipelineOptions(archiveSchema.parse({name: '乌有档案'})))

describe('a long line of one thing, over and over', () => {
  test.each([
    ...[
      '1',
      ' ',
      '　',
      '\t',
      '·',
      '、',
      '，',
      '。',
      '：',
      '；',
      '…',
      '.',
      '—',
      '□',
      '〔',
      '《',
      '“'
    ],
    ...[
      '（',
      '）',
      '(',
      '（：',
      '（）：',
      '（草案）',
      '草案',
      '第',
      '一',
      '第一届',
      '1.',
      '年',
      '附件：'
    ],
    ...['区', '子虚区', '委员会', '主任 ', '任命', '任命金一、', '金一、', '金一 ', '接受金一辞去'],
    ...[
      '2024年',
      '2024年1月2日',
      '〔2024〕',
      '某政发〔2024〕',
      '甲 of ',
      '甲  ',
      '／',
      '甲——',
      '各区、'
    ],
    ...[
      '责任单位：',
      '责任单位：甲；',
      '出席',
      '请假（',
      ' 文号：',
      '来源 ',
      '总第',
      '记者',
      '出席名单'
    ]
  ])('%j', async (unit) => {
    const line = unit.repeat(Math.ceil(length / unit.length))
    expect(await statusOf(`子虚区人民政府关于古井保护的报告\n\n${line}甲\n`)).toBe('written')
    expect(await statusOf(`${line}甲\n子虚区\n`)).toBe('written')
  })
})

describe('many spaces behind the front of something', () => {
  test.each([
    ...[
      '附',
      '附件',
      '第',
      '第一',
      '目',
      '（',
      '一、',
      '1.',
      '1',
      '责任单位',
      '出席',
      '出席（5人',
      '区长'
    ],
    ...[
      '某政发〔',
      '〔2024〕',
      '某政发〔2024〕第',
      '2024年',
      '2024年1月',
      '古井……',
      '古井（',
      '——',
      '文'
    ],
    ...[
      '古井。',
      '古井。”',
      '甲of',
      '金一',
      '金一、',
      '任命：',
      '牵头领导：',
      '委员会',
      '编辑',
      '甲'
    ]
  ])('%j', async (front) => {
    for (const space of [' ', '　']) {
      const line = `${front}${space.repeat(length)}末`
      expect(await statusOf(`子虚区人民政府关于古井保护的报告\n\n${line}\n`)).toBe('written')
      expect(await statusOf(`目录\n${line}\n古井……1\n桥梁……2\n子虚区\n`)).toBe('written')
    }
  })
})

describe('many lines of one paragraph', () => {
  test.each(['古井三口，', '古井（三口', '古井、', '“古井三口'])('%s', async (line) => {
    const lines = Array.from({length: 20_000}, () => line).join('\n\n')
    expect(await statusOf(`子虚区人民政府关于古井保护的报告\n\n古井很多，\n\n${lines}。\n`)).toBe(
      'written'
    )
  })
})

async function statusOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  return (await ingestSource({file: 'a.txt', bytes}, pipeline)).report.status
}
