import {parentPort} from 'node:worker_threads'
import {type Task, makePartFile} from './task.ts'

/** What runs in a thread: makes one part after the other. */
parentPort?.on('message', (task: Task) => {
  makePartFile(task)
  parentPort?.postMessage('done')
})
