import {Worker} from 'node:worker_threads'
import type {Archive} from '../../src/schema/archive.ts'
import {pipelineOptions} from './archive/pipeline-options.ts'
import type {FoundSource} from './find-sources.ts'
import {ingestFile} from './ingest-file.ts'
import type {Ingested} from './ingest-source.ts'
import {createPipeline} from './pipeline.ts'

/**
 * Ingest sources and yield what comes of each, in their order. With several
 * jobs, threads work ahead, each on one source at a time.
 */
export async function* ingestAll(
  sources: readonly FoundSource[],
  archive: Archive,
  jobs: number
): AsyncGenerator<Ingested> {
  if (jobs === 1 || sources.length < 2) {
    const pipeline = createPipeline(pipelineOptions(archive))
    for (const source of sources) yield ingestFile(source, pipeline)
    return
  }
  const threads = Array.from(
    {length: Math.min(jobs, sources.length)},
    () => new Worker(new URL('worker.ts', import.meta.url), {workerData: archive})
  )
  try {
    // Source n goes to thread n modulo threads, so results come back in order without a queue.
    const results = sources.slice(0, threads.length).map((source, at) => ask(threads[at], source))
    for (let at = 0; at < sources.length; at++) {
      const slot = at % threads.length
      const result = await results[slot]
      const next = sources[at + threads.length]
      if (next) results[slot] = ask(threads[slot], next)
      if (result) yield result
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

function ask(thread: Worker | undefined, source: FoundSource): Promise<Ingested> {
  return new Promise((resolve, reject) => {
    thread?.removeAllListeners()
    thread?.once('message', resolve)
    thread?.once('error', reject)
    thread?.postMessage(source)
  })
}
