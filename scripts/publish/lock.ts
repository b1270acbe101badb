import {type FileHandle, open, stat, unlink} from 'node:fs/promises'
import {setTimeout as sleep} from 'node:timers/promises'
import {tryLock} from 'fs-native-extensions'
import {Failure} from '../failure.ts'
import {hasCode} from '../../src/text/system-error.ts'

/**
 * Take a file for this process: as long as the handle is open, no other process
 * gets it. The system lets go of it when the process ends, however it ends.
 *
 * @param flags as those of `open`; the file must be opened for writing
 * @returns `null` where another process has it, or the file is not there (any more)
 */
export async function take(path: string, flags: 'a+' | 'r+' | 'wx+'): Promise<FileHandle | null> {
  let handle: FileHandle
  try {
    handle = await open(path, flags)
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EEXIST')) return null
    throw error
  }
  try {
    // Between opening and locking the file may have been removed, and made anew by others.
    if (isLocked(handle, flags) && (await isStillAt(handle, path))) return handle
  } catch (error) {
    await handle.close()
    throw error
  }
  await handle.close()
  return null
}

/**
 * Where a file system has no locks, what is made counts as taken, and what is found as somebody
 * else's: then runs at the same time have nothing to tell them apart, but nothing in use is removed.
 */
function isLocked({fd}: FileHandle, flags: 'a+' | 'r+' | 'wx+'): boolean {
  try {
    return tryLock(fd)
  } catch (error) {
    if (!hasCode(error, 'ENOLCK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL')) throw error
    return flags !== 'r+'
  }
}

async function isStillAt(handle: FileHandle, path: string): Promise<boolean> {
  try {
    const [own, there] = [await handle.stat(), await stat(path)]
    return own.ino === there.ino && own.dev === there.dev
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false
    throw error
  }
}

/** How long one run waits for another to end its last step. */
const patience = {step: 50, longest: 600_000}

/**
 * Do some work while no other process does work with the same lock file, which
 * is there only for that time.
 *
 * @throws {Failure} where another process does not end within ten minutes
 */
export async function alone<Result>(
  path: string,
  work: () => Promise<Result>,
  longest = patience.longest
): Promise<Result> {
  const end = Date.now() + longest
  let handle = await take(path, 'a+')
  while (handle === null) {
    if (Date.now() > end) {
      throw new Failure(`另一个运行占用着 ${path}，等了太久；等它结束（或结束它），再运行一次`)
    }
    await sleep(patience.step)
    handle = await take(path, 'a+')
  }
  if ((await handle.stat()).size > 0) {
    await handle.close()
    throw new Failure(`${path} 不是本软件写的文件，却占着它要用的名字；把它移走或改名，再运行一次`)
  }
  try {
    return await work()
  } finally {
    await unlink(path)
    await handle.close()
  }
}
