import {VFile} from 'vfile'
import type {FoundSource} from './find-sources.ts'
import {type Ingested, refused} from './ingested.ts'
import {report} from './messages.ts'
import type {Fault} from './sources/fault.ts'
import {readFile} from './sources/read-file.ts'

/** Bytes that a text may have where nothing else is said. */
export const largestText = 200_000_000

/** Stands for the digest of what was not read. */
export const unread = '0'.repeat(64)

/** The bytes of a source, or what comes of one that cannot be read or was left out. */
export function openSource(
  {path, file, fault}: FoundSource,
  largest: number
): {bytes: Uint8Array} | {refused: Ingested} {
  if (fault) return {refused: refuse(file, fault, unread)}
  const read = readFile(path, file, largest)
  return 'fault' in read ? {refused: refuse(file, read.fault, read.sha256 ?? unread)} : read
}

function refuse(path: string, {rule, status, ...particulars}: Fault, sha256: string): Ingested {
  const file = new VFile({path})
  report(file, rule, null, particulars)
  return refused(file, sha256, status)
}
