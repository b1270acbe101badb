import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {compile} from '../../../../src/documents/compile.ts'
import {archiveSchema} from '../../../../src/schema/archive.ts'
import {documentSchema} from '../../../../src/schema/document.ts'
import type {DocumentRecord} from '../../../../src/schema/records/record.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {pipelineOptions} from '../../archive/pipeline-options.ts'
import {ingestSource} from '../../ingest-source.ts'
import {createPipeline} from '../../pipeline.ts'

const districts = [{id: 'zixu', name: '子虚区'}]
const pipeline = createPipeline(pipelineOptions(archiveSchema.parse({districts})))

/** Fields that are printed in the block as they are. */
const printed: Partial<Record<string, readonly string[]>> = {
  attendance: ['names'],
  agenda: ['text'],
  personnel: ['person'],
  task: ['task'],
  vote: ['for', 'against', 'abstained']
}

function wordsOf(record: DocumentRecord): string[] {
  const values = new Map<string, unknown>(Object.entries(record))
  const words = printed[record.type]?.flatMap((field) => values.get(field) ?? []) ?? []
  return words.map(String)
}

test.each(['bulletin.txt', 'notice.txt', 'votes.txt'])(
  'each record of %s stands on a block that says it, and all blocks have ids of their own',
  async (name) => {
    const bytes = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url))
    const {documents} = await ingestSource({file: name, bytes}, pipeline)
    const records = documents.flatMap(({data, body}) => {
      const {blocks, records: carried} = compile(body)
      const texts = new Map(blocks.map(({id, text}) => [id, unspaced(text)]))
      expect(texts.size).toBe(blocks.length)
      const stated = documentSchema.parse(data).records
      return [...stated, ...carried].map((record) => ({record, text: texts.get(record.block)}))
    })
    expect(records.length).toBeGreaterThan(2)
    for (const {record, text} of records) {
      for (const words of wordsOf(record)) expect(text).toContain(unspaced(words))
    }
  }
)
