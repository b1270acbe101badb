import {parentPort, workerData} from 'node:worker_threads'
import type {Archive} from '../../src/schema/archive.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import type {FoundSource} from './find-sources.ts'
import {ingestFile} from './ingest-file.ts'
import {createPipeline} from './pipeline.ts'

/** One of several threads that ingest sources for {@link ingestAll}. */
const pipeline = createPipeline(pipelineOptions(workerData as Archive))

parentPort?.on('message', (source: FoundSource) => {
  parentPort?.postMessage(ingestFile(source, pipeline))
})
