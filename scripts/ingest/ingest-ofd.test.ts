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
/** Pages of sites, and a journal whose titles were broken by hand: what belongs together, no print shows. */
const unprinted = ['web-article.txt', 'notice.txt', 'journal.txt']
const files = readdirSync(folder).filter(
  (file) => file.endsWith('.txt') && !unprinted.includes(file)
)
const pipeline = createPipeline(pipelineOptions(readArchive(join(archive, 'archive.yaml'))))

test.each(files.sort())('%s, printed as an OFD, says the same', async (file) => {
  const bytes = readFileSync(join(folder, file))
  const plain = await ingestSource({file, bytes}, pipeline)
  const printed = paragraphsOf(bytes.toString('utf8'), plain)
    .filter((text) => text !== '')
    .map((text) => ({text, ...styleOf(text, plain)}))
  const ofd = await ingestSource({file: `${file}.ofd`, bytes: await printOfd(printed)}, pipeline)
  expect(ofd.report.status).toBe('written')
  expect(await factsOf(ofd)).toEqual(await factsOf(plain))
})

/** Titles are large, and all of a head is in the middle. */
function styleOf(text: string, {documents}: Ingested): Omit<Printed, 'text'> {
  const own = text.normalize('NFKC').replace(/\s/g, '')
  const isIn = (whole: string) =>
    whole
      .normalize('NFKC')
      .replace(/<[^<>]*>|\s/g, '')
      .includes(own)
  const feet = documents.flatMap(
    ({body}) => body.match(/<p [^>]*class="(?:signature|date)"[^>]*>.*<\/p>/g) ?? []
  )
  if (feet.some((foot) => foot.normalize('NFKC').replace(/<[^<>]*>|\s/g, '') === own))
    return {align: 'right'}
  if (documents.some(({data}) => isIn(data.title))) return {align: 'center', size: 7.7}
  const heads = documents.map(({body}) => /<header>.*?<\/header>/s.exec(body)?.[0] ?? '')
  return {align: heads.some(isIn) ? 'center' : 'indented'}
}

/** All that people read and search of a source: what its documents say and are, but for their places. */
async function factsOf({documents}: Ingested) {
  return await Promise.all(
    documents.map(async ({id, body, data}) => ({
      id,
      // What stands in front of the text is named by its place in the source.
      data: JSON.stringify({...data, source: null}, null, 1).replace(/"@[\d-]+"/g, '"@"'),
      body: body.replace(/ (?:data-)?at="[^"]*"/g, ''),
      text: await printedText(body)
    }))
  )
}
