import {type Part, PartLost} from './part.ts'

/** So many are rendered at a time: short enough that none waits long for another at the end. */
const most = 25

/** To start a process takes about as long as to render so many pages. */
const worth = 1000

/** Bytes that a process of a large archive takes. */
const room = 400_000_000

/**
 * How many processes are to render beside this one.
 *
 * @param memory bytes that may be used
 */
export function partsFor(pages: number, jobs: number, memory: number): number {
  const wanted = Math.min(jobs, Math.floor(pages / worth)) - 1
  return Math.max(0, Math.min(wanted, Math.floor(memory / room)))
}

/**
 * Have pages rendered by several, each of which takes the next that nobody has taken. Those of a
 * process that dies are rendered here.
 *
 * @param paths of all pages
 * @param parts processes that render, too; are closed
 * @param renderHere renders pages in this process
 * @throws {Error} where one cannot be made
 */
export async function inParts(
  paths: readonly string[],
  parts: readonly Part[],
  renderHere: (paths: readonly string[]) => Promise<void>
): Promise<void> {
  // Taken from the end, where it costs nothing: the first pages last.
  const waiting = Array.from({length: Math.ceil(paths.length / most)}, (_, at) =>
    paths.slice(at * most, (at + 1) * most)
  )
  let isFailed = false
  const work = async (render: (paths: readonly string[]) => Promise<void>) => {
    for (let next = waiting.pop(); next && !isFailed; next = waiting.pop()) {
      try {
        await render(next)
      } catch (error) {
        if (error instanceof PartLost) {
          waiting.push(next)
          return
        }
        isFailed = true
        throw error
      }
    }
  }
  const beside = parts.map((part) => work(part.render).finally(() => part.close()))
  const ends = await Promise.allSettled([work(renderHere), ...beside])
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  await work(renderHere)
}
