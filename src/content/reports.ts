import {existsSync} from 'node:fs'
import {z} from 'astro/zod'
import {reportSchema, type SourceReport} from '../schema/report.ts'
import {filesOf} from './files.ts'
import {readJson} from './json.ts'

const reportsSchema = z.array(reportSchema)

/**
 * What ingest reported of each source, in their order; nothing where it was never run.
 *
 * @param content the folder of the archive
 * @throws {ContentError} where the file is not as ingest wrote it
 */
export function readReports(content: string): SourceReport[] {
  const path = filesOf(content).reports
  return existsSync(path) ? readJson(path, reportsSchema) : []
}
