import {open} from 'node:fs/promises'
import {hasCode} from '../../src/text/system-error.ts'

/**
 * Bring a file or the entries of a folder to the disk, so that a rename that
 * relies on them is never there without them.
 *
 * @throws the error of `node:fs`, but where the system cannot flush such a thing at all
 */
export async function flush(path: string): Promise<void> {
  let handle
  try {
    handle = await open(path, 'r')
    await handle.sync()
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
    await handle?.close()
  }
}
