import {readReports} from '../content/reports.ts'
import type {Message, SourceReport} from '../schema/report.ts'

let reports: SourceReport[] | null = null
let known: Map<string, SourceReport> | null = null
let notices: Map<string, Message[]> | null = null

/** What became of each source, in their order. */
export function getReports(): readonly SourceReport[] {
  if (__CONTENT_CHANGES__) return readReports(__CONTENT__)
  reports ??= readReports(__CONTENT__)
  return reports
}

/** What is told of a source that documents were made of; nothing where it is not known. */
export function getReport(sha256: string): SourceReport | undefined {
  if (__CONTENT_CHANGES__) return writtenIn(getReports()).find((each) => each.sha256 === sha256)
  known ??= new Map(writtenIn(getReports()).map((report) => [report.sha256, report]))
  return known.get(sha256)
}

function writtenIn(reports: readonly SourceReport[]): SourceReport[] {
  return reports.filter(({status}) => status === 'written')
}

/** What readers of a document are told about its transcription, by its address. */
export function getNotices(): ReadonlyMap<string, Message[]> {
  if (__CONTENT_CHANGES__) return noticesOf(getReports())
  notices ??= noticesOf(getReports())
  return notices
}

function noticesOf(all: readonly SourceReport[]): Map<string, Message[]> {
  const shown = all.flatMap(({messages}) => messages).filter(({document}) => document !== null)
  return Map.groupBy(shown, ({document}) => document ?? '')
}
