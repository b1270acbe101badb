import {simplified} from '../../../../src/text/simplified.ts'
import {blocksOf, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {
  chainOf,
  choose,
  country,
  findMentions,
  type Gazetteer,
  lastNamedFrom,
  type Place
} from '../lexicon/places.ts'
import {areaAround, areaFurthered, areaOfPaper, specialRegion} from './stem-area.ts'
import {unspaced} from '../lexicon/punctuation.ts'

/** So many blocks are looked at. */
const opening = 12
const term = '第?[〇零一二三四五六七八九十\\d]{1,4}届'
/** A congress in a term of its own, or what it passes: 某县第八届人民代表大会, 《某市人民代表大会常务委员会关于… */
const assembly = new RegExp(
  `^(?:${term}(?:人大|人民代表大会|委员会第)|(?:人民代表大会|人大)(?:常务委员会|常委会)关于)`
)
/** 某县议会第十九届…: a council, which stands for no area whose name has two characters. */
const council = new RegExp(`^议会(?:${term}|[^员])`)
/** 市九届人大, 县第八届人民代表大会: a congress by its level alone. */
const ofLevel = new RegExp(`([省市县区州旗])${term}(?:人大|人民代表大会)`, 'g')
/** 市民政局, 县政府办: an office by its level alone */
const ofOffices =
  /(?:^|[，。；、：,;:]|由|与|和)([省市县区州旗])(?:委|政府|\p{Script=Han}{2,8}局|\p{Script=Han}{2,14}(?:指挥部|领导小组|办公室))(?![面部势])/gu
/** 全市, 我县: the area of who speaks. */
const ofWhole = /[全我本]([市县区州旗])/g
/** 我县: of whom others tell only where they quote. */
const ofOwn = /我([市县区州旗])(?!长)/g
/** 十三届全国人大五次会议, 全国政协十届五次常委会 */
const ofCountry =
  /[〇零一二三四五六七八九十\d]届全国(?:人民代表大会|人大|政协)|全国(?:人大|政协)第?[〇零一二三四五六七八九十\d]{1,3}届/
/** 区政协, 市人大, 镇党委, 我镇: what meets, acts or speaks below the country. */
const ofLocal =
  /(?:^|[，。；,;日午])[省市县区州旗](?:政协|人大|委|政府)|(?:[镇乡]|街道)(?:党[工委]|政府|人大)|[我全本][省市县区州旗镇乡村](?!级)/
/** Characters of the name of a congress with its term. */
const longestName = 20

/** What stands in front of whom news tell of: 近日，, 3月5日下午， */
const when =
  /^(?:近日|日前|(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日(?:[上下中]午|晚)?|[上下中]午|\d{1,2}月以来)[，,](?:(?:19|20)\d{2}年)?/
/** A body right behind the name of its area. */
const ofBody =
  /^(?:委|人大|(?:中级|高级)?人民|政府|政协|法院|检察院|监委|\p{Script=Han}{1,12}局(?![面部势])|\p{Script=Han}{2,20}会议?(?:召开|举行))/u

/**
 * The area of news: of the body of which they tell first, in a sentence that begins with a day
 * (3月5日，某县人大常委会召开…); else that of the one congress that they tell of, by its name, or by its
 * level where they name one area of that level; of news of a court the area whose name the court has.
 */
export function areaOfNews(
  document: Document,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  const texts = blocksOf(document)
    .slice(0, opening)
    .map((block) => simplified(unspaced(textOf(block))))
  return (
    areaOfFirst(texts, gazetteer, context) ??
    areaOfCongress(texts, isSpeech(document), gazetteer, context) ??
    areaAround(texts, gazetteer, context) ??
    areaFurthered(texts, gazetteer) ??
    areaOfPaper(texts.filter(hasStops), gazetteer) ??
    specialRegion(texts, gazetteer)
  )
}

/** Whether a text is a speech: who gives one speaks of the own area. */
function isSpeech({data: {meta}}: Document): boolean {
  return /(?:讲话|发言|致辞|主持词)(?:稿|提纲)?$/.test(simplified(unspaced(meta.title ?? '')))
}

function areaOfFirst(
  texts: readonly string[],
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  for (const text of texts) {
    const front = when.exec(text)?.[0].length ?? 0
    const last = front === 0 ? undefined : lastNamedFrom(text, front, gazetteer)
    if (last && ofBody.test(text.slice(last.end))) return choose(last.candidates, context)
  }
  return null
}

function areaOfCongress(
  texts: readonly string[],
  isSpoken: boolean,
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  // Each with its name as printed: a district may be called without its people.
  const all = new Map<Place, string>()
  const named = new Set<Place>()
  for (const text of texts) {
    for (const {candidates, start, end} of findMentions(text, gazetteer)) {
      const behind = text.slice(end, end + longestName)
      const isShort = end - start < 3
      const isNamed = assembly.test(behind) || (!isShort && council.test(behind))
      if ((isShort && !isNamed) || visitors.test(text.slice(end))) continue
      const place = choose(candidates, context)
      if (!place && isNamed) return null
      if (!place) continue
      all.set(place, text.slice(start, end))
      if (isNamed) named.add(place)
    }
  }
  if (named.size > 0) return narrowest(named)
  if (all.size === 0 && texts.some((text) => ofCountry.test(text))) {
    return texts.some((text) => ofLocal.test(text)) ? null : country
  }
  const places = new Set(all.keys())
  return (
    ofOneLevel(texts, places, ofLevel) ??
    ofCourt(texts, places) ??
    ofOffice(texts, all) ??
    ofOneLevel(texts, places, ofOffices) ??
    ofOneLevel(texts, places, isSpoken ? ofWhole : ofOwn) ??
    onlyOne(texts, all)
  )
}

/** 某市某街道考察团一行赴…: those who come from elsewhere. */
const visitors =
  /^\p{Script=Han}{0,12}(?:(?:考察|调研|参观|学习|代表|访问)[团组]|一行)\p{Script=Han}{0,4}?[来赴到莅]/u

function narrowest(places: ReadonlySet<Place>): Place | null {
  const holdsAll = (place: Place) => [...places].every((each) => chainOf(place).includes(each))
  return [...places].find(holdsAll) ?? null
}

/** The one area of the one level of which a congress or an office is told. */
function ofOneLevel(
  texts: readonly string[],
  places: ReadonlySet<Place>,
  form: RegExp
): Place | null {
  const levels = new Set(
    texts.flatMap((text) => [...text.matchAll(form)].map(([, level = '']) => level))
  )
  const [level, ...others] = levels
  if (level === undefined || others.length > 0) return null
  const [place, ...more] = [...places].filter(({name}) => name.endsWith(level))
  return place && more.length === 0 ? place : null
}

/** The rest of the name of an office. */
const office = /^\p{Script=Han}{1,12}(?:局(?![面部势])|委(?:员会|(?![员托派任会]))|厅)/u

/** The one area that is named at all, where an office of it is. */
function ofOffice(texts: readonly string[], places: ReadonlyMap<Place, string>): Place | null {
  const [[place, name] = [], ...others] = [...places]
  if (!place || name === undefined || others.length > 0) return null
  const isOfOffice = (text: string) => {
    const at = text.indexOf(name)
    return at !== -1 && office.test(text.slice(at + name.length))
  }
  return texts.some(isOfOffice) ? place : null
}

/** The only area that news name, with what lies around it, where something is done in it: 某市全面开展…, 某县某村. */
function onlyOne(texts: readonly string[], places: ReadonlyMap<Place, string>): Place | null {
  const place = narrowest(new Set(places.keys()))
  const name = place?.parent ? places.get(place) : undefined
  if (!place || name === undefined) return null
  const isOfDeed = (text: string) => {
    const at = text.indexOf(name)
    return at !== -1 && deed.test(text.slice(at + name.length, at + name.length + 20))
  }
  return texts.some(isOfDeed) ? place : null
}

/** What is done in an area, or a part of it. */
const deed =
  /^(?:(?:全面|大力|积极|正式|成功|近日|日前)?(?:开展|举行|举办|召开|启动|出台|印发|实施)|\p{Script=Han}{1,6}(?:镇|乡|村|街道|社区|办事处))/u

/** The one area after which a court or a procuratorate is called: 某某法院, in 某某县. */
function ofCourt(texts: readonly string[], places: ReadonlySet<Place>): Place | null {
  const [place, ...others] = [...places].filter(({stem}) =>
    texts.some((text) => text.includes(`${stem}法院`) || text.includes(`${stem}检察院`))
  )
  return place && others.length === 0 ? place : null
}
