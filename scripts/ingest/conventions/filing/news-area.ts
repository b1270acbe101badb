import {blocksOf, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {chainOf, choose, findMentions, type Gazetteer, type Place} from '../lexicon/places.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {simplified} from '../lexicon/script.ts'

/** So many blocks are looked at. */
const opening = 12
/** A congress in a term of its own, or what it passes: 某县第八届人民代表大会, 《某市人民代表大会常务委员会关于… */
const assembly =
  /^(?:第?[〇零一二三四五六七八九十\d]{1,4}届(?:人大|人民代表大会)|(?:人民代表大会|人大)(?:常务委员会|常委会)关于)/

/** What stands in front of whom news tell of: 近日，, 3月5日下午， */
const when =
  /^(?:近日|日前|(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日(?:[上下中]午|晚)?|[上下中]午)[，,](?:(?:19|20)\d{2}年)?/
/** A body right behind the name of its area. */
const ofBody =
  /^(?:委|人大|人民|政府|政协|法院|检察院|监委|\p{Script=Han}{1,12}局(?![面部势])|\p{Script=Han}{2,20}会议?(?:召开|举行))/u

/**
 * The area of news: of the body of which they tell first, in a sentence that begins with a day
 * (3月5日，某县人大常委会召开…); else of the congress, or its standing committee, that they tell of, and of no
 * other that is not around it.
 */
export function areaOfNews(
  document: Document,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  const texts = blocksOf(document)
    .slice(0, opening)
    .map((block) => unspaced(textOf(block)))
  return areaOfFirst(texts, gazetteer, context) ?? areaOfAssembly(texts, gazetteer, context)
}

function areaOfFirst(
  texts: readonly string[],
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  for (const text of texts) {
    const front = when.exec(text)?.[0].length ?? 0
    const mentions = front === 0 ? [] : findMentions(text, gazetteer)
    const chain = mentions.filter(({start}, at) => start === (mentions[at - 1]?.end ?? front))
    const last = chain.at(-1)
    if (last && ofBody.test(text.slice(last.end))) return choose(last.candidates, context)
  }
  return null
}

function areaOfAssembly(
  texts: readonly string[],
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  const places = new Set<Place>()
  for (const text of texts) {
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
