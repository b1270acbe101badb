import {randomBytes} from 'node:crypto'
import {closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Write a file that is whole at every moment: whoever reads it, however this
 * ends, finds the old text or the new one.
 */
export function writeWhole(path: string, text: string): void {
  const fresh = `${path}.${randomBytes(6).toString('hex')}.new`
  try {
    const file = openSync(fresh, 'wx')
    try {
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(fresh, path)
  } catch (error) {
    rmSync(fresh, {force: true})
    throw error
  }
  flushFolder(dirname(path))
}

/** Names in a folder, so that a rename outlives a loss of power; not every system can. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // What was written stands all the same.
  }
}
