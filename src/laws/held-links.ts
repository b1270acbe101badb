import type {DocumentEntry} from '../lib/entries.ts'
import type {Citation} from './citations.ts'
import type {Laws} from './laws.ts'

/** What a text cites and the archive holds, and where that is in the site. */
export type HeldLink = readonly [name: string, url: string]

/**
 * Where what a document cites stands: the one text of that title that there is, or that its own area has.
 * Of several texts none is chosen: the page of the law lists them.
 */
export function heldLinks(
  document: DocumentEntry,
  citations: readonly Citation[],
  {byName}: Pick<Laws, 'byName'>
): HeldLink[] {
  const own = document.data.districts[0]?.id
  return citations.flatMap(({name}): HeldLink[] => {
    const law = byName(name)
    if (!law) return []
    const texts = law.texts.filter(({id}) => id !== document.id)
    if (texts.length !== law.texts.length || texts.length === 0) return []
    const [only, ...more] = nearest(texts, own)
    const url = only && more.length === 0 ? `/${only.id}/` : `/laws/${law.id}/`
    return [[name, url]]
  })
}

/** Those of the same area, where there are some. */
function nearest(
  texts: readonly DocumentEntry[],
  area: string | undefined
): readonly DocumentEntry[] {
  const same = texts.filter(({data}) => data.districts[0]?.id === area)
  return same.length > 0 ? same : texts
}
