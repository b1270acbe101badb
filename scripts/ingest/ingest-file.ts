import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import type {FoundSource} from './find-sources.ts'
import {type Ingested, ingestSource, refused} from './ingest-source.ts'
import {report} from './messages.ts'
import type {Pipeline} from './pipeline.ts'

/**
 * Read a source and ingest it. A file that cannot be read is a message like any other fault of a source.
 *
 * @param copies folder in which its bytes are kept as they were read, so that what is proved
 *   and published later is what was read, whatever becomes of the file
 */
export function ingestFile(
  {path, file}: FoundSource,
  pipeline: Pipeline,
  copies: string | null = null
): Ingested {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const unread = new VFile({path: file})
    report(unread, 'source-unread', null, {
      found: error instanceof Error ? error.message : String(error)
    })
    return refused(unread, '0'.repeat(64), 'failed')
  }
  const ingested = ingestSource({file, bytes}, pipeline)
  const {status, sha256} = ingested.report
  if (copies !== null && status === 'written') writeFileSync(join(copies, sha256), bytes)
  return ingested
}
