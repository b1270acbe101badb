import type {DocumentData} from '../../src/schema/document.ts'
import type {Provenance, Segment, SourceReport} from '../../src/schema/report.ts'

/** What a document says of its source, and what is so. */
export interface Missourced {
  /** As in the front matter: source.sha256, order. */
  field: string
  told: string
  actual: string
}

/**
 * Find what the front matter of a document says otherwise of its source than the source was read:
 * readers cite the digest, and look the places up; documents of a source follow each other as in it.
 *
 * @param segments those of its source that went to the document
 */
export function findMissourced(
  id: string,
  {source: told, order}: Pick<DocumentData, 'source' | 'order'>,
  source: Pick<SourceReport, 'file' | 'sha256' | 'encoding' | 'documents'>,
  {unit}: Pick<Provenance, 'unit'>,
  segments: readonly Segment[]
): Missourced[] {
  const {file, sha256, encoding} = source
  const start = segments.reduce((first, segment) => Math.min(first, segment.start), Infinity)
  const end = segments.reduce((last, segment) => Math.max(last, segment.end), 0)
  // Where nothing went to it, the proof of its text says so.
  const places = end === 0 ? {} : {start, end}
  const actual: Record<string, string | number | null> = {file, sha256, encoding, unit, ...places}
  const found = Object.entries(actual).flatMap(([field, is]) => {
    const says = told[field as 'start']
    return says === is ? [] : [{field: `source.${field}`, told: String(says), actual: String(is)}]
  })
  const rank = source.documents.indexOf(id) + 1
  if (rank > 0 && order !== rank) {
    found.push({field: 'order', told: String(order), actual: String(rank)})
  }
  return found
}
