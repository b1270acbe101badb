import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readArchive} from '../../src/content/archive.ts'
import {repository} from '../site/checkout.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {printOfd} from './engine/read/ofd/print-ofd.fixture.ts'
import {ingestSource} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'
import {styleOf} from './written-forms.fixture.ts'
import {factsOf, writtenOf} from './written.fixture.ts'

const archive = join(repository, 'scripts/fixtures/archive')
const folder = join(archive, 'sources')
/** Pages of sites, and a journal whose titles were broken by hand: what belongs together, no print shows. */
const unprinted = ['web-article.txt', 'notice.txt', 'journal.txt']
const files = readdirSync(folder).filter(
  (file) => file.endsWith('.txt') && !unprinted.includes(file)
)
const pipeline = createPipeline(pipelineOptions(readArchive(join(archive, 'archive.yaml'))))

test.each(files.sort())('%s, printed as an OFD, says the same', async (file) => {
  const bytes = readFileSync(join(folder, file))
  const plain = await ingestSource({file, bytes}, pipeline)
  const printed = writtenOf(bytes.toString('utf8'), plain).map((each) => ({
    text: each.text,
    ...styleOf(each)
  }))
  const ofd = await ingestSource({file: `${file}.ofd`, bytes: await printOfd(printed)}, pipeline)
  expect(ofd.report.status).toBe('written')
  expect(await factsOf(ofd)).toEqual(await factsOf(plain))
})
