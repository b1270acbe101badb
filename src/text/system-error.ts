import {getSystemErrorMap} from 'node:util'
import {refusals} from './refusals.ts'

/** How a library in Rust ends what it says of a call that the system refused: `(os error 28)`. */
const native = /\(os error (\d+)\)/

/**
 * An error of the operating system, by its name such as `ENOENT`, and what it was about where
 * that is known; `null` for any other. A library that is not of JavaScript tells only in its
 * sentence that it is one.
 */
export function systemErrorOf(error: unknown): {code: string; path: string | null} | null {
  if (!(error instanceof Error)) return null
  const code = codeOf(error)
  if (code === null) return null
  const path = 'path' in error && typeof error.path === 'string' ? error.path : null
  return {code, path}
}

function codeOf(error: Error): string | null {
  if ('syscall' in error && 'code' in error && typeof error.code === 'string') return error.code
  const number = native.exec(error.message)?.[1]
  return getSystemErrorMap().get(-Number(number ?? 0))?.[0] ?? null
}

/**
 * Why something failed, for people. Of errors of the system no path is repeated:
 * what is said of a source is published, and where it lay is nobody's concern.
 */
export function explainError(error: unknown): string {
  const system = systemErrorOf(error)
  if (!system) return error instanceof Error ? error.message : String(error)
  const meaning = refusals[system.code]?.meaning
  return meaning === undefined ? `系统错误 ${system.code}` : `${meaning}（${system.code}）`
}

/** Whether an error is one of `node:fs` with one of some codes, like `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

/** Do what a run can do without, such as keeping something for the next; `null` where the system refuses it. */
export function orNull<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch (error) {
    if (!systemErrorOf(error)) throw error
    return null
  }
}
