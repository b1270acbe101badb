import {blocksOf, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {chainOf, choose, findMentions, type Gazetteer, type Place} from '../lexicon/places.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {simplified} from '../lexicon/script.ts'

/** So many blocks are looked at. */
const opening = 8
/** A congress in a term of its own, or what it passes: 某县第八届人民代表大会, 《某市人民代表大会常务委员会关于… */
const assembly =
  /^(?:第?[〇零一二三四五六七八九十\d]{1,4}届(?:人大|人民代表大会)|(?:人民代表大会|人大)(?:常务委员会|常委会)关于)/

/**
 * The area of news whose text tells of the congress, or its standing committee, of one area and of
 * no other that is not around it.
 */
export function areaOfNews(
  document: Document,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  const places = new Set<Place>()
  for (const block of blocksOf(document).slice(0, opening)) {
    const text = unspaced(textOf(block))
    for (const {candidates, end} of findMentions(text, gazetteer)) {
      if (!assembly.test(simplified(text.slice(end, end + longestName)))) continue
      const place = choose(candidates, context)
      if (!place) return null
      places.add(place)
    }
  }
  const isNarrowest = (place: Place) => [...places].every((each) => chainOf(place).includes(each))
  return [...places].find(isNarrowest) ?? null
}

/** Characters of the name of a congress with its term. */
const longestName = 20
