import type {Run} from './page.ts'

/** Runs on one base line that follow each other in the order of the format. */
export interface Strip {
  runs: Run[]
  left: number
  right: number
  y: number
  size: number
}

/** Base lines so near to each other, in heights of the font, are one. */
const sameLine = 0.35

/** Runs as strips, in the order of the format. */
export function stripsOf(runs: readonly Run[]): Strip[] {
  const strips: Strip[] = []
  for (const run of runs) {
    if (!isWord(run)) continue
    const {x, y, width, size} = run
    const last = strips.at(-1)
    if (last && Math.abs(y - last.y) <= sameLine * Math.min(size, last.size)) {
      last.runs.push(run)
      last.left = Math.min(last.left, x)
      last.right = Math.max(last.right, x + width)
    } else strips.push({runs: [run], left: x, right: x + width, y, size})
  }
  return strips
}

/** Whether two strips share so much of their width, in heights of the font. */
export function isOver(a: Strip, b: Strip, least: number): boolean {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  return shared > least * Math.min(a.size, b.size)
}

/** Whether a run says something: marks alone may stand anywhere. */
export function isWord({text}: Run): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
