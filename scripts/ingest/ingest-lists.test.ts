import {describe, expect, test} from 'vitest'
import {archiveSchema} from '../../src/schema/archive.ts'
import {recordsOf} from '../../src/schema/records/record.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {encode} from './engine/read/encode.fixture.ts'
import {row, rows, xlsx} from './engine/read/sheet/sheet.fixture.ts'
import {docx, p, tbl} from './engine/read/word/word.fixture.ts'
import {ingestSource} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'

const districts = [{id: 'zixu', name: '子虚区'}]
const pipeline = createPipeline(pipelineOptions(archiveSchema.parse({districts})))

/** A list in the formats that offices send it in. */
function formatsOf(title: string, table: readonly (readonly string[])[]) {
  const all = [[title], ...table]
  const merged = '<mergeCells><mergeCell ref="A1:E1"/></mergeCells>'
  const sheet = all.map((texts, at) => row(at + 1, texts)).join('')
  const cells = table.map((texts) => texts.map((text) => p(text)))
  return [
    ['csv', encode('gb18030', all.map((texts) => texts.join(',')).join('\r\n'))],
    ['tsv', encode('gb18030', all.map((texts) => texts.join('\t')).join('\n'))],
    ['xlsx', xlsx([{name: 'Sheet1', content: rows(sheet, '', merged)}])],
    ['docx', docx(p(title, '<w:jc w:val="center"/>') + tbl(cells))]
  ] as const
}

describe.each(
  formatsOf('子虚区2024年重点任务清单', [
    ['序号', '重点任务', '牵头单位', '责任单位', '完成时限'],
    ['1', '新建云梦桥', '区交通局', '区财政局、区水务局', '2024年6月30日'],
    ['2', '延长末班车时间', '区交通局', '', '年底前']
  ])
)('tasks as .%s', (ending, bytes) => {
  test('are read from the rows of the list, with its title', async () => {
    const {report, documents} = await ingestSource(
      {file: `list.${ending}`, bytes: await bytes},
      pipeline
    )
    expect(report.status).toBe('written')
    const [document] = documents
    expect(document?.data).toMatchObject({title: '子虚区2024年重点任务清单', kind: 'plan'})
    const tasks = recordsOf(document?.data.records ?? [], 'task')
    expect(tasks).toMatchObject([
      {
        n: 1,
        task: '新建云梦桥',
        lead: ['区交通局'],
        units: ['区财政局', '区水务局'],
        due: '2024-06-30'
      },
      {n: 2, task: '延长末班车时间', lead: ['区交通局'], units: [], due: null}
    ])
    expect(document?.body).toContain(`${tasks[0]?.block ?? ''} ${tasks[1]?.block ?? ''}`)
  })
})

test('a table without a title is called as its file is, where that is of words', async () => {
  const bytes = Buffer.from('序号,项目,地点\n1,修井,甲镇\n2,修桥,乙镇\n')
  const titleOf = async (file: string) => {
    const {documents} = await ingestSource({file, bytes}, pipeline)
    return documents[0]?.data.title
  }
  expect(await titleOf('a/2024年_重点项目.csv')).toBe('2024年 重点项目')
  expect(await titleOf('a/list.csv')).toBe('序号 项目 地点')
})

test.each(
  formatsOf('子虚区人民代表大会常务委员会任命名单', [
    ['姓名', '职务'],
    ['李　四', '子虚区人民法院审判员']
  ])
)('appointments as .%s are read from the rows of the list', async (ending, bytes) => {
  const {documents} = await ingestSource({file: `list.${ending}`, bytes: await bytes}, pipeline)
  expect(recordsOf(documents[0]?.data.records ?? [], 'personnel')).toMatchObject([
    {person: '李四', action: 'appoint', office: '子虚区人民法院审判员'}
  ])
})
