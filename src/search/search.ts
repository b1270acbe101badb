import {fromIndexContent} from './index-content.ts'
import {findMatches, type Match} from './matches.ts'
import type {Filters, Fragment, Pagefind, Result} from './pagefind.ts'
import {type Query, toTerms} from './terms.ts'

/** A block that holds what was searched for. */
export interface HitBlock {
  id: string
  text: string
  matches: Match[]
}

/** A document that holds all words of a query, every place verified on its text. */
export interface Hit {
  /** Address below the root of the site: `/<district>/<session>/<item>/`. */
  url: string
  meta: Record<string, string>
  blocks: HitBlock[]
}

/** So many passages are fetched at the same time. */
const together = 24

/**
 * Find the documents that hold every word of a query. The index proposes
 * passages, the best first; only those whose text holds the word count.
 */
export async function search(pagefind: Pagefind, {words}: Query, filters: Filters): Promise<Hit[]> {
  let hits: Map<string, Hit> | null = null
  for (const word of words) {
    const found = await searchWord(pagefind, word, filters)
    hits = hits === null ? found : intersect(hits, found)
    if (hits.size === 0) break
  }
  return [...(hits ?? new Map<string, Hit>()).values()]
}

async function searchWord(
  pagefind: Pagefind,
  word: string,
  filters: Filters
): Promise<Map<string, Hit>> {
  const {results} = await pagefind.search(toTerms(word), {filters})
  const hits = new Map<string, Hit>()
  for (let at = 0; at < results.length; at += together) {
    const fragments = await Promise.all(
      results.slice(at, at + together).map((result: Result) => result.data())
    )
    for (const fragment of fragments) add(hits, fragment, word)
  }
  return hits
}

function add(hits: Map<string, Hit>, {url, content, meta}: Fragment, word: string): void {
  const blocks = verify(content, meta, word)
  if (blocks.length === 0) return
  const [page = url] = url.split('#')
  const hit = hits.get(page)
  if (hit) hit.blocks.push(...blocks)
  else hits.set(page, {url: page, meta, blocks})
}

/** The blocks of a passage that really hold a word. */
function verify(content: string, meta: Record<string, string>, word: string): HitBlock[] {
  const ids = (meta.blocks ?? '').split(' ')
  return fromIndexContent({content, printed: meta.printed ?? ''}).flatMap((text, at) => {
    const matches = findMatches(text, word)
    return matches.length > 0 ? [{id: ids[at] ?? '', text, matches}] : []
  })
}

function intersect(a: ReadonlyMap<string, Hit>, b: ReadonlyMap<string, Hit>): Map<string, Hit> {
  const both = new Map<string, Hit>()
  for (const [url, hit] of a) {
    const other = b.get(url)
    if (other) both.set(url, {...hit, blocks: merge(hit.blocks, other.blocks)})
  }
  return both
}

function merge(a: readonly HitBlock[], b: readonly HitBlock[]): HitBlock[] {
  // Blocks that a person has added need not have an id.
  const keyOf = ({id, text}: HitBlock) => `${id} ${text}`
  const blocks = new Map(a.map((block) => [keyOf(block), block]))
  for (const block of b) {
    const known = blocks.get(keyOf(block))
    blocks.set(
      keyOf(block),
      known ? {...known, matches: [...known.matches, ...block.matches]} : block
    )
  }
  return [...blocks.values()]
}
