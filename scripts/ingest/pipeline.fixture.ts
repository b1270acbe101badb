import {readFileSync} from 'node:fs'
import {expect} from 'vitest'
import {compile} from '../../src/documents/compile.ts'
import type {CompiledBlock} from '../../src/documents/compiled.ts'
import {archiveSchema} from '../../src/schema/archive.ts'
import {type DocumentData, documentSchema} from '../../src/schema/document.ts'
import {type DocumentRecord, recordsOf} from '../../src/schema/records/record.ts'
import type {RecordName} from '../../src/schema/records/types.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {ingestSource} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'

const districts = [
  {id: 'wuyou', name: '乌有市'},
  {id: 'zixu', name: '子虚区', parent: '乌有市'},
  {id: 'nanke', name: '南柯区', parent: '乌有市'},
  {id: 'huaxu', name: '华胥区', parent: '乌有市'}
]
const archive = archiveSchema.parse({
  districts,
  journals: [{id: 'wuyou-renda', name: '乌有人大'}]
})
const pipeline = createPipeline(pipelineOptions(archive))

export interface Read {
  id: string
  data: DocumentData
  blocks: CompiledBlock[]
  records: DocumentRecord[]
}

/** Ingest a fixture; of what it made, the documents as a site reads them. */
export async function ingest(name: string) {
  const bytes = readFileSync(new URL(`fixtures/${name}`, import.meta.url))
  const {report, documents, sessions} = await ingestSource({file: name, bytes}, pipeline)
  expect(report.han.source).toBe(report.han.documents + report.han.session + report.han.furniture)
  return {
    documents: documents.map(({id, data: given, body}): Read => {
      const data = documentSchema.parse(given)
      const {blocks, records} = compile(body)
      return {id, data, blocks, records: [...data.records, ...records]}
    }),
    sessions,
    all: report.messages,
    messages: report.messages.filter(({severity}) => severity !== 'info')
  }
}

export function recordsIn<Type extends RecordName>(document: Read | undefined, type: Type) {
  return recordsOf(document?.records ?? [], type)
}

export function textsOf(document: Read | undefined): string[] {
  return document?.blocks.map(({text}) => text) ?? []
}

export function outlineOf(document: Read | undefined): string[] {
  const headings = document?.blocks.filter(({level}) => level !== null) ?? []
  return headings.map(({type, text}) => `${type} ${text}`)
}
