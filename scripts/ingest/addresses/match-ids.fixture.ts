import type {IdentifiedBlock} from './identified-block.ts'
import {matchIds} from './match-ids.ts'

/** Paragraphs as ingest numbers them. */
export function paragraphs(...texts: string[]): IdentifiedBlock[] {
  return texts.map((text, at) => ({id: `p${String(at + 1).padStart(3, '0')}`, text}))
}

/** Texts with the ids that they are given. */
export function givenTo(before: IdentifiedBlock[], after: IdentifiedBlock[]): [string, string][] {
  const ids = matchIds(before, after)
  return after.map(({id, text}) => [text, ids.get(id) ?? ''])
}
