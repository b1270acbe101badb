import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {readArchive} from '../../src/content/archive.ts'
import {repository} from '../site/checkout.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {encode, utf8} from './engine/read/encode.fixture.ts'
import {printOfd} from './engine/read/ofd/print-ofd.fixture.ts'
import {addFidelity, expectFaithful, noFidelity} from './fidelity.fixture.ts'
import {ingestSource} from './ingest-source.ts'
import type {Ingested} from './ingested.ts'
import {createPipeline} from './pipeline.ts'
import {readStatute, type Statute, statutes} from './statutes.fixture.ts'
import {
  exportedPageOf,
  pagedText,
  pageOf,
  sitePageOf,
  styledWord,
  styleOf
} from './written-forms.fixture.ts'
import {factsOf, type Written, writtenOf} from './written.fixture.ts'

/** What is written in any format is read as the same documents. */
type Form = readonly [
  ending: string,
  write: (written: readonly Written[]) => Uint8Array | Promise<Uint8Array>
]

const forms: Record<string, Form> = {
  'a document of Word with styles': ['.docx', styledWord],
  'a page with headings': ['.html', (written) => utf8(pageOf(written))],
  'a page that a program wrote': ['.html', (written) => utf8(exportedPageOf(written))],
  'a page of a site': ['.html', (written) => utf8(sitePageOf(written))]
}

/** Forms that show what is a heading. */
const showsHeadings: ReadonlySet<string> = new Set(Object.keys(forms).slice(0, 2))

/** What is printed: where lines end and pages begin is of the print. */
const printedForms: Record<string, Form> = {
  'an OFD': [
    '.ofd',
    (written) => printOfd(written.map((each) => ({text: each.text, ...styleOf(each)})))
  ],
  'lines on pages that have a head': [
    '.txt',
    (written) => utf8(pagedText(written, '文件汇编（乌有卷）'))
  ]
}

describe('samples', () => {
  const content = join(repository, 'content')
  const pipeline = createPipeline(pipelineOptions(readArchive(join(content, 'archive.yaml'))))
  const names = [
    ...['huaxu-bulletin-2025-1', 'nanke-notice-bus-2024', 'shuiyue-budget-2024'],
    ...['wuyou-decision-reading-2023', 'wuyou-renda-2023-4', 'zixu-npcsc-work-2024']
  ]
  const sources = names.map((name) => {
    const text = readFileSync(join(content, 'sources', `${name}.txt`), 'utf8')
    return {name, text}
  })
  const plain = new Map<string, Ingested>()
  beforeAll(async () => {
    for (const {name, text} of sources)
      plain.set(name, await ingestSource({file: `${name}.txt`, bytes: utf8(text)}, pipeline))
  })

  test.each(Object.entries(forms))('say the same as %s', async (_, [ending, write]) => {
    for (const {name, text} of sources) {
      const original = plain.get(name)
      if (!original) throw new Error(name)
      const bytes = await write(writtenOf(text, original))
      const read = await ingestSource({file: `${name}${ending}`, bytes}, pipeline)
      expect(read.report.status).toBe('written')
      expect(await factsOf(read)).toEqual(await factsOf(original))
    }
  })

  test('say the same in GB18030 with lines that end as on Windows', async () => {
    for (const {name, text} of sources) {
      const original = plain.get(name)
      const bytes = encode('gb18030', text.replaceAll('\n', '\r\n'))
      const read = await ingestSource({file: `${name}.txt`, bytes}, pipeline)
      if (original) expect(await factsOf(read)).toEqual(await factsOf(original))
    }
  })

  test('say the same in lines of another width, with a head on every page', async () => {
    for (const {name, text} of sources) {
      const original = plain.get(name)
      if (!original) throw new Error(name)
      const bytes = utf8(pagedText(writtenOf(text, original), '文件汇编（乌有卷）'))
      const read = await ingestSource({file: `${name}.txt`, bytes}, pipeline)
      expect(read.documents.map(({id}) => id)).toEqual(original.documents.map(({id}) => id))
      expect(await textsOf(read)).toEqual(await textsOf(original))
    }
  })
})

const {length: asked} = statutes(3)

describe.skipIf(asked === 0)(`${String(asked)} statutes`, () => {
  const pipeline = createPipeline(pipelineOptions(readArchive(null)))
  const all: (Statute & {file: string})[] = []
  beforeAll(async () => {
    for (const file of statutes(3)) {
      const statute = await readStatute(file, pipeline)
      if (statute) all.push({file: file.replace(/\.md$/, ''), ...statute})
    }
  })

  test.each(Object.entries({...forms, ...printedForms}))(
    'say the same as %s',
    async (name, form) => {
      const [ending, write] = form
      const fidelity = noFidelity()
      for (const {file, marked, plain, written} of all) {
        const bytes = await write(written)
        const read = await ingestSource({file: `${file}${ending}`, bytes}, pipeline)
        await addFidelity(fidelity, showsHeadings.has(name) ? marked : plain, read)
      }
      expectFaithful(fidelity)
    }
  )
})

/** What people read of a source, by blocks. */
async function textsOf(ingested: Ingested): Promise<string[][]> {
  return (await factsOf(ingested)).map(({text}) => text.split('\n'))
}
