import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readArchive} from '../../src/content/archive.ts'
import {repository} from '../site/checkout.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {encode, utf8} from './engine/read/encode.fixture.ts'
import {printOfd} from './engine/read/ofd/print-ofd.fixture.ts'
import {ingestSource} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'
import {canPrint, printPages} from './tables/print.fixture.ts'
import {exportedPageOf, pagedText, pageOf, styledWord, styleOf} from './written-forms.fixture.ts'
import {factsOf, type Written, writtenOf} from './written.fixture.ts'

/** Real documents, which not every machine has: they say the same in whatever form they are sent. */
const corpus = join(repository, '../shared/corpus/beijing')
const real = existsSync(corpus) ? readdirSync(corpus).sort() : []

type Write = (written: readonly Written[], text: string) => Uint8Array | Promise<Uint8Array>

const inLines = (width: number): [string, string, Write] => [
  `lines of ${String(width)} characters, with a head and a number on every page`,
  '.txt',
  (written) => utf8(pagedText(written, '文件汇编（乌有卷）', width))
]

/** As an official paper is printed. */
const style =
  '<style>@page{size:A4;margin:30mm 27mm}body{font:16pt/1.75 serif}h1{font-size:22pt}h2,h3,h4,h5,h6{font-size:16pt}p,h2,h3,h4,h5,h6{margin:0;text-indent:2em}p[align]{text-indent:0}</style>'

const forms: [form: string, ending: string, write: Write][] = [
  [
    'GB18030 with lines that end as on Windows',
    '.txt',
    (_, text) => encode('gb18030', text.replaceAll('\n', '\r\n'))
  ],
  ['a document of Word', '.docx', styledWord],
  ['a page', '.html', (written) => utf8(pageOf(written))],
  ['a page that a program wrote', '.html', (written) => utf8(exportedPageOf(written))],
  [
    'an OFD',
    '.ofd',
    (written) => printOfd(written.map((each) => ({text: each.text, ...styleOf(each)})))
  ],
  inLines(28),
  inLines(40),
  inLines(60)
]
const printed: typeof forms = [
  [
    'a page that Chromium prints',
    '.pdf',
    async (written) => (await printPages([pageOf(written, style)]))[0] ?? utf8('')
  ]
]

describe.skipIf(real.length === 0).each(real)('%s says the same as', (file) => {
  const pipeline = createPipeline(pipelineOptions(readArchive(null)))
  test.each([...forms, ...(canPrint.chromium ? printed : [])])('%s', async (_, ending, write) => {
    const text = readFileSync(join(corpus, file), 'utf8')
    const original = await ingestSource({file, bytes: utf8(text)}, pipeline)
    const bytes = await write(writtenOf(text, original), text)
    const read = await ingestSource({file: `${file}${ending}`, bytes}, pipeline)
    expect(unspaced(await factsOf(read))).toEqual(unspaced(await factsOf(original)))
  })
})

/** Where a line ends at a space, no print shows it. */
function unspaced(facts: Awaited<ReturnType<typeof factsOf>>) {
  return facts.map((each) =>
    Object.fromEntries(
      Object.entries(each).map(([key, value]) => [key, value.replace(/\s+|\\n/g, '')])
    )
  )
}
