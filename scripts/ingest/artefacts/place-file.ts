import {constants, copyFileSync, linkSync, renameSync, rmSync} from 'node:fs'
import {hasCode} from '../../../src/text/system-error.ts'

/**
 * Have the same bytes at another path, where nothing may stand yet. Where the file system
 * can, both are one file, so that whoever removes one leaves the other.
 *
 * @throws the error of `node:fs` where that cannot be
 */
export function placeFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    // Gone, or already there: a copy would fail for the same reason, or replace what is there.
    if (hasCode(error, 'ENOENT', 'EEXIST')) throw error
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  }
}

/** Put a file in the place of another, whole at every moment. */
export function replaceFile(from: string, to: string, fresh: string): void {
  try {
    placeFile(from, fresh)
    // Of two names of one file, a rename removes none.
    renameSync(fresh, to)
  } finally {
    rmSync(fresh, {force: true})
  }
}
