import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SourceReport} from '../schema/report.ts'

/**
 * What ingest reported of each source, in their order; nothing where it was never run.
 *
 * @param content the folder `content/`
 */
export function readReports(content: string): SourceReport[] {
  const path = join(content, 'report.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SourceReport[]) : []
}
