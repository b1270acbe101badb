import type {Archive} from '../../../src/schema/archive.ts'
import {pipelineOptions} from '../archive/pipeline-options.ts'
import type {FoundSource} from '../find-sources.ts'
import {ingestFile} from '../ingest-file.ts'
import type {Ingested} from '../ingested.ts'
import {createPipeline} from '../pipeline.ts'
import type {TraceRecord} from './record.ts'
import {traced} from './traced.ts'

/** Ingest one source as always, write nothing, and keep what each step did. */
export async function traceFile(
  source: FoundSource,
  archive: Archive,
  largest?: number
): Promise<{ingested: Ingested; record: TraceRecord}> {
  const {pipeline, record} = traced((processor) =>
    createPipeline(pipelineOptions(archive), processor)
  )
  const ingested = await ingestFile(source, pipeline, largest === undefined ? {} : {largest})
  return {ingested, record}
}
