import {readFileSync} from 'node:fs'

/** How often a second Linux counts what a process takes. */
const ticks = 100

/**
 * Seconds that processors have worked for a process; `null` where the system does not tell (only Linux
 * does), or where it has ended.
 */
export function processorTime(pid: number | undefined): number | null {
  if (pid === undefined) return null
  try {
    const told = readFileSync(`/proc/${String(pid)}/stat`, 'latin1')
    // A name in brackets stands in front, which may hold spaces and brackets.
    const fields = told.slice(told.lastIndexOf(')') + 2).split(' ')
    const [own, ofSystem] = [Number(fields[11]), Number(fields[12])]
    return Number.isFinite(own + ofSystem) ? (own + ofSystem) / ticks : null
  } catch {
    return null
  }
}
