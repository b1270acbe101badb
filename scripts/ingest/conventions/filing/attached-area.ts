import {blocksOf, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {choose, findMentions, type Gazetteer, type Place} from '../lexicon/places.ts'
import {unspaced} from '../lexicon/punctuation.ts'

/** So many attachments tell whose a paper is. */
const mostAttached = 20

/**
 * The one area that the titles of what is attached begin with, where it is of the one level at which
 * the paper speaks: 某县护井委员会名单, below a notice that says 县政府决定; else `null`.
 */
export function areaOfAttached(
  document: Document,
  levels: ReadonlySet<string>,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  const [level, ...others] = levels
  if (level === undefined || others.length > 0) return null
  const titles = blocksOf(document).filter(({data}) => data.role === 'attachment')
  const named = titles.slice(0, mostAttached).flatMap((title) => {
    const [mention] = findMentions(unspaced(textOf(title)), gazetteer)
    return mention?.start === 0 && mention.end > 2
      ? (choose(mention.candidates, context) ?? [])
      : []
  })
  const [only, ...more] = new Set(named.filter(({name}) => name.endsWith(level)))
  return only && more.length === 0 ? only : null
}
