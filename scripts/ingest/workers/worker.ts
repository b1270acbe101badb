import {type ChildProcess, fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {headOfRefused} from '../artefacts/head.ts'
import {openArtefact} from '../artefacts/read-artefact.ts'
import type {FoundSource} from '../find-sources.ts'
import type {Made} from '../ingest-file.ts'
import {refused} from '../ingested.ts'
import {type Particulars, report, type Rule} from '../messages.ts'
import {digestOfSource} from '../open-source.ts'
import {allowanceOf} from '../sources/allowance.ts'
import {sizeOf} from '../sources/size-of.ts'
import {processorTime} from './processor-time.ts'
import type {Answer, Order, Task, Told, Unwritten, WorkerData} from './task.ts'

/** Ingests one source at a time, and never takes the run with it. */
export interface Worker {
  /**
   * @param onShare told how much is done of a source that takes long, from 0 to 1
   * @throws the error of the system where what comes of the source cannot be written, or no process be started
   */
  ingest: (task: Task, onShare?: (share: number) => void) => Promise<Made>
  close: () => Promise<void>
}

/**
 * Keeps the engine from collecting garbage and compiling in threads beside the work. Where every
 * processor has a worker of its own, they would only get in each other's way; and who allows
 * one job gives one processor.
 */
const inOneThread = '--single-threaded'

export interface WorkerOptions {
  /** Seconds that a source may take, however small it is. */
  shortest?: number
  /** Whether the worker may use processors that no other worker uses. */
  isAlone?: boolean
}

/** Bytes of a source after which a process ends: it took several times as much memory, and would keep it. */
const large = 10_000_000

/**
 * A worker that ingests sources in a process of its own: all the memory that it took is free
 * when it ends. One that takes too long, or that dies, is given up and reported; the next
 * source gets a new process. None is started before there is a source.
 *
 * @param limit seconds that 100,000 characters may take
 */
export function createWorker(
  data: WorkerData,
  limit: number,
  {shortest = 10, isAlone = true}: WorkerOptions = {}
): Worker {
  let running: Running | null = null
  const stop = async () => {
    const ended = running
    running = null
    if (ended) await end(ended.child)
  }
  return {
    ingest: async (task, onShare = () => undefined) => {
      if (!running || !isAlive(running.child)) running = start(data, isAlone)
      const size = sizeOf(task.source.path)
      const isBrief = size > large
      const {times, more} = allowanceOf(task.source.path)
      const seconds = times * Math.max(shortest, secondsFor(size, limit)) + more
      const outcome = await ask(running, {...task, isBrief}, seconds, onShare)
      if (isBrief) await stop()
      if (outcome === 'written') return readMade(task.artefact)
      if ('head' in outcome) return outcome
      if ('unwritten' in outcome) throw systemError(outcome.unwritten)
      await stop()
      return giveUp(task.source, 'broken' in outcome ? crashed(outcome.broken) : outcome)
    },
    close: stop
  }
}

interface Running {
  child: ChildProcess
  isReady: boolean
}

/** Why there is no result. */
interface Loss {
  rule: Rule
  particulars: Particulars
}

function start(data: WorkerData, isAlone: boolean): Running {
  const child = fork(fileURLToPath(new URL('process.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: isAlone ? process.execArgv : [...process.execArgv, inOneThread],
    // What an engine prints that runs out of memory says nothing to people.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
  send(child, data)
  return {child, isReady: false}
}

/** That it arrives nowhere is told by the end of the process. */
function send(child: ChildProcess, message: WorkerData | Order): void {
  child.send(message, () => undefined)
}

function isAlive({connected, exitCode, signalCode}: ChildProcess): boolean {
  return connected && exitCode === null && signalCode === null
}

/** There is nothing to save in it. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

function ask(
  running: Running,
  order: Order,
  seconds: number,
  onShare: (share: number) => void
): Promise<Answer | Loss> {
  const {child} = running
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    const settle = (outcome: Answer | Loss) => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit).off('error', reject)
      resolve(outcome)
    }
    const begin = () => {
      running.isReady = true
      // Only now does the time count: to load the program is not the fault of a source.
      const left = countdown(child.pid, seconds)
      const wait = () => {
        const rest = left()
        if (rest > 0) timer = setTimeout(wait, Math.max(rest, briefest) * 1000)
        else settle({rule: 'source-too-slow', particulars: {found: String(Math.ceil(seconds))}})
      }
      wait()
      send(child, order)
    }
    const onMessage = (message: 'ready' | Answer | Told) => {
      if (message === 'ready') begin()
      else if (typeof message === 'object' && 'share' in message) onShare(message.share)
      else settle(message)
    }
    const onExit = (status: number | null, signal: NodeJS.Signals | null) => {
      settle(crashed(causeOf(status, signal)))
    }
    child.on('message', onMessage).once('exit', onExit).once('error', reject)
    if (running.isReady) begin()
  })
}

/** So many times as long a source may wait for processors that others keep busy. */
const longestWait = 6
/** Seconds between two looks at the time. */
const briefest = 0.2

/**
 * Tells how many seconds to wait until a process has had some seconds of a processor: on a machine
 * that others keep busy, their work is not the fault of a source. Without end it waits for none.
 */
function countdown(pid: number | undefined, seconds: number): () => number {
  const begun = performance.now()
  const before = processorTime(pid)
  return () => {
    const passed = (performance.now() - begun) / 1000
    const now = processorTime(pid)
    const worked = before === null || now === null ? passed : Math.min(passed, now - before)
    return passed < seconds * longestWait ? seconds - worked : 0
  }
}

/** What ended a process, as far as it can be told. An engine that runs out of memory aborts. */
function causeOf(status: number | null, signal: NodeJS.Signals | null): string {
  if (signal === 'SIGABRT' || status === 134) return '内存不够'
  if (signal === 'SIGKILL') return `信号 ${signal}，多半是内存不够`
  return signal === null ? `退出状态 ${String(status)}` : `信号 ${signal}`
}

function crashed(found: string): Loss {
  return {rule: 'source-crashed', particulars: {found}}
}

/** Two bytes are at least one character. */
function secondsFor(size: number, limit: number): number {
  return (limit * size) / 2 / 100_000
}

/** What came of a source, from its file alone: never in two processes at a time. */
function readMade(path: string): Made {
  const artefact = openArtefact(path)
  try {
    return {head: artefact.head(), artefact: path}
  } finally {
    artefact.close()
  }
}

function giveUp(source: FoundSource, {rule, particulars}: Loss): Made {
  const given = new VFile({path: source.file})
  report(given, rule, null, particulars)
  return {head: headOfRefused(refused(given, digestOfSource(source), 'failed')), artefact: null}
}

/** An error of the system as it was in the other process: of an error only the message arrives. */
function systemError({message, code, path}: Unwritten): Error {
  return Object.assign(new Error(message), {code, syscall: 'write', ...(path !== null && {path})})
}
