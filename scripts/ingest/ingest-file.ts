import {VFile} from 'vfile'
import type {FoundSource} from './find-sources.ts'
import {type Ingested, ingestSource, refused} from './ingest-source.ts'
import {report} from './messages.ts'
import type {Pipeline} from './pipeline.ts'
import type {Fault} from './sources/fault.ts'
import {readFile} from './sources/read-file.ts'

/** A larger text is likely none; it would need several times its size in memory. */
const largestText = 200_000_000

/** Stands for the digest of what was not read. */
const unread = '0'.repeat(64)

/**
 * Read a source and ingest it. What was left out or cannot be read is a message like
 * any other fault of a source.
 *
 * @param largest how many bytes a text may have
 */
export function ingestFile(
  {path, file, fault}: FoundSource,
  pipeline: Pipeline,
  largest = largestText
): Ingested {
  if (fault) return refuse(file, fault, unread)
  const read = readFile(path, file, largest)
  if ('fault' in read) return refuse(file, read.fault, read.sha256 ?? unread)
  return ingestSource({file, bytes: read.bytes}, pipeline)
}

function refuse(path: string, {rule, status, ...particulars}: Fault, sha256: string): Ingested {
  const file = new VFile({path})
  report(file, rule, null, particulars)
  return refused(file, sha256, status)
}
