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
  ...(['access', 'chmod', 'chown', 'copyFile', 'cp', 'link', 'lstat', 'mkdir', 'mkdtemp'] as const),
  ...(['open', 'readFile', 'readdir', 'readlink', 'realpath', 'rename', 'rm', 'rmdir'] as const),
  ...(['stat', 'unlink', 'writeFile'] as const)
]

let calls = 0
let fault: Fault | null = null
let isDead = false
const handles = new Set<FileHandle>()

/** Do one call, or what the fault makes of it. */
export async function callWithFault<Result>(
  name: string,
  call: () => Promise<Result>
): Promise<Result> {
  calls++
  if (isDead) throw new Error(`dead before ${name}`)
  if (calls !== fault?.at) return call()
  if (fault.kind !== 'kill')
    throw Object.assign(new Error(`${fault.kind}: ${name}`), {code: fault.kind})
  await call()
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
  const originals = new Map(names.map((name) => [name, promises[name]]))
  const patched = promises as unknown as Record<string, unknown>
  for (const [name, original] of originals) {
    const call = original as (...args: unknown[]) => Promise<unknown>
    patched[name] = (...args: unknown[]) =>
      callWithFault(name, async () => {
        const result = await call(...args)
        return name === 'open' ? watched(result as FileHandle) : result
      })
  }
  syncBuiltinESMExports()
  calls = 0
  fault = planned
  isDead = false
  try {
    await work()
    return {calls, error: null}
  } catch (error) {
    return {calls, error}
  } finally {
    Object.assign(patched, Object.fromEntries(originals))
    syncBuiltinESMExports()
    fault = null
    isDead = false
    // With a process its locks go, too.
    for (const handle of handles) await handle.close().catch(() => undefined)
    handles.clear()
  }
}

function watched(handle: FileHandle): FileHandle {
  handles.add(handle)
  const sync = handle.sync.bind(handle)
  handle.sync = () => callWithFault('sync', sync)
  return handle
}
