import {parentPort, workerData} from 'node:worker_threads'
import {systemErrorOf} from '../../src/text/system-error.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import {writeArtefact} from './artefacts/write-artefact.ts'
import {ingestFile} from './ingest-file.ts'
import {createPipeline} from './pipeline.ts'
import type {Answer, Task, ThreadData} from './thread.ts'

/** What runs in the threads that ingest sources. Says once that it is ready, then answers each source. */
const {archive, ...options} = workerData as ThreadData
const pipeline = createPipeline(pipelineOptions(archive))

parentPort?.on('message', (task: Task) => {
  void answer(task).then((given) => parentPort?.postMessage(given))
})
parentPort?.postMessage('ready')

async function answer({source, artefact}: Task): Promise<Answer> {
  try {
    return writeArtefact(artefact, await ingestFile(source, pipeline, options))
  } catch (error) {
    const system = systemErrorOf(error)
    if (!system || !(error instanceof Error)) throw error
    return {unwritten: {message: error.message, ...system}}
  }
}
