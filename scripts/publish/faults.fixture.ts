import fs from 'node:fs'
import promises, {type FileHandle} from 'node:fs/promises'
import {syncBuiltinESMExports} from 'node:module'

/** What happens at one call to the file system. */
export interface Fault {
  /** Which call, counted from 1. */
  at: number
  /** It fails with this code; or it is done, and is the last: as if the process were killed then. */
  kind: 'EIO' | 'ENOSPC' | 'EACCES' | 'kill'
}

const names = [
  ...(['access', 'chmod', 'chown', 'copyFile', 'cp', 'link', 'mkdir', 'mkdtemp', 'open'] as const),
  ...(['readFile', 'readdir', 'readlink', 'realpath', 'rename', 'rm', 'stat'] as const),
  ...(['unlink', 'writeFile'] as const)
]
/** Those that are done at once. */
const namesAtOnce = ['lstatSync', 'openSync', 'readdirSync', 'rmdirSync', 'unlinkSync'] as const

let calls = 0
let fault: Fault | null = null
let isDead = false
const handles = new Set<FileHandle>()

/** Do one call, or what the fault makes of it. */
export async function callWithFault<Result>(
  name: string,
  call: () => Promise<Result>
): Promise<Result> {
  const isLast = begin(name)
  const result = await call()
  if (isLast) die(name)
  return result
}

function callAtOnce<Result>(name: string, call: () => Result): Result {
  const isLast = begin(name)
  const result = call()
  if (isLast) die(name)
  return result
}

/** @returns whether the call is the last */
function begin(name: string): boolean {
  calls++
  if (isDead) throw new Error(`dead before ${name}`)
  if (calls !== fault?.at) return false
  if (fault.kind === 'kill') return true
  throw Object.assign(new Error(`${fault.kind}: ${name}`), {code: fault.kind})
}

function die(name: string): never {
  isDead = true
  throw new Error(`killed after ${name}`)
}

/**
 * Do some work while one call to the file system goes wrong.
 *
 * @returns how many calls there were, and the error that came out
 */
export async function withFault(
  planned: Fault | null,
  work: () => Promise<unknown>
): Promise<{calls: number; error: unknown}> {
  const restore = patchAll()
  calls = 0
  fault = planned
  isDead = false
  try {
    await work()
    return {calls, error: null}
  } catch (error) {
    return {calls, error}
  } finally {
    restore()
    fault = null
    isDead = false
    // With a process its locks go, too.
    for (const handle of handles) await handle.close().catch(() => undefined)
    handles.clear()
  }
}

type AnyFunction = (...args: unknown[]) => unknown

/** @returns what gives the functions back as they were */
function patchAll(): () => void {
  const patches = [
    ...names.map((name) =>
      patch(
        promises,
        name,
        (call) =>
          (...args) =>
            later(name, call, args)
      )
    ),
    ...namesAtOnce.map((name) =>
      patch(
        fs,
        name,
        (call) =>
          (...args) =>
            callAtOnce(name, () => call(...args))
      )
    ),
    patch(fs, 'fsync', (call) => (file, done) => {
      const flushed = () =>
        new Promise((resolve, reject) => {
          call(file, (error: Error | null) => (error === null ? resolve(null) : reject(error)))
        })
      callWithFault('fsync', flushed).then(() => (done as AnyFunction)(null), done as AnyFunction)
    })
  ]
  syncBuiltinESMExports()
  return () => {
    for (const restore of patches) restore()
    syncBuiltinESMExports()
  }
}

function patch(
  module: object,
  name: string,
  toPatched: (original: AnyFunction) => AnyFunction
): () => void {
  const functions = module as Record<string, AnyFunction | undefined>
  const original = functions[name]
  if (!original) throw new Error(`Expected ${name}`)
  functions[name] = toPatched(original)
  return () => {
    functions[name] = original
  }
}

async function later(name: string, call: AnyFunction, args: readonly unknown[]): Promise<unknown> {
  return callWithFault(name, async () => {
    const result = await call(...args)
    if (name === 'open') handles.add(result as FileHandle)
    return result
  })
}
