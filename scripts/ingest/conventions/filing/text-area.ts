import {simplified} from '../../../../src/text/simplified.ts'
import {blocksOf, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {genreOf} from '../lexicon/genre.ts'
import {chainOf, choose, findMentions, type Gazetteer, type Place} from '../lexicon/places.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {areaOfAttached} from './attached-area.ts'
import {areaOfOpenIssuer, areaOfProvincial, areaOfSubjects, provinceAsked} from './level-area.ts'
import {isName, isOfAnyone, isOfBody} from './mentioned-area.ts'
import {areaOfNews} from './news-area.ts'
import {areaIntroduced, speaksForCountry} from './speaker-area.ts'
import {specialRegion} from './stem-area.ts'

/** So many blocks are looked at. */
const opening = 12
/** Among so many blocks a paper of a special region names it. */
const furthest = 80

/** The level of the body that speaks: 经市政府研究, 我县, 全区. */
const level =
  /[我本]([省市县区州旗盟])|(?:^|[，。、；：（,;:(经由])(?:全([省市县区州旗盟])|([省市县区州旗盟])(?:人民)?政府(?:决定|研究|同意|办公|批准))/gu
/** A body of a town, which a county is around. */
const town = /(?:[镇乡]|街道)(?:人民政府|政府|办事处|党委|办公室)?$/

/**
 * The area of a paper whose text names one county or city and no other, and a body or a town of
 * it; of several that of the level at which the paper speaks (市政府决定); of a paper of a town
 * the only county that it names. Attachments and titles of other papers are no matter of it.
 * Of articles, which tell of any place, see {@link areaOfNews}. `null` for what no one issued.
 */
export function areaOfText(
  document: Document,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  const {meta} = document.data
  const genre = meta.kind ?? document.data.genre
  const isOfTown = town.test(meta.issuer ?? '')
  if (genre === 'article') return areaOfNews(document, gazetteer, context)
  const texts = textsOf(document)
  const all = blocksOf(document).slice(0, furthest).map(textOf)
  const whole = all.slice(0, opening)
  if (speaksForCountry(texts)) return null
  if ((!genre || genre === 'other') && !isOfTown)
    return areaIntroduced(texts, gazetteer, context) ?? specialRegion(all, gazetteer)
  const fitted = areaFitted(texts, gazetteer, context)
  if (fitted) return fitted
  const places = new Set<Place>()
  const bodies = new Set<Place>()
  const counts = new Map<Place, number>()
  for (const text of texts) {
    for (const mention of findMentions(text, gazetteer)) {
      if (!isName(text, mention) || isOfAnyone(text, mention)) continue
      const place = choose(mention.candidates, context)
      if (!place) return province(document, texts, gazetteer)
      places.add(place)
      const weight = mention.start === 0 && isTitle(text) ? sure : 1
      counts.set(place, (counts.get(place) ?? 0) + weight)
      if (isOfBody(text, mention)) bodies.add(place)
    }
  }
  const narrowest = [...places].find((place) => holdsAll(new Set(chainOf(place)), places))
  // What speaks of 我省 is of no city, though it names one alone.
  const isOfProvince = texts.some((text) => /[我全]省/.test(text)) && narrowest?.parent
  if (isOfProvince && genre === 'report')
    return province(document, texts, gazetteer) ?? provinceAsked(texts, narrowest)
  const provincial = areaOfProvincial(meta.issuer ?? '', bodies)
  if (provincial) return provincial
  const levels = levelsIn(texts)
  const isOwn = isOfTown ? isCounty(narrowest) : [...bodies].some(({parent}) => parent !== null)
  const own =
    (isOwn && !isAround(narrowest, levels) ? narrowest : undefined) ??
    bodyOfLevel(levels, bodies, counts)
  if (own?.parent) return own
  return (
    province(document, texts, gazetteer) ??
    areaOfSubject(meta.title ?? '', texts, places, gazetteer, context) ??
    areaOfNorms(document, levels, gazetteer, context) ??
    areaOfAttached(document, levels, gazetteer, context) ??
    areaOfOpenIssuer(meta.issuer ?? '', bodies) ??
    areaOfSubjects(whole, gazetteer, context) ??
    specialRegion(all, gazetteer) ??
    (genre === 'record' ? areaOfNews(document, gazetteer, context) : null)
  )
}

/** The one area of the level at which a paper speaks that its title is about: 《某区水利规划》 where it says 我区. */
function areaOfSubject(
  title: string,
  texts: readonly string[],
  named: ReadonlySet<Place>,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  const [level, ...others] = levelsIn(texts)
  if (level === undefined || others.length > 0) return null
  const inTitle = findMentions(unspaced(title), gazetteer).flatMap(
    ({candidates, start, end}) => (end - start > 2 ? choose(candidates, context) : null) ?? []
  )
  const same = new Set([...named, ...inTitle].filter(({name}) => name.endsWith(level)))
  const [only, ...more] = same
  return only && more.length === 0 && inTitle.includes(only) ? only : null
}

/** So many titles of papers of one area make it that of who names them. */
const fewestNorms = 2

/** The area of the one level at which a paper speaks whose papers it names, and no other's of that level: 《某市某条例》. */
function areaOfNorms(
  document: Document,
  levels: ReadonlySet<string>,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  const [level, ...others] = levels
  if (level === undefined || others.length > 0) return null
  const titles = blocksOf(document)
    .slice(0, opening)
    .flatMap((block) => unspaced(textOf(block)).match(/《[^《》]+/g) ?? [])
  const named = titles.flatMap((title) => {
    const [mention] = findMentions(title, gazetteer)
    return mention?.start === 1 && mention.end > 3
      ? (choose(mention.candidates, context) ?? [])
      : []
  })
  const same = named.filter(({name}) => name.endsWith(level))
  const [first] = same
  const isOne = same.length >= fewestNorms && same.every((place) => place === first)
  return first && isOne ? first : null
}

/** Whether an area is the one around that of a paper, which speaks of 我县 or 全县 and never of 我市. */
function isAround(place: Place | undefined, levels: ReadonlySet<string>): boolean {
  return place !== undefined && /[市州盟]$/.test(place.name) && [...levels].join('') === '县'
}

/** The area that a paper is made to fit: 结合某县实际, 结合某自治县（以下简称自治县）的特点. */
function areaFitted(
  texts: readonly string[],
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  for (const text of texts) {
    const at = fitting.exec(simplified(text))
    const mention = at && findMentions(text, gazetteer).find(({start}) => start === at.index + 2)
    const isOwn = mention && fitted.test(simplified(text).slice(mention.end))
    const place = isOwn ? choose(mention.candidates, context) : null
    if (place?.parent) return place
  }
  return null
}

/** Leave a norm to the area that it is made to fit, where only the wider one that approved it was found. */
export function narrow(
  document: Document,
  own: Map<Document, Place>,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): void {
  const place = own.get(document)
  const {meta, genre} = document.data
  if (!place || (meta.kind ?? genre) !== 'regulation' || meta.issuer) return
  const fitted = areaFitted(textsOf(document), gazetteer, context)
  if (fitted && chainOf(fitted).includes(place)) own.set(document, fitted)
}

/** Characters between a name and what a paper is to fit: （以下简称自治县）民族的政治 */
const fitting = /结合(?=\p{Script=Han}{2,14}?(?:实际|[（(]以下简称))/u
const fitted = /^(?:的?实际|[（(]以下简称[^（()）]{2,12}[）)][^。；]{0,24}?(?:特点|实际))/u

/** The lines of a paper that may tell its area, without the titles of others. */
function textsOf(document: Document): string[] {
  return blocksOf(document)
    .slice(0, opening)
    .map((block) => unspaced(textOf(block)).replace(/《[^《》]*》/g, ''))
    .filter((text) => !text.startsWith('附件'))
}

function isCounty(place: Place | undefined): boolean {
  return place !== undefined && /[县市区旗]$/.test(place.name) && place.parent !== null
}

function levelsIn(texts: readonly string[]): Set<string> {
  const found = texts.flatMap((text) => [...simplified(text).matchAll(level)])
  return new Set(found.map(([, own, whole, body]) => own ?? whole ?? body ?? ''))
}

/** The one area of a body at the level of the speaker, which has all others of that level in it. */
function bodyOfLevel(
  levels: ReadonlySet<string>,
  bodies: ReadonlySet<Place>,
  counts: ReadonlyMap<Place, number>
): Place | undefined {
  const [only, ...others] = levels
  if (only === undefined || others.length > 0) return undefined
  const same = [...counts.keys()].filter(({name}) => name.endsWith(only))
  return same.find(
    (place) =>
      (bodies.has(place) || (counts.get(place) ?? 0) >= sure) &&
      same.every((other) => chainOf(other).includes(place))
  )
}

/** An area that is named so often is that of the level at which a paper speaks, or by the title of what it brings. */
const sure = 2

/** 某市夜市管理意见, on a line of its own. */
function isTitle(text: string): boolean {
  return text.length <= 40 && !hasStops(text) && genreOf(text) !== null
}

function holdsAll(chain: ReadonlySet<Place>, places: ReadonlySet<Place>): boolean {
  return [...places].every((place) => chain.has(place))
}

/** 省人民政府, 省政府办公厅 without the name of the province. */
const ofProvince = /(?:^|[，。；：,;:])(?:省|自治区)(?:人民)?政府/

/** The province whose letter the number of a paper of its government begins with. */
function province({data: {meta}}: Document, texts: readonly string[], gazetteer: Gazetteer) {
  const letter = simplified(meta.documentNumber ?? '').charAt(0)
  const isOfProvince = [meta.issuer ?? '', ...texts].some((text) =>
    ofProvince.test(simplified(text))
  )
  return letter !== '' && isOfProvince ? gazetteer.lettered(letter) : null
}
