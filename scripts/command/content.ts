import {statSync} from 'node:fs'
import {join} from 'node:path'
import {printable} from '../../src/text/printable.ts'
import {repository} from '../site/checkout.ts'
import {resolvePath} from './arguments.ts'
import {UsageError} from './usage-error.ts'

/** The archive of the checkout: what commands work on where no other is named. */
export const ownContent = join(repository, 'content')

/** The option by which a command is told which archive to work on. */
export const contentOption = {content: {type: 'string'}} as const

/**
 * Folder of the archive that a command is to work on.
 *
 * @param given value of `--content`, as the person meant it who stands somewhere
 * @throws {UsageError} where there is no such folder
 */
export function readContent(given: string | undefined): string {
  if (given === undefined) return ownContent
  if (given.trim() === '') throw new UsageError('--content 的路径是空的，应为档案的文件夹')
  const path = resolvePath(given)
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory() !== true) {
    throw new UsageError(
      `没有文件夹 ${printable(path)}，--content 应为档案的文件夹：里面有 sources/，也可以有 archive.yaml`
    )
  }
  return path
}
