import {Worker} from 'node:worker_threads'
import {makePartFile, type Task} from './task.ts'

/** What a thread may keep of what it has made already: more is let go sooner. */
const limits = {maxYoungGenerationSizeMb: 16}

/**
 * Make the files of parts, so many at the same time. A single one is made here: a thread costs more
 * than it saves.
 *
 * @param onMade told when one is made
 */
export async function makeFiles(
  tasks: readonly Task[],
  jobs: number,
  onMade: () => void
): Promise<void> {
  if (tasks.length <= 1 || jobs <= 1) {
    for (const task of tasks) {
      makePartFile(task)
      onMade()
    }
    return
  }
  const waiting = [...tasks]
  await Promise.all(
    Array.from({length: Math.min(jobs, tasks.length)}, () => workOff(waiting, onMade))
  )
}

async function workOff(waiting: Task[], onMade: () => void): Promise<void> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), {resourceLimits: limits})
  try {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      await ask(worker, task)
      onMade()
    }
  } finally {
    await worker.terminate()
  }
}

function ask(worker: Worker, task: Task): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error) => {
      worker.off('message', onMessage).off('error', settle).off('exit', onExit)
      if (error) reject(error)
      else resolve()
    }
    const onMessage = () => settle()
    const onExit = () => settle(new Error('Expected an answer of a thread, and it ended'))
    worker.on('message', onMessage).once('error', settle).once('exit', onExit)
    worker.postMessage(task)
  })
}
