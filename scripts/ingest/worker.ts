import {parentPort, workerData} from 'node:worker_threads'
import {pipelineOptions} from './archive/pipeline-options.ts'
import type {FoundSource} from './find-sources.ts'
import {ingestFile} from './ingest-file.ts'
import {createPipeline} from './pipeline.ts'
import type {ThreadData} from './thread.ts'

/** What runs in the threads that ingest sources. Says once that it is ready, then answers each source. */
const {archive, ...options} = workerData as ThreadData
const pipeline = createPipeline(pipelineOptions(archive))

parentPort?.on('message', (source: FoundSource) => {
  void ingestFile(source, pipeline, options).then((ingested) => parentPort?.postMessage(ingested))
})
parentPort?.postMessage('ready')
