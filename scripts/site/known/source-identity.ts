import {isDeepStrictEqual} from 'node:util'
import type {SourceReport} from '../../../src/schema/report.ts'
import type {FoundSource} from '../../ingest/find-sources.ts'
import type {Made} from '../../ingest/ingest-file.ts'
import {openSource, sha256Of} from '../../ingest/open-source.ts'

/** All that decides what comes of a source: its path with the digests of its bytes and of what people noted, or why it was not read. */
export type SourceIdentity = readonly [file: string, bytes: string | SourceReport]

/** Read a source only to know it. @param largest bytes that it may have */
export function identityOf(source: FoundSource, largest: number): SourceIdentity {
  const opened = openSource(source, largest)
  if ('refused' in opened) return [source.file, opened.refused.report]
  const sha256 = sha256Of(opened.bytes)
  return [source.file, digestsOf({sha256, note: opened.note?.sha256})]
}

/** Know a source by what came of it. */
export function identityOfMade({head: {report}, artefact}: Made): SourceIdentity {
  return [report.file, artefact === null ? report : digestsOf(report)]
}

function digestsOf({sha256, note}: {sha256: string; note?: string | undefined}): string {
  return note === undefined ? sha256 : `${sha256} ${note}`
}

/**
 * Whether the same sources would have the same reports again: they were read with these bytes,
 * and no fault could have been one of the machine.
 */
export function isLasting(
  identities: readonly SourceIdentity[],
  reports: readonly SourceReport[]
): boolean {
  return (
    identities.length === reports.length &&
    reports.every((report, at) => {
      const [file, bytes] = identities[at] ?? []
      const isIt = typeof bytes === 'string' ? bytes === digestsOf(report) : isSame(bytes, report)
      return file === report.file && isIt && !report.messages.some(({rule}) => isOfMachine(rule))
    })
  )
}

/** By its value as JSON: a report that was read has no fields that are `undefined`. */
function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(plain(a), plain(b))
}

function plain(value: unknown): unknown {
  return value === undefined ? value : JSON.parse(JSON.stringify(value))
}

function isOfMachine(rule: string): boolean {
  return ['source-failed', 'source-crashed', 'source-too-slow'].includes(rule)
}
