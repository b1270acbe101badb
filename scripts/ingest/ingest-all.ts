import {join} from 'node:path'
import type {Archive} from '../../src/schema/archive.ts'
import type {Head} from './artefacts/head.ts'
import type {FoundSource} from './find-sources.ts'
import type {FileOptions} from './ingest-file.ts'
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
 * Ingest sources in threads, each on one source at a time, and write what comes of each
 * into a file: see {@link artefactIn}.
 *
 * @param folder an empty folder for the files
 * @param onSource told after each source how many are done, for progress
 * @returns the heads, in the order of the sources
 * @throws the error of `node:fs` where what comes of a source cannot be written
 */
export async function ingestAll(
  sources: readonly FoundSource[],
  archive: Archive,
  folder: string,
  {jobs = 1, limit = defaultLimit, ...options}: IngestOptions = {},
  onSource: (done: number) => void = () => undefined
): Promise<Head[]> {
  const heads: Head[] = []
  const rest = sources.entries()
  let isFailed = false
  let done = 0
  // Whichever thread is free takes the next source: none waits for a source that takes long.
  const takeTurns = async () => {
    const thread = createThread({archive, ...options}, limit)
    try {
      for (let next = rest.next(); !isFailed && next.done !== true; next = rest.next()) {
        const [at, source] = next.value
        heads[at] = await thread.ingest({source, artefact: artefactIn(folder, at)})
        onSource(++done)
      }
    } catch (error) {
      isFailed = true
      throw error
    } finally {
      await thread.close()
    }
  }
  const turns = Array.from({length: Math.min(jobs, sources.length)}, takeTurns)
  const failed = (await Promise.allSettled(turns)).find(({status}) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  return heads
}

/** The file for what comes of a source, by the place of the source. */
export function artefactIn(folder: string, at: number): string {
  return join(folder, String(at))
}
