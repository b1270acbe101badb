import type {SourceReport} from '../schema/report.ts'

/** The first place of each page that a source is spread over. */
export function pagesOfSource({pages = [1]}: Pick<SourceReport, 'pages'>): readonly number[] {
  return pages
}

/** Address of one of the pages of a source, the first of which is that of the source. */
export function urlOfSource(sha256: string, page = 1): string {
  return `/sources/${sha256}/${page > 1 ? `${String(page)}/` : ''}`
}

/**
 * Address of a place of a source. Where its pages are not known, it is that of the source, which
 * leads on by its script.
 *
 * @param start place, counted from 1
 * @param report what is told of the source
 */
export function placeInSource(
  {sha256, start}: {sha256: string; start: number},
  report: Pick<SourceReport, 'pages'> = {}
): string {
  const page = pagesOfSource(report).findLastIndex((first) => first <= start) + 1
  return `${urlOfSource(sha256, page)}#at${String(start)}`
}
