import {readFileSync} from 'node:fs'
import {CORE_SCHEMA, load} from 'js-yaml'
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

/** What a record took out of its block, as far as it is printed there as it is. */
function wordsOf(record: DocumentRecord): string[] {
  if (record.type === 'attendance') return record.names
  if (record.type === 'agenda') return [record.text]
  if (record.type === 'personnel') return [record.person, record.office.replace(/^代理/, '')]
  if (record.type === 'task') return [record.task]
  if (record.type !== 'vote') return []
  return [record.for, record.against, record.abstained].flatMap((n) =>
    n === null ? [] : String(n)
  )
}

test.each(['bulletin.txt', 'notice.txt', 'votes.txt'])(
  'each record of %s stands on a block that says it, and all blocks have ids of their own',
  async (name) => {
    const bytes = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url))
    const {documents} = await ingestSource({file: name, bytes}, pipeline)
    const records = documents.flatMap(({mdx}) => {
      const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(mdx) ?? []
      const {blocks, records: carried} = compile(body)
      const texts = new Map(blocks.map(({id, text}) => [id, unspaced(text)]))
      expect(texts.size).toBe(blocks.length)
      const stated = documentSchema.parse(load(front, {schema: CORE_SCHEMA})).records
      return [...stated, ...carried].map((record) => ({record, text: texts.get(record.block)}))
    })
    expect(records.length).toBeGreaterThan(2)
    for (const {record, text} of records) {
      for (const words of wordsOf(record)) expect(text).toContain(unspaced(words))
    }
  }
)
