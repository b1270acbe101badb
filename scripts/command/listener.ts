import {printable} from '../../src/text/printable.ts'
import type {Listener} from '../ingest/ingest-all.ts'
import {createProgress} from './progress.ts'

/** Do some work that ingests sources, and show how far it is and what is in its way. */
export async function whileShown<Result>(
  count: number,
  work: (listener: Listener) => Promise<Result>
): Promise<Result> {
  const progress = createProgress('收录', count)
  try {
    return await work({
      onSource: progress.step,
      onShare: progress.share,
      onTrouble: (sentence) => process.stderr.write(`${printable(sentence)}\n`)
    })
  } finally {
    progress.end()
  }
}
