import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Document, Packer, Paragraph, TextRun} from 'docx'
import {describe, expect, test} from 'vitest'
import {readArchive} from '../../src/content/archive.ts'
import {printedText} from '../../src/documents/compile.ts'
import {repository} from '../site/checkout.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {ingestSource} from './ingest-source.ts'
import type {Ingested} from './ingested.ts'
import {linesOf} from './engine/read/lines.ts'
import {numberedWord} from './numbered-word.fixture.ts'
import {paragraphsOf} from './paragraphs.fixture.ts'
import {createPipeline} from './pipeline.ts'

const archive = join(repository, 'scripts/fixtures/archive')
/** Real documents, which not every machine has. */
const corpus = join(repository, '../shared/corpus/beijing')

describe.skipIf(!existsSync(corpus))('real documents', () => hasTheSameFacts(corpus, null))
describe('samples', () => hasTheSameFacts(join(archive, 'sources'), join(archive, 'archive.yaml')))

function hasTheSameFacts(folder: string, settings: string | null): void {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.txt'))
    : []
  const pipeline = createPipeline(pipelineOptions(readArchive(settings)))

  test.each(files.sort())('%s has the same facts as a document of Word', async (file) => {
    const bytes = readFileSync(join(folder, file))
    const plain = await ingestSource({file, bytes}, pipeline)
    const text = bytes.toString('utf8')
    const paragraphs = paragraphsOf(text, plain)
    for (const content of [
      await packed(paragraphs),
      await numberedWord(paragraphs),
      // Who takes a text from pages has a paragraph of each line.
      await packed(linesOf(text).map((line) => line.replaceAll('\f', '')))
    ]) {
      const word = await ingestSource({file: `${file}.docx`, bytes: content}, pipeline)
      expect(word.report.status).toBe('written')
      expect(await factsOf(word)).toEqual(await factsOf(plain))
    }
  })
}

/** All that people read and search of a source: what its documents say and are, but for their places. */
async function factsOf({documents, report}: Ingested) {
  return {
    messages: report.messages.map(({rule, reason}) => ({rule, reason})),
    documents: await Promise.all(
      documents.map(async ({id, body, data}) => ({
        id,
        data: {...data, source: null, evidence: withoutPlaces(data.evidence)},
        body: body.replace(/ (?:data-)?at="[^"]*"/g, ''),
        text: await printedText(body)
      }))
    )
  }
}

/** What facts stand on: of what is not in the document, that it is elsewhere in the source. */
function withoutPlaces(evidence: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(evidence).map(([field, ground]) => [field, ground.replace(/^@.*/, '@')])
  )
}

async function packed(paragraphs: readonly string[]): Promise<Uint8Array> {
  const children = paragraphs.map((text) => new Paragraph({children: [new TextRun(text)]}))
  return await Packer.toBuffer(new Document({sections: [{children}]}))
}
