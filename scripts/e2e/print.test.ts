import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {chromium} from 'playwright'
import {beforeAll, describe, expect, inject, test} from 'vitest'
import {sharedFolder} from '../../src/fixtures/folders.fixture.ts'
import {readArchive} from '../../src/content/archive.ts'
import {pipelineOptions} from '../ingest/archive/pipeline-options.ts'
import {findOffice} from '../ingest/engine/read/office/find.ts'
import {addFidelity, expectFaithful, noFidelity} from '../ingest/fidelity.fixture.ts'
import {ingestSource} from '../ingest/ingest-source.ts'
import type {Ingested} from '../ingest/ingested.ts'
import {createPipeline} from '../ingest/pipeline.ts'
import {readStatute, statutes} from '../ingest/statutes.fixture.ts'
import {pageOf, styledWord} from '../ingest/written-forms.fixture.ts'
import {factsOf, type Written, writtenOf} from '../ingest/written.fixture.ts'
import {corpus, fixture} from './setup.ts'

/** What programs print of a text, is read as the same documents. */
const names = ['decision', 'npcsc-report', 'work-report']
const pipeline = createPipeline(pipelineOptions(readArchive(fixture.settings)))

/** The form of an official paper. */
const style =
  '<style>@page{size:A4;margin:37mm 26mm 35mm 28mm} body{font:16pt/28pt serif;text-align:justify} body>*{font-size:16pt;margin:0} p,h2,h3,h4{text-indent:2em} h1,[align]{text-indent:0} h1{font-size:22pt;line-height:34pt;text-align:center}</style>'

/** Real documents, and some statutes, which not every machine has. */
const real = existsSync(corpus) ? readdirSync(corpus).sort() : []
const printed = [
  ...names.map((name) => join(fixture.sources, `${name}.txt`)),
  ...(process.env.STATUTES === undefined ? real.slice(1, 2) : real).map((name) =>
    join(corpus, name)
  )
]

const folder = sharedFolder()
let sources: {name: string; original: Ingested; written: Written[]}[] = []
beforeAll(async () => {
  sources = await Promise.all(
    printed.map(async (path) => {
      const bytes = readFileSync(path)
      const original = await ingestSource({file: basename(path), bytes}, pipeline)
      const written = writtenOf(bytes.toString('utf8'), original)
      return {name: basename(path, '.txt'), original, written}
    })
  )
  for (const file of statutes(2)) {
    const statute = await readStatute(file, pipeline)
    const name = file.replace(/\.md$/, '')
    if (statute) sources.push({name, original: statute.plain, written: statute.written})
  }
})

async function expectSame(ending: string): Promise<void> {
  const fidelity = noFidelity()
  for (const {name, original} of sources) {
    const file = `${name}${ending}`
    const read = await ingestSource({file, bytes: readFileSync(join(folder, file))}, pipeline)
    if (names.includes(name)) expect(await factsOf(read)).toEqual(await factsOf(original))
    await addFidelity(fidelity, original, read)
  }
  expectFaithful(fidelity)
}

test('a page that a browser prints', async () => {
  const browser = await chromium.launch({executablePath: inject('browser')})
  const page = await browser.newPage()
  for (const {name, written} of sources) {
    await page.setContent(pageOf(written, style))
    const number =
      '<div style="font-size:10pt;margin:auto">— <span class="pageNumber"></span> —</div>'
    await page.pdf({
      path: join(folder, `${name}.pdf`),
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: number
    })
  }
  await browser.close()
  await expectSame('.pdf')
})

const office = findOffice()

describe.skipIf(office === null)('a document of Word that LibreOffice writes', () => {
  beforeAll(async () => {
    for (const {name, written} of sources)
      writeFileSync(join(folder, `${name}.docx`), await styledWord(written))
  })

  test.each([
    ['PDF', '.pdf'],
    ['a page', '.html']
  ])('as %s', async (_, ending) => {
    const profile = pathToFileURL(join(folder, 'profile')).href
    const files = sources.map(({name}) => join(folder, `${name}.docx`))
    const done = spawnSync(
      office ?? '',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        ending.slice(1),
        '--outdir',
        folder,
        ...files
      ],
      {timeout: 250_000}
    )
    expect(done.status).toBe(0)
    await expectSame(ending)
  })
})
