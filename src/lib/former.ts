import {type Address, toId} from '../schema/address.ts'
import {isFailure, type SourceReport} from '../schema/report.ts'
import {pageIds} from '../schema/reserved.ts'

/** An address at which nothing stands any more, and what became of what did. */
export interface FormerPage {
  /** `<district>/<session>/<item>`, `<district>/<session>` or `<district>`. */
  id: string
  /** The document that stood there; `null` for a session or a district. */
  withdrawn: Address | null
  /** What became of the source that it stood in, where that is there and came to nothing: it is missing, not withdrawn. */
  failed: SourceReport | null
  /** Addresses below, of documents that are filed elsewhere by now and of those that are withdrawn. */
  below: Address[]
}

/**
 * The addresses that were given and have no page of a document, a session or a district.
 *
 * @param documents ids of documents that stand
 * @param folders ids of sessions and districts that stand
 * @param reports what became of the sources that are there; not needed for the addresses alone
 */
export function formerPages(
  ledger: readonly Address[],
  documents: ReadonlySet<string>,
  folders: ReadonlySet<string>,
  reports: readonly SourceReport[] = []
): FormerPage[] {
  const failures = failuresOf(reports)
  const pages: FormerPage[] = []
  const above = new Map<string, Address[]>()
  for (const entry of ledger) {
    const id = toId(entry.url)
    const [district = '', session = ''] = id.split('/')
    for (const folder of [district, `${district}/${session}`]) {
      if (folders.has(folder) || pageIds.has(folder)) continue
      const below = above.get(folder)
      if (below) below.push(entry)
      else above.set(folder, [entry])
    }
    if (!documents.has(id)) {
      const failed = failures.get(entry.source.file) ?? null
      pages.push({id, withdrawn: entry, failed, below: []})
    }
  }
  for (const [id, below] of above) pages.push({id, withdrawn: null, failed: null, below})
  return pages
}

/** The sources that came to nothing though they are there, by their files. */
export function failuresOf(reports: readonly SourceReport[]): ReadonlyMap<string, SourceReport> {
  return new Map(reports.flatMap((report) => (isFailure(report) ? [[report.file, report]] : [])))
}
