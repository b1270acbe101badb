import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Task, WorkerData} from './task.ts'

/** Has a worker begin a task, and says so. Who kills this process sees by its output whether the worker still runs. */
process.once('message', ({data, task}: {data: WorkerData; task: Task}) => {
  const child = fork(fileURLToPath(new URL('process.ts', import.meta.url)), {
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc']
  })
  child.send(data)
  child.once('message', () => {
    child.send({...task, isBrief: false}, () => {
      // Then it is long in the middle of it.
      setTimeout(() => process.send?.('begun'), 1000)
    })
  })
})
