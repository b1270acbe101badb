import {createHash} from 'node:crypto'
import {bare} from '../conventions/lexicon/similarity.ts'
import type {IdentifiedBlock} from './identified-block.ts'

/**
 * Blocks of a document that stood there once and do not now: by their ids what tells their text.
 * An id of one is never given to another text, and is its own again where the text comes back.
 */
export type Retired = ReadonlyMap<string, string>

/** What tells a text from all others of its document, in a line of a table. */
export function markOfText(text: string): string {
  const content = bare(text) || text
  return createHash('sha256').update(content).digest('hex').slice(0, 8)
}

/**
 * @param blocks as published before
 * @param ids those that are given now
 */
export function retire(
  retired: Retired,
  blocks: readonly IdentifiedBlock[],
  ids: ReadonlySet<string>
): Retired {
  const known = blocks.map(({id, text}) => [id, markOfText(text)] as const)
  return new Map([...retired, ...known].filter(([id]) => id !== 'title' && !ids.has(id)))
}

/** As one line of text: `p004:1f2e3d4c p007:99aa88bb`; `null` where there is none. */
export function formatRetired(retired: Retired): string | null {
  return [...retired].map((pair) => pair.join(':')).join(' ') || null
}

/** What {@link formatRetired} wrote; of what it did not, as much as can be read. */
export function parseRetired(line: string | null): Retired {
  const pairs = (line?.split(' ') ?? []).map((part) => part.split(':'))
  return new Map(pairs.flatMap(([id, mark]) => (id && mark ? [[id, mark] as const] : [])))
}
