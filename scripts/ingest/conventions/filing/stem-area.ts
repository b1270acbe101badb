import {simplified} from '../../../../src/text/simplified.ts'
import {choose, findMentions, type Gazetteer, lastNamedFrom, type Place} from '../lexicon/places.ts'
import {isChronicle} from '../lexicon/chronicle.ts'

/** 市九届人大, 区政协, 县委: a body by its level alone. */
const ofLevel =
  /(?:^|[^\p{Script=Han}]|[由受在经听午])([市县区州旗])(?:第?[〇零一二三四五六七八九十\d]{1,4}届)?(?:人大|人民|政协|政府|委)/gu
/** 推动某某高质量发展, 服务某某经济社会发展: an area by its short name, as those speak of it who are of it. */
const furthered =
  /(?:平安|美丽|法治|数字|文明|健康)(\p{Script=Han}{2,3}?)建设|(?:推动|推进|促进|服务|助力|加快|建设|谱写|实现)(?:新时代|现代化|美丽|平安|法治)?(\p{Script=Han}{2,3}?)(?:高质量|高品质|经济(?:和)?社会|跨越式?|实现新的)/gu

/**
 * The area whose short name a text has where it speaks of its future, and that is the only one of that
 * name at the level of whose bodies the text tells; `null` where the level or the area is not certain.
 */
export function areaFurthered(texts: readonly string[], gazetteer: Gazetteer): Place | null {
  const levels = new Set(
    texts.flatMap((text) => [...text.matchAll(ofLevel)].map(([, level = '']) => level))
  )
  const [level, ...others] = levels
  if (level === undefined || others.length > 0) return null
  const found = texts.flatMap((text) =>
    [...text.matchAll(furthered)].flatMap(([, built, stem = built ?? '']) =>
      gazetteer.stemmed(stem).filter(({name, former}) => !former && name.endsWith(level))
    )
  )
  const [only, ...more] = new Set(found)
  return only && more.length === 0 ? only : null
}

/** 某某晨报讯, 某某网某某频道消息: who sends news, in front of them. */
const sender = /^[（(【[]?(\p{Script=Han}{3,16}?)(?:讯|消息)/u
/** 市政府, 省人大: a body by its level alone, that of the country not. */
const ofEachLevel =
  /(?:^|[^\p{Script=Han}]|[由受在经听午])([省市县区州旗])(?:第?[〇零一二三四五六七八九十\d]{1,4}届)?(?:人大|人民|政协|政府|委)/gu

/** The area that the name of who sends news has in it, which tell of bodies of its level, and of no other. */
export function areaOfPaper(texts: readonly string[], gazetteer: Gazetteer): Place | null {
  const [first = ''] = texts
  const name = sender.exec(first)?.[1] ?? ''
  const levels = new Set([...first.matchAll(ofEachLevel)].map(([, level = '']) => level))
  const [level, ...others] = levels
  if (level === undefined || others.length > 0) return null
  const stems = [...name].flatMap((_, at) => [name.slice(at, at + 2), name.slice(at, at + 3)])
  const found = stems.flatMap((stem) =>
    gazetteer.stemmed(stem).filter((place) => !place.former && place.name.endsWith(level))
  )
  const [only, ...more] = new Set(found)
  return only && more.length === 0 ? only : null
}

/** 某某街道位于某市西部, 某某村地处某县: where a place is that a text begins with. */
const located = /^\p{Script=Han}{2,12}(?<![在于的])(?:位于|地处|坐落于|隶属于?)/u

/** The area in which the first sentence of a text says that its subject is. */
export function areaAround(
  texts: readonly string[],
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  for (const text of texts) {
    const front = located.exec(text)?.[0].length ?? 0
    const around = front === 0 ? undefined : lastNamedFrom(text, front, gazetteer)
    const last = around ?? (isChronicle(text) ? findMentions(text, gazetteer)[0] : undefined)
    if (last) return choose(last.candidates, context)
  }
  return null
}

/** Bodies that only special regions have. */
const ofRegion = /立法会|特别行政区政府|特区政府|行政长官|政务司|司司长/
/** 某某时间16时, 《某某特别行政区基本法》, 某某经济 */
const region = /(\p{Script=Han}{2})(?=特别行政区|特区|时间\d|居民|市民|经济|政府|社会)/gu

/** The special region that a text with bodies of one names, and no other. */
export function specialRegion(printed: readonly string[], gazetteer: Gazetteer): Place | null {
  const texts = printed.map(simplified)
  if (!texts.some((text) => ofRegion.test(text))) return null
  const found = texts.flatMap((text) =>
    [...text.matchAll(region)].flatMap(([, stem = '']) =>
      gazetteer.stemmed(stem).filter(({name}) => name.endsWith('特别行政区'))
    )
  )
  const [only, ...others] = new Set(found)
  return only && others.length === 0 ? only : null
}
