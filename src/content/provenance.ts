import {join} from 'node:path'
import {type Provenance, provenanceSchema} from '../schema/report.ts'
import {provenancePath} from './files.ts'
import {readJson} from './json.ts'

/**
 * Where each place of a source went.
 *
 * @param content the folder of the archive
 * @throws {ContentError} where the file is missing or not as ingest wrote it
 */
export function readProvenance(content: string, sha256: string): Provenance {
  return readJson(join(content, provenancePath(sha256)), provenanceSchema)
}
