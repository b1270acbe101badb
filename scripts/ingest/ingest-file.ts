import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import type {FoundSource} from './find-sources.ts'
import {ingestSource} from './ingest-source.ts'
import {type Ingested, refused} from './ingested.ts'
import {report} from './messages.ts'
import type {Pipeline} from './pipeline.ts'
import type {Fault} from './sources/fault.ts'
import {readFile} from './sources/read-file.ts'

export interface FileOptions {
  /**
   * Folder in which the bytes of each source are kept as they were read, named by their digest, so
   * that what is proved and published later is what was read, whatever becomes of the file.
   */
  copies?: string | null
  /** How many bytes a text may have: a larger one is likely none, and needs several times its size in memory. */
  largest?: number
}

/** Bytes that a text may have where nothing else is said. */
export const largestText = 200_000_000

/** Stands for the digest of what was not read. */
const unread = '0'.repeat(64)

/**
 * Read a source and ingest it. What was left out or cannot be read is a message like
 * any other fault of a source.
 */
export async function ingestFile(
  {path, file, fault}: FoundSource,
  pipeline: Pipeline,
  {copies = null, largest = largestText}: FileOptions = {}
): Promise<Ingested> {
  if (fault) return refuse(file, fault, unread)
  const read = readFile(path, file, largest)
  if ('fault' in read) return refuse(file, read.fault, read.sha256 ?? unread)
  const ingested = await ingestSource({file, bytes: read.bytes}, pipeline)
  const {status, sha256} = ingested.report
  if (copies !== null && status === 'written') writeFileSync(join(copies, sha256), read.bytes)
  return ingested
}

function refuse(path: string, {rule, status, ...particulars}: Fault, sha256: string): Ingested {
  const file = new VFile({path})
  report(file, rule, null, particulars)
  return refused(file, sha256, status)
}
