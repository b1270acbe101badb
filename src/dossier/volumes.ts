import type {SessionData} from '../schema/session.ts'

/** A paper, as far as it takes room. */
interface Sized {
  id: string
  /** What its text is compiled under. */
  digest?: string | number | undefined
}

/** Papers of a session that are together on one page, and in one packed copy. */
export interface Volume<Paper> {
  /** `<district>/<session>/print`, of those behind the first `…/print/2` */
  id: string
  papers: Paper[]
}

/** So many papers, and so many bytes of compiled texts, are in one volume: about 2 MB of HTML. */
const mostPapers = 50
const mostBytes = 3_000_000

/**
 * A session in volumes, in printed order: one, unless it is too large for a page. None where it
 * has but one paper, whose own page holds it all, and none of a year, whose papers have nothing to
 * do with each other.
 *
 * @param sizeOf bytes that a compiled text takes
 */
export function volumesOf<Paper extends Sized>(
  {id: session, kind}: {id: string; kind: SessionData['kind']},
  papers: readonly Paper[],
  sizeOf: (digest: string) => number
): Volume<Paper>[] {
  if (papers.length < 2 || kind === 'year') return []
  const volumes: Paper[][] = []
  let bytes = 0
  for (const paper of papers) {
    const size = sizeOf(String(paper.digest))
    const last = volumes.at(-1)
    bytes += size
    if (!last || last.length === mostPapers || bytes > mostBytes) {
      volumes.push([paper])
      bytes = size
    } else last.push(paper)
  }
  return volumes.map((own, at) => ({
    id: `${session}/print${at === 0 ? '' : `/${String(at + 1)}`}`,
    papers: own
  }))
}
