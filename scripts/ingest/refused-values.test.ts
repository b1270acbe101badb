import fc from 'fast-check'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {archiveSchema} from '../../src/schema/archive.ts'
import {documentSchema} from '../../src/schema/document.ts'
import {sessionSchema} from '../../src/schema/session.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {documentsOf} from './engine/tree/blocks.ts'
import {ingestSource} from './ingest-source.ts'
import type {Ingested} from './ingested.ts'
import {createPipeline, type Pipeline} from './pipeline.ts'

const districts = [{id: 'zixu', name: '子虚区'}]
const pipeline = createPipeline(pipelineOptions(archiveSchema.parse({districts})))

describe('a value that cannot be', () => {
  test('a page and the number of an issue', async () => {
    const ingested = await ingest([
      '乌有人大2024年第0期',
      '目录',
      '古井……0',
      '石桥……2',
      '古井',
      '井水甜。',
      '石桥',
      '钱一',
      '桥修好了。'
    ])
    expect(ingested.report.status).toBe('written')
    expect(refusedIn(ingested)).toEqual([
      {line: 1, reason: '“0”不能作为会议次数或刊物期号，按未知收录'},
      {line: 3, reason: '“0”不能作为目录所列页码，按未知收录'}
    ])
    expect(dataOf(ingested).map(({printedPage}) => printedPage)).toEqual([null, 2])
    expect(ingested.sessions.map(({id, session}) => [id, session.number])).toEqual([
      [expect.stringMatching(/-2024-x$/), undefined]
    ])
  })

  test('an item of an agenda without words', async () => {
    const ingested = await ingest([
      '子虚区第八届人大常委会第三次会议纪要',
      '',
      '会议议程：',
      '',
      '1.修桥',
      '',
      '2.',
      '',
      '3.修路'
    ])
    const texts = dataOf(ingested)[0]?.records.map((each) => each.type === 'agenda' && each.text)
    expect(texts).toEqual(['修桥', '修路'])
    expect(refusedIn(ingested)).toEqual([{line: 7, reason: '“（空）”不能作为议程，按未知收录'}])
  })

  test('a title without words: the first words of the text stand in', async () => {
    const ingested = await ingest(['关于古井的通知', '井水甜。'], emptyTitles)
    expect(dataOf(ingested)[0]).toMatchObject({title: '关于古井的通知', titleFrom: 'first-line'})
    expect(ingested.report.messages).toContainEqual(
      expect.objectContaining({rule: 'title-unknown', line: 1})
    )
  })
})

const numeral = fc.oneof(
  fc.constantFrom('0', '00', '000', '零', '〇', '9999', '99999999999', '一', '十', '', '-1', '1.5'),
  fc.nat().map(String)
)
const words = fc.constantFrom('', '□', '　', '。', '；', '·', '（）', '：', '钱一', '古井')

test('whatever stands where values are read, the source is written, and no message is a raw fault', async () => {
  const names = [
    'issue',
    'page',
    'day',
    'month',
    'year',
    'term',
    'meeting',
    'item',
    'task'
  ] as const
  const numerals = Object.fromEntries(names.map((name) => [name, numeral])) as Record<
    (typeof names)[number],
    typeof numeral
  >
  const source = fc
    .record({...numerals, title: words, byline: words})
    .map(({issue, page, day, month, year, term, meeting, item, task, title, byline}) => [
      ...[`乌有人大${year}年第${issue}期`, '目录', `古井${title}……${page}`],
      ...[`子虚区第${term}届人大常委会第${meeting}次会议纪要……${page}`, '夜市……3'],
      ...[`古井${title}`, byline, `□${byline}`, '井水甜。'],
      ...[`子虚区第${term}届人大常委会第${meeting}次会议纪要`],
      ...[`（${year}年${month}月${day}日会议通过）`, '会议议程：'],
      ...[`${item}.${title}`, `一是${title}`, `${task}、${byline}`],
      ...[`出席（${item}人）：${byline}、${title}`, `责任单位：${byline}`],
      ...['夜市', title, `${task}.夜市`, `牵头单位：${title}`, '完成时限：'],
      ...[`任命：`, `${byline}为${title}；`, `${year}-${month}-${day}`]
    ])
  await fc.assert(
    fc.asyncProperty(source, async (lines) => {
      const {report, sessions} = await ingest(lines)
      expect(report.status).toBe('written')
      for (const {session} of sessions) sessionSchema.parse(session)
      for (const {reason} of report.messages) expect(reason).not.toMatch(/[[{]\s*"|Error/)
    }),
    {numRuns: 200}
  )
})

test('a fault of the program says that it is one, where it is and whom to tell', async () => {
  const broken = {
    run() {
      throw new TypeError('cannot read properties of null')
    }
  } as unknown as Pipeline
  const {report} = await ingest(['关于古井的通知', '井水甜。'], broken)
  expect(report).toMatchObject({status: 'failed', messages: [{rule: 'source-failed'}]})
  expect(report.messages[0]?.reason).toMatch(
    /^程序在 scripts\/ingest\/refused-values\.test\.ts:\d+ 出错（TypeError: .*）：这是程序自身的缺陷/
  )
  expect(report.messages[0]?.note).toContain('报告给本软件的维护者')
})

/** A pipeline that recognises no words in any title. */
const emptyTitles = {
  async run(tree: Root, file: VFile) {
    await pipeline.run(tree, file)
    for (const {data} of documentsOf(tree)) data.meta.title = ''
    return tree
  }
} as unknown as Pipeline

function ingest(lines: readonly string[], by: Pipeline = pipeline): Promise<Ingested> {
  return ingestSource({file: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n'))}, by)
}

function refusedIn({report}: Ingested) {
  return report.messages
    .filter(({rule}) => rule === 'value-refused')
    .map(({line, reason}) => ({line, reason}))
}

function dataOf({documents}: Ingested) {
  return documents.map(({data}) => documentSchema.parse(data))
}
