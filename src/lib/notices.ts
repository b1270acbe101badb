import {readReports} from '../content/reports.ts'
import type {Message} from '../schema/report.ts'

let notices: Map<string, Message[]> | null = null

/** What readers of a document are told about its transcription, by its address. */
export function getNotices(): ReadonlyMap<string, Message[]> {
  if (__CONTENT_CHANGES__) return readNotices()
  notices ??= readNotices()
  return notices
}

function readNotices(): Map<string, Message[]> {
  const shown = readReports(__CONTENT__)
    .flatMap(({messages}) => messages)
    .filter(({document}) => document !== null)
  return Map.groupBy(shown, ({document}) => document ?? '')
}
