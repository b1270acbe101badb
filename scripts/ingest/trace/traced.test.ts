import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Root} from 'mdast'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {sharedFolder} from '../../../src/fixtures/folders.fixture.ts'
import {archiveSchema} from '../../../src/schema/archive.ts'
import {pipelineOptions} from '../archive/pipeline-options.ts'
import {append, setText} from '../engine/tree/blocks.ts'
import type {Block} from '../engine/tree/nodes.ts'
import {docx, p, tbl} from '../engine/read/word/word.fixture.ts'
import {ingestSource} from '../ingest-source.ts'
import {createPipeline} from '../pipeline.ts'
import {formatTrace} from './format.ts'
import {traced} from './traced.ts'
import {traceFile} from './trace-file.ts'
import './sink.ts'

const archive = archiveSchema.parse({districts: [{id: 'zixu', name: '子虚区'}]})
const pipeline = createPipeline(pipelineOptions(archive))
const fixtures = ['bulletin', 'journal', 'notice', 'web-article', 'work-report'].map((name) =>
  join(import.meta.dirname, '../fixtures', `${name}.txt`)
)

const folder = sharedFolder()

test.each(fixtures)('%s comes out the same with and without', async (path) => {
  const source = {path, file: 'a.txt'}
  const plain = await ingestSource({file: source.file, bytes: readFileSync(path)}, pipeline)
  expect((await traceFile(source, archive)).ingested).toEqual(plain)
})

test('every step is there by its name, in order', async () => {
  const {record} = await traceText('子虚区人民政府关于修路的通知\n\n现通知如下。\n')
  const source = readFileSync(join(import.meta.dirname, '../pipeline.ts'), 'utf8')
  const steps = [...source.matchAll(/\.use\((\w+)/g)].map(([, name]) => name)
  expect(steps).toContain('unwrap')
  expect(record.steps.map(({name}) => name)).toEqual(steps)
})

describe('at a place', () => {
  const text = [
    '子虚区人民政府关于修路的通知',
    '',
    '　　为了方便居民出行，子虚区人民政府决定自即日起对全区的主要道路分段进',
    '行维修，请各单位做好准备。',
    '',
    '【打印】',
    ''
  ].join('\n')

  test('a line that was joined shows with what', async () => {
    const lines = await linesAt(text, 4)
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^合并 第3行“.*分段进” ＋ 第4行“行维修.*” → 第3行至第4行“.*分段进行维修，请各单位做好准备。”$/
      )
    )
    expect(lines.at(-2)).toMatch(/^归入文件 zixu\/.* 的 p001$/)
  })

  test('one that is none of the document shows the rule that set it aside', async () => {
    const lines = await linesAt(text, 6)
    expect(lines).toContainEqual(expect.stringMatching(/^归属 .* → .*furniture button$/))
    expect(lines).toContain('归入页面装饰（button）')
  })

  test('what a step decided for its document shows with it', async () => {
    const lines = await linesAt(text, 1)
    expect(lines).toContain('文件 1 meta.kind：无 → “notice”')
    expect(lines).toContainEqual(expect.stringMatching(/^role 无 → “title”$/))
  })

  test('an empty line is said to be one', async () => {
    expect((await linesAt(text, 2))[2]).toBe('这一处没有文字')
  })
})

test('places are called as the reader of the format calls them', async () => {
  const path = join(folder, '表.docx')
  const text = p('子虚区人民政府关于修路的通知') + p('现将各处的修路日程公布如下：')
  const table = tbl([
    [p('路名'), p('日程')],
    [p('东桥路'), p('三月')]
  ])
  writeFileSync(path, await docx(text + table))
  const {record, ingested} = await traceFile({path, file: '表.docx'}, archive)
  const printed = formatTrace(record, ingested, [5])
  expect(printed).toMatch(/^来源 表\.docx 表1第2行第1列\n读入\n.*：表1第2行第1列/)
  expect(printed).toContain('依据第1段')
  expect(record.labels).toContain('表1第2行第2列')
})

describe('of the whole source', () => {
  test('each step says how many blocks changed, and who said what', async () => {
    const {record, ingested} = await traceText(
      '子虚区人民政府关于修路的通知\n\n现通知如下。\n\n现将修路and修桥的事项通知如下。\n'
    )
    const printed = formatTrace(record, ingested, null)
    expect(printed).toMatch(/^split\n {2}改动 3 块：归属 3$/m)
    expect(printed).toMatch(/^foreignWord\n {2}消息 第5行 .*and.*\(foreign-word\)$/m)
    expect(printed.match(/foreign-word/g)).toHaveLength(1)
  })

  test('a source that is refused shows why', async () => {
    const {record, ingested} = await traceText('')
    expect(formatTrace(record, ingested, null)).toMatch(/消息 .*\(source-empty\)/)
  })
})

describe('a step', () => {
  test('says why, and its claims are sentences', async () => {
    const printed = await traceSteps([
      function dates() {
        return (tree: Root, file: VFile) => {
          const block = tree.children[0] as Block
          Object.assign(file.data, {
            claims: [{field: 'date', value: '2024-03-05', block, by: 'signature'}]
          })
          file.data.trace?.note('署名下一行是日期', block)
        }
      }
    ])
    expect(printed).toContain(
      '  来源 claims：加上 signature 认为 date 是 “2024-03-05”，依据第1行\n'
    )
    expect(printed).toContain('  说明 署名下一行是日期\n')
  })

  test('that loses a block is seen', async () => {
    const printed = await traceSteps([
      function lose() {
        return (tree: Root) => void tree.children.splice(1, 1)
      }
    ])
    expect(printed).toMatch(/^lose\n {2}改动 1 块：消失 1$/m)
  })

  test('that fails is shown as far as it came', async () => {
    const printed = await traceSteps([
      function fail() {
        return (tree: Root) => {
          setText(tree.children[0] as Block, '改过')
          throw new Error('坏了')
        }
      }
    ])
    expect(printed).toMatch(/^fail\n {2}改动 1 块：文字 1$/m)
    expect(printed).toMatch(/坏了.*\(source-failed\)/)
  })

  test('keeps its options, and what was switched off stays off', async () => {
    const step = (mark: string) => (tree: Root) => {
      append(tree.children[0] as Block, tree.children[1] as Block, mark)
    }
    const off = () => step('乙')
    const printed = await traceProcessor((processor) =>
      processor.use(step, '甲').use(off, false).freeze()
    )
    expect(printed).toContain('改动 1 块：合并 1')
    expect(printed.match(/改动/g)).toHaveLength(1)
  })
})

async function traceText(text: string) {
  const path = join(folder, 'a.txt')
  writeFileSync(path, text)
  return traceFile({path, file: 'a.txt'}, archive)
}

async function linesAt(text: string, place: number): Promise<string[]> {
  const {record, ingested} = await traceText(text)
  return formatTrace(record, ingested, [place])
    .trimEnd()
    .split('\n')
    .map((line) => line.trim())
}

function traceSteps(steps: readonly (() => (tree: Root, file: VFile) => void)[]): Promise<string> {
  return traceProcessor((processor) => {
    for (const step of steps) processor.use(step)
    return processor.freeze()
  })
}

async function traceProcessor(create: (processor: Processor) => Processor): Promise<string> {
  const {pipeline: observed, record} = traced((processor) => create(processor))
  const bytes = readFileSync(fixtures[2] ?? '')
  const ingested = await ingestSource({file: 'a.txt', bytes}, observed)
  return formatTrace(record, ingested, null)
}
