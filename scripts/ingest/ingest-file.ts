import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import type {FoundSource} from './find-sources.ts'
import {type Ingested, ingestSource, refused} from './ingest-source.ts'
import {report} from './messages.ts'
import type {Pipeline} from './pipeline.ts'

/** Read a source and ingest it. A file that cannot be read is a message like any other fault of a source. */
export function ingestFile({path, file}: FoundSource, pipeline: Pipeline): Ingested {
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
  return ingestSource({file, bytes}, pipeline)
}
