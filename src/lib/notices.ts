import {getCollection} from 'astro:content'
import type {Message} from '../schema/report.ts'

let notices: Promise<Map<string, Message[]>> | null = null

/** What readers of a document are told about its transcription, by its address. */
export function getNotices(): Promise<Map<string, Message[]>> {
  if (__CONTENT_CHANGES__) return readNotices()
  notices ??= readNotices()
  return notices
}

async function readNotices(): Promise<Map<string, Message[]>> {
  const reports = await getCollection('reports')
  const shown = reports.flatMap(({data}) => data.messages).filter(({document}) => document !== null)
  return Map.groupBy(shown, ({document}) => document ?? '')
}
