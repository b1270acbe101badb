import type {Archive} from '../../src/schema/archive.ts'
import type {FoundSource} from './find-sources.ts'
import type {FileOptions} from './ingest-file.ts'
import type {Ingested} from './ingested.ts'
import {createThread} from './thread.ts'

export interface IngestOptions extends FileOptions {
  /** Sources that are worked on at a time. */
  jobs?: number
  /** Seconds that 100,000 characters of a source may take before it is given up. */
  limit?: number
}

/** About eight times what such a text takes on a slow machine. */
export const defaultLimit = 2

/**
 * Ingest sources and yield what comes of each, in their order. Threads work ahead,
 * each on one source at a time.
 */
export async function* ingestAll(
  sources: readonly FoundSource[],
  archive: Archive,
  {jobs = 1, limit = defaultLimit, ...options}: IngestOptions = {}
): AsyncGenerator<Ingested> {
  const threads = Array.from({length: Math.min(jobs, sources.length)}, () =>
    createThread({archive, ...options}, limit)
  )
  try {
    // Source n goes to thread n modulo threads, so results come back in order without a queue.
    const results = sources
      .slice(0, threads.length)
      .map((source, at) => threads[at]?.ingest(source))
    for (let at = 0; at < sources.length; at++) {
      const slot = at % threads.length
      const result = await results[slot]
      const next = sources[at + threads.length]
      if (next) results[slot] = threads[slot]?.ingest(next)
      if (result) yield result
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.close()))
  }
}
