import {join} from 'node:path'
import type {Archive} from '../../src/schema/archive.ts'
import type {SourceReport} from '../../src/schema/report.ts'
import {openCache} from './artefacts/cache.ts'
import {makerOf} from './artefacts/maker.ts'
import type {FoundSource} from './find-sources.ts'
import type {FileOptions, Made} from './ingest-file.ts'
import {createQueue} from './queue.ts'
import {recall} from './recall.ts'
import {sizeOf} from './sources/size-of.ts'
import {takeTurns} from './take-turns.ts'
import {createWorker} from './workers/worker.ts'

export interface IngestOptions extends FileOptions {
  /** Sources that are worked on at a time. */
  jobs?: number
  /** Seconds that 100,000 characters of a source may take before it is given up. */
  limit?: number
  /** Folder of what earlier runs made of sources. */
  cache?: string | null
}

/** What is told while sources are ingested. */
export interface Listener {
  /** After each source: how many are done. */
  onSource?: (done: number) => void
  /** Of a source that takes long: how much of it is done, from 0 to 1. */
  onShare?: (file: string, share: number) => void
  /** A sentence for people on what does not keep the run from going on. */
  onTrouble?: (sentence: string) => void
}

/** About eight times what such a text takes on a slow machine. */
export const defaultLimit = 2

/**
 * Bytes of all sources that are worked on at a time, unless there is one alone that has more: fifteen
 * times as much memory may be needed.
 */
const together = 40_000_000

/**
 * Ingest sources, and write what comes of each into a file of its own. What an earlier
 * run has made is taken from the cache; for all else there are workers, each a
 * process that is on one source at a time.
 *
 * @param folder an empty folder for the files
 * @returns what came of each, in the order of the sources
 * @throws the error of `node:fs` where what comes of a source cannot be written
 */
export async function ingestAll(
  sources: readonly FoundSource[],
  archive: Archive,
  folder: string,
  {jobs = 1, limit = defaultLimit, cache: cacheFolder = null, ...options}: IngestOptions = {},
  {
    onSource = () => undefined,
    onShare = () => undefined,
    onTrouble = () => undefined
  }: Listener = {}
): Promise<Made[]> {
  const maker = makerOf(archive)
  const cache = cacheFolder === null ? null : openCache(cacheFolder, maker, onTrouble)
  const all: Made[] = []
  let done = 0
  const settle = (at: number, made: Made) => {
    all[at] = made
    onSource(++done)
  }
  // First, and at once: a worker whose answer waits for this would count as too slow.
  const rest = [...sources.entries()].filter(([at, source]) => {
    if (!cache || cache.isEmpty) return true
    const made = recall(source, join(folder, String(at)), cache, options)
    if (made) settle(at, made)
    return made === null
  })
  const isAlone = rest.length < jobs
  const sizes = new Map(rest.map((item) => [item, sizeOf(item[1].path)]))
  const sizeOfItem = (item: (typeof rest)[number]) => sizes.get(item) ?? 0
  // The largest first, so that at the end no worker works alone on one for long.
  const queue = createQueue(
    rest.toSorted((a, b) => sizeOfItem(b) - sizeOfItem(a)),
    sizeOfItem,
    together
  )
  await takeTurns(
    queue,
    Math.min(jobs, rest.length),
    () => createWorker({archive, maker, ...options}, limit, {isAlone}),
    async (worker, [at, source]) => {
      const task = {source, artefact: join(folder, String(at))}
      const made = await worker.ingest(task, (share) => onShare(source.file, share))
      if (made.artefact !== null && isLasting(made.head.report)) {
        const {file, sha256, note = ''} = made.head.report
        cache?.keep({file, sha256, note}, made.artefact)
      }
      settle(at, made)
    }
  )
  cache?.trim()
  return all
}

/** Whether the same bytes would have the same outcome: a fault of a program could be one of the machine. */
function isLasting({messages}: SourceReport): boolean {
  return !messages.some(({rule}) => rule === 'source-failed' || rule === 'office-failed')
}
