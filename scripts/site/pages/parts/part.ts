import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Rendering} from '../rendering.ts'

/** A process that renders pages of a site beside others. */
export interface Part {
  /**
   * @param paths of pages
   * @throws {PartLost} where the process is gone, whatever it has made of them
   * @throws {Error} where one cannot be made
   */
  render: (paths: readonly string[]) => Promise<void>
  close: () => void
}

/** A process that rendered pages is gone. */
export class PartLost extends Error {}

/** What it is told: at first what to render with, then which pages. */
export type Order = {rendering: Rendering} | {paths: readonly string[]}

/** What it says: that it is done with what it was told, or what broke it. */
export type Answer = 'done' | {message: string; stack: string | undefined}

/** Start a process that renders. It answers once it has loaded what it renders with. */
export function openPart(rendering: Rendering): Part {
  const child = fork(fileURLToPath(new URL('process.ts', import.meta.url)), {
    serialization: 'advanced',
    // What an engine prints that runs out of memory says nothing to people.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc']
  })
  let isGone = false
  child.once('error', () => (isGone = true)).once('exit', () => (isGone = true))
  const ask = (order: Order) =>
    new Promise<void>((resolve, reject) => {
      const settle = (end: () => void) => {
        child.off('message', onAnswer).off('exit', onGone).off('error', onGone)
        end()
      }
      const onAnswer = (answer: Answer) => {
        settle(() => {
          if (answer === 'done') resolve()
          else reject(Object.assign(new Error(answer.message), {stack: answer.stack}))
        })
      }
      const onGone = () => {
        settle(() => {
          reject(new PartLost())
        })
      }
      if (isGone) {
        reject(new PartLost())
        return
      }
      child.on('message', onAnswer).once('exit', onGone).once('error', onGone)
      // That it arrives nowhere is told by the end of the process.
      child.send(order, () => undefined)
    })
  const opened = ask({rendering})
  // It is asked for with the first pages, and there may be none left by then.
  opened.catch(() => undefined)
  return {
    render: async (paths) => {
      await opened
      await ask({paths})
    },
    close: () => void child.kill('SIGKILL')
  }
}
