import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readArchive} from '../../src/content/archive.ts'
import {printedText} from '../../src/documents/compile.ts'
import {repository} from '../site/checkout.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {type Printed, printOfd} from './engine/read/ofd/print-ofd.fixture.ts'
import {ingestSource} from './ingest-source.ts'
import type {Ingested} from './ingested.ts'
import {paragraphsOf} from './paragraphs.fixture.ts'
import {createPipeline} from './pipeline.ts'

const archive = join(repository, 'scripts/fixtures/archive')
const folder = join(archive, 'sources')
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
const pipeline = createPipeline(pipelineOptions(readArchive(join(archive, 'archive.yaml'))))

test.each(files.sort())('%s, printed as an OFD, says the same', async (file) => {
  const bytes = readFileSync(join(folder, file))
  const plain = await ingestSource({file, bytes}, pipeline)
  const titles = plain.documents.map(({data}) => data.title)
  const printed = paragraphsOf(bytes.toString('utf8'), plain)
    .filter((text) => text !== '')
    .map((text): Printed => {
      const isTitle = titles.some((title) =>
        title.replace(/\s/g, '').includes(text.replace(/\s/g, ''))
      )
      return {text, align: isTitle ? 'center' : 'indented'}
    })
  const ofd = await ingestSource({file: `${file}.ofd`, bytes: await printOfd(printed)}, pipeline)
  expect(ofd.report.status).toBe('written')
  expect(await factsOf(ofd)).toEqual(await factsOf(plain))
})

/** All that people read and search of a source: what its documents say and are, but for their places. */
async function factsOf({documents}: Ingested) {
  return await Promise.all(
    documents.map(async ({id, body, data: {source: _, ...data}}) => ({
      id,
      data,
      body: body.replace(/ (?:data-)?at="[^"]*"/g, ''),
      text: await printedText(body)
    }))
  )
}
