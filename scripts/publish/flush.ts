import {closeSync, fsync, openSync} from 'node:fs'
import {hasCode} from '../../src/text/system-error.ts'

/**
 * Bring a file or the entries of a folder to the disk, so that a rename that
 * relies on them is never there without them. To wait for the disk is all that is
 * not done at once: much is brought there at a time.
 *
 * @throws the error of `node:fs`, but where the system cannot flush such a thing at all
 */
export async function flush(path: string): Promise<void> {
  let file
  try {
    file = openSync(path, 'r')
    await flushOpen(file)
  } catch (error) {
    // Windows cannot open folders, and some file systems cannot flush them.
    if (
      !hasCode(
        error,
        'EISDIR',
        'EINVAL',
        'ENOTSUP',
        ...(process.platform === 'win32' ? ['EPERM'] : [])
      )
    )
      throw error
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function flushOpen(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(file, (error) => {
      if (error) reject(error)
      else resolve()
    })
  })
}
