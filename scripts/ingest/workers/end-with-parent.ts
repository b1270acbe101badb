import {Worker} from 'node:worker_threads'

/** Megabytes of memory that the thread may take; it does next to nothing. */
const small = {maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1}

/**
 * End this process as soon as the one that forked it is gone: nobody waits any more for what
 * it makes. In the middle of work no event arrives, so a thread looks, too.
 */
export function endWithParent(): void {
  process.once('disconnect', () => process.exit())
  // It may have gone while the program was loaded.
  if (!process.connected) process.exit()
  const watch = `
    setInterval(() => {
      if (process.ppid !== ${String(process.ppid)}) process.kill(process.pid, 'SIGKILL')
    }, 500)
  `
  new Worker(watch, {eval: true, resourceLimits: small}).unref()
}
