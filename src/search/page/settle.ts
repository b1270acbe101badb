import type {Answer} from '../engine.ts'

/** Passages that are read soon without being asked for, so that a count is exact; and those that are read in turns. */
export const readSoon = 60
const readInTurns = 300
/** Milliseconds for those who leave a list at once, or after its first documents: nothing is read for them that they do not see. */
const repose = {soon: 1500, inTurns: 6000}
/** Milliseconds between two turns. */
const pause = 1000

/** When it is read, and how a reader who is in a hurry says so. */
export interface Pace {
  /** Ends after so many milliseconds, and not before the reader looks at the page; `null` where that has to be spared. */
  wait: ((milliseconds: number) => Promise<unknown>) | null
  /** Done when the reader asks for it. */
  asked: Promise<unknown>
}

/**
 * Read on until all counts are exact: little soon, more in turns, much when it is asked for.
 *
 * @returns once they are; never, where nobody asks for it
 */
export async function settle(
  answer: Pick<Answer, 'passages' | 'settle'>,
  {wait, asked}: Pace,
  signal: AbortSignal
): Promise<void> {
  const {value} = answer.passages
  const most = wait === null ? readSoon : readInTurns
  const first = value <= readSoon ? repose.soon : repose.inTurns
  const after = (milliseconds: number) =>
    Promise.race([asked, wait?.(milliseconds) ?? sleep(milliseconds)])
  await (value > most ? asked : after(first))
  signal.throwIfAborted()
  await answer.settle(() => (value <= readSoon ? undefined : after(pause)), signal)
}

/** The pace of a page: nothing is read while nobody sees it, and little where a reader spares data. */
export function paceOf(page: Document, asked: Promise<unknown>): Pace {
  const {connection} = navigator as {connection?: {saveData?: boolean}}
  const wait = async (milliseconds: number) => {
    await sleep(milliseconds)
    while (page.hidden)
      await new Promise((resolve) =>
        page.addEventListener('visibilitychange', resolve, {once: true})
      )
  }
  return {wait: connection?.saveData === true ? null : wait, asked}
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
