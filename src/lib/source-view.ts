import {createHash} from 'node:crypto'
import {isFailure, type Message, type SourceReport} from '../schema/report.ts'
import {unreadDigest} from '../schema/source.ts'
import {pagesOfSource} from './place-in-source.ts'
import type {DocumentEntry} from './entries.ts'

/**
 * All that the page of a source shows but the source itself: what is the same in a view stays as
 * it was made, for sources are known by their digest.
 */
export interface SourceView {
  /** See {@link idsOfSources}. */
  id: string
  report: SourceReport
  /** Pages that it is spread over. */
  parts: number
  /** Other files that are the same byte for byte. */
  others: readonly string[]
  /** What was made of it, in printed order. */
  documents: readonly {id: string; title: string; digest: string}[]
}

/** The views of all sources, those that were recognised as the same in one. @param reports in their order */
export function sourceViewsOf(
  reports: readonly SourceReport[],
  documents: readonly DocumentEntry[]
): SourceView[] {
  const known = new Map(documents.map((entry) => [entry.id, entry]))
  const ids = idsOfSources(reports)
  return [...Map.groupBy(reports, ({file}) => ids.get(file) ?? '')].flatMap(([id, same]) => {
    const [report] = same.toSorted(firstMade)
    if (!report) return []
    return {
      ...{id, report},
      parts: pagesOfSource(report).length,
      others: same.flatMap((each) => (each === report ? [] : [each.file])),
      documents: report.documents.flatMap((id) => {
        const entry = known.get(id)
        return entry ? [{id, title: entry.data.title, digest: String(entry.digest)}] : []
      })
    }
  })
}

/**
 * Where the page of each source is, by its file: `sources/<sha256>`, once for all that are the same.
 * A file of which nothing was made is none of these, though its bytes may be the same (a copy with an
 * ending that is not read): it has a page by its path, `sources/unread-…`, so that what is said of it
 * is seen, and so has one whose bytes are not known.
 */
export function idsOfSources(reports: readonly SourceReport[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set([unreadDigest])
  for (const {file, sha256, status} of reports.toSorted(firstMade)) {
    const isOwn = !taken.has(sha256) || status === 'duplicate'
    ids.set(file, `sources/${isOwn ? sha256 : `unread-${digestOf(file)}`}`)
    taken.add(sha256)
  }
  return ids
}

function digestOf(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 16)
}

/** Sorts what documents were made of first, then what is the same as that. */
function firstMade(a: SourceReport, b: SourceReport): number {
  return Number(isFailure(a)) - Number(isFailure(b)) || rankOf(a) - rankOf(b)
}

function rankOf({status}: SourceReport): number {
  return status === 'duplicate' ? 1 : 0
}

/** Files of the pages of a source, below its folder. @param pages that it is spread over */
export function filesOfSource(pages: number): string[] {
  const others = Array.from({length: pages - 1}, (_, at) => `${String(at + 2)}/index.html`)
  return ['index.html', ...others, ...(pages > 1 ? ['parts.json'] : [])]
}

/**
 * Where the file of a source is, where it may be downloaded. What a browser would show as a page
 * of this site, or run, has an ending more that keeps it from that.
 */
export function originalOf({file, sha256}: Pick<SourceReport, 'file' | 'sha256'>): string {
  const ending = /\.[a-z0-9]{1,8}$/i.exec(file)?.[0].toLowerCase() ?? ''
  const isSafe = /^\.(?:txt|text|md|markdown|csv|tsv|pdf|docx?|xlsx?|wps|rtf|odt|ofd)$/.test(ending)
  return `/sources/${sha256}/original${ending}${isSafe ? '' : '.bin'}`
}

/**
 * How much a source needs a person, the more the sooner: what was not read, then what went wrong,
 * then what is in doubt.
 */
export function harmOf({status, messages}: SourceReport): number {
  const count = (severity: Message['severity']) =>
    Math.min(999, messages.filter((message) => message.severity === severity).length)
  const ofStatus = {failed: 3, 'not-a-document': 2, empty: 2, duplicate: 0, written: 0}[status]
  return ((ofStatus * 1000 + count('error')) * 1000 + count('warning')) * 1000 + count('info')
}

/** What became of a source, for people. */
export const statusLabels: Readonly<Record<SourceReport['status'], string>> = {
  written: '已收录',
  failed: '没有收录',
  empty: '空文件',
  duplicate: '内容重复',
  'not-a-document': '不是文件'
}
