import {statSync} from 'node:fs'
import {isContentError} from '../../src/content/content-error.ts'
import {printable} from '../../src/text/printable.ts'
import type {Former} from '../ingest/addresses/former.ts'
import {resolvePath} from './arguments.ts'
import {UsageError} from './usage-error.ts'

/** What is known of an archive from before. @throws {UsageError} where its ledger cannot be used */
export function formerOrRefuse(read: () => Former): Former {
  try {
    return read()
  } catch (error) {
    if (!isContentError(error)) throw error
    const told = `以前给出的地址读不出来，未作任何改动；改正这个文件再运行：\n${error.message}`
    throw new UsageError(told, {cause: error})
  }
}

/** The path that `--addresses` names. @throws {UsageError} where no file is there */
export function ledgerFileOrRefuse(path: string): string {
  const resolved = resolvePath(path)
  if (statSync(resolved, {throwIfNoEntry: false})?.isFile()) return resolved
  throw new UsageError(
    `没有文件 ${printable(resolved)}，应为 addresses.tsv 或网站里的 data/addresses.json`
  )
}
