import fc from 'fast-check'
import {expect, test} from 'vitest'
import {compile} from '../../src/documents/compile.ts'
import {archiveSchema} from '../../src/schema/archive.ts'
import {charactersOf} from '../../src/text/cleaned.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {ingestSource} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'

const districts = [{id: 'zixu', name: '子虚区'}]
const pipeline = createPipeline(pipelineOptions(archiveSchema.parse({districts})))

test('every character of a source comes out of the site as it went in', async () => {
  const lines = [
    '💰_要点_💰 请看①②③，％与％，《办法》。',
    '甲 www.<p>乙</p> 丙_www.{1} 丁，a@b.example_x_。',
    'かな、བོད་ཡིག、ᠮᠣᠩ\u180eᠭᠣᠯ、ئۇ\u200cيغۇر、👨\u200d👩\u200d👧、\ue123、\u{10fffe}。'
  ]
  expect(await printedOf(['子虚区人民政府关于修桥的通知', ...lines])).toBe(
    charactersOf(`子虚区人民政府关于修桥的通知${lines.join('')}`)
  )
})

test('whatever stands in a document, nothing of it is refused', async () => {
  // What has no sentence at all may be no document: a list of addresses and days.
  const document = [
    '子虚区人民政府关于修桥的通知',
    '现将修桥的事项通知如下。',
    '请各单位一并执行。'
  ]
  const piece = fc.oneof(
    fc.constantFrom(
      '子虚区',
      '会议',
      '第一条',
      '一、',
      '（一）',
      '责任单位：',
      '。',
      '，',
      '2024年3月5日'
    ),
    fc.constantFrom('_', '*', '{1}', '<p>', '</p>', '&lt;', '\\', '`', '~', '[', '](', '|', '---'),
    fc.constantFrom('www.', 'a@b.example', 'http://', '；', '␞', '\t', '　', '  ', '\u00a0'),
    fc.constantFrom('\f', '\v', '\x85', '\u2028', '\u200b', '\u200d', '\u202a', '\u202e', '\ufeff'),
    fc.constantFrom('💰', '𠮷', '①', '％', 'か', 'བོད', 'ᠮᠣ', 'ئۇ', '\ue123', '\ufffe', '\u0301'),
    fc.string({unit: 'binary', maxLength: 2}).map((text) => text.replace(/[\0-\x1f]/g, ''))
  )
  const line = fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(fc.array(line, {minLength: 1, maxLength: 12}), async (lines) => {
      await printedOf([...document, ...lines])
    }),
    {numRuns: 400}
  )
})

/** The characters of all documents of a source, in order. */
async function printedOf(lines: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const {report, documents} = await ingestSource({file: 'a.txt', bytes}, pipeline)
  expect(report.messages.filter(({severity}) => severity === 'error')).toEqual([])
  expect(report.status).toBe('written')
  const bodies = documents.map(({body}) => compile(body))
  return charactersOf(bodies.flatMap(({blocks}) => blocks.map(({text}) => text)).join(''))
}
