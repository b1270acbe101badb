import {statSync} from 'node:fs'
import {Worker} from 'node:worker_threads'
import {VFile} from 'vfile'
import type {Archive} from '../../src/schema/archive.ts'
import {divide, type Head} from './artefacts/head.ts'
import type {FoundSource} from './find-sources.ts'
import type {FileOptions} from './ingest-file.ts'
import {refused} from './ingested.ts'
import {hasCode} from '../../src/text/system-error.ts'
import {type Particulars, report, type Rule} from './messages.ts'

/** What a thread is made with. */
export interface ThreadData extends FileOptions {
  archive: Archive
}

/** What a thread is asked: to ingest a source, and to write all that comes of it into a file. */
export interface Task {
  source: FoundSource
  artefact: string
}

/** What a thread answers: what comes of a source but for its texts, or why they could not be written. */
export type Answer = Head | {unwritten: {message: string; code: string; path: string | null}}

/** Ingests one source at a time, and never takes the run with it. */
export interface Thread {
  /** @throws the error of `node:fs` where what comes of the source cannot be written */
  ingest: (task: Task) => Promise<Head>
  close: () => Promise<void>
}

/** However small a source is, it may take so many seconds. */
const shortestTime = 10

/** Megabytes for what is needed for a moment only; more saves little time, and a large source grows into it. */
const youngest = 48

/**
 * A thread that ingests sources. One that takes too long, or that ends the thread, is
 * given up and reported; the next one gets a new thread.
 *
 * @param limit seconds that 100,000 characters may take
 */
export function createThread(data: ThreadData, limit: number, shortest = shortestTime): Thread {
  let running: {worker: Worker; isReady: Promise<unknown>} | null = null
  const start = () => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: data,
      resourceLimits: {maxYoungGenerationSizeMb: youngest}
    })
    // An error is told to whoever waits for a result; there is always somebody, or nobody cares.
    worker.on('error', () => undefined)
    const isReady = new Promise((resolve) => worker.once('message', resolve))
    return {worker, isReady}
  }
  const stop = async () => {
    const ended = running
    running = null
    await ended?.worker.terminate()
  }
  return {
    ingest: async (task) => {
      running ??= start()
      const outcome = await ask(running, task, Math.max(shortest, secondsFor(task.source, limit)))
      if ('report' in outcome) return outcome
      if ('unwritten' in outcome) throw systemError(outcome.unwritten)
      await stop()
      return giveUp(task.source, outcome.rule, outcome.particulars)
    },
    close: stop
  }
}

/** Why there is no result. */
interface Loss {
  rule: Rule
  particulars: Particulars
}

function ask(
  {worker, isReady}: {worker: Worker; isReady: Promise<unknown>},
  task: Task,
  seconds: number
): Promise<Answer | Loss> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const settle = (outcome: Answer | Loss) => {
      clearTimeout(timer)
      worker.off('message', settle).off('error', onError).off('exit', onExit)
      resolve(outcome)
    }
    const onError = (error: unknown) => {
      const isMemory = hasCode(error, 'ERR_WORKER_OUT_OF_MEMORY')
      const found = isMemory ? '内存不够' : error instanceof Error ? error.message : String(error)
      settle({rule: 'source-crashed', particulars: {found}})
    }
    const onExit = (status: number) => {
      settle({rule: 'source-crashed', particulars: {found: `退出状态 ${String(status)}`}})
    }
    worker.once('error', onError).once('exit', onExit)
    void isReady.then(() => {
      // Only now does the time count: to load the program is not the fault of a source.
      timer = setTimeout(() => {
        settle({rule: 'source-too-slow', particulars: {found: String(Math.ceil(seconds))}})
      }, seconds * 1000)
      worker.once('message', settle)
      worker.postMessage(task)
    })
  })
}

/** Two bytes are at least one character. */
function secondsFor({path}: FoundSource, limit: number): number {
  const size = statSync(path, {throwIfNoEntry: false})?.size ?? 0
  return (limit * size) / 2 / 100_000
}

function giveUp({file}: FoundSource, rule: Rule, particulars: Particulars): Head {
  const given = new VFile({path: file})
  report(given, rule, null, particulars)
  return divide(refused(given, '0'.repeat(64), 'failed')).head
}

/** An error of the system as it was in the thread: of an error that is sent, only the message arrives. */
function systemError({message, code, path}: {message: string; code: string; path: string | null}) {
  return Object.assign(new Error(message), {code, syscall: 'write', ...(path !== null && {path})})
}
