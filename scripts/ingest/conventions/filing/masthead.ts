import type {Root} from 'mdast'
import {textOf} from '../../engine/tree/blocks.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {choose, findMentions, type Gazetteer, type Place} from '../lexicon/places.ts'

/** The lines above the documents of a source, without spaces: its masthead, its path, its fields. */
export function frontLines(tree: Root): string[] {
  return tree.children.flatMap((node) => {
    if (node.type === 'part' && node.role === 'front')
      return node.children.map((block) => unspaced(textOf(block)))
    const inside = node.type === 'document' ? node.children : [node]
    return inside.flatMap((child) =>
      child.type === 'furniture' && ['breadcrumb', 'catalogue', 'site-head'].includes(child.reason)
        ? child.children.map((block) => unspaced(textOf(block)))
        : []
    )
  })
}

/** The area that the masthead or the path of a page names most often, in full or, in 《》, by its stem. */
export function mastheadPlace(
  tree: Root,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  const lines = frontLines(tree)
  const named = lines.flatMap((line) =>
    findMentions(line, gazetteer)
      .map(({candidates}) => choose(candidates, context))
      .filter((place) => place !== null)
  )
  const wide = named.length > 0 ? mostFrequent(named) : null
  if (wide) return wide
  for (const line of lines) {
    const journal = /《([^《》]+)》/.exec(line)?.[1] ?? ''
    for (let length = Math.min(4, journal.length); length >= 2; length--) {
      const place = choose(gazetteer.stemmed(journal.slice(0, length)), context)
      if (place) return place
    }
  }
  return null
}

/** The area named most often, or the one around those named equally often; `null` where none is. */
export function mostFrequent(places: readonly Place[]): Place | null {
  const counts = new Map<Place, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  const [best, second] = sorted
  if (!best) return null
  const isTie = second?.[1] === best[1] && second[0].parent === best[0].parent
  return isTie ? best[0].parent : best[0]
}
