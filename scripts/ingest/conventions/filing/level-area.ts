import {simplified} from '../../../../src/text/simplified.ts'
import {chainOf, choose, findMentions, type Gazetteer, type Place} from '../lexicon/places.ts'
import {specialRegion} from './stem-area.ts'

/** 市人大常委会研究室: an office that names its area by its level alone. */
const openIssuer = /^([省市县区州旗])(?=人大|人民|政府|政协|委(?!员))/
/** 市人大城建环保委员会收到, 受区人民政府委托: those who speak of a draft. */
const speaker = /(?:^|[^\p{Script=Han}]|[受由向经])([省市县区州旗])(?:人大|人民代表大会|人民政府)/gu
/** 《某市绿化条例（草案）》, 《某市绿化条例》（草案）: a draft of a norm. */
const draft = /《([^《》]{4,50}?)》?[（(]?(?:修订|修正)?草案/gu
/** 提请省第九届人大常委会第三次会议审查批准 */
const toProvince = /省(?:第?[〇零一二三四五六七八九十\d]{1,4}届)?人大常委会[^。；，,]{0,16}批准/

/** The province around all areas whose bodies a paper names, where an office of a province issued it: 省教育厅, 自治区文化厅. */
export function areaOfProvincial(issuer: string, bodies: ReadonlySet<Place>): Place | null {
  if (!/^(?:省|自治区)(?!直)/.test(simplified(issuer))) return null
  const [only, ...others] = new Set([...bodies].map((place) => chainOf(place).at(-1)))
  return only && others.length === 0 ? only : null
}

/** The one area with bodies of its own at whose level an office names itself: of 市人大常委会 the city. */
export function areaOfOpenIssuer(issuer: string, bodies: ReadonlySet<Place>): Place | null {
  const level = openIssuer.exec(simplified(issuer))?.[1]
  const same = [...bodies].filter(({name}) => level !== undefined && name.endsWith(level))
  const [only, ...others] = same
  return only && others.length === 0 ? only : null
}

/** The area of the drafts of which a text speaks, else the special region whose bodies it names. */
export function areaOfSubjects(
  texts: readonly string[],
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  return areaOfDraft(texts, gazetteer, context) ?? specialRegion(texts, gazetteer)
}

/** The area of the drafts of which bodies of its level speak; `null` where they are of several. */
function areaOfDraft(
  texts: readonly string[],
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  const read = texts.map(simplified)
  const levels = new Set(
    read.flatMap((text) => [...text.matchAll(speaker)].map(([, level = '']) => level))
  )
  const [level, ...others] = levels
  if (level === undefined || others.length > 0) return null
  const named = read.flatMap((text) =>
    [...text.matchAll(draft)].flatMap(([, title = '']) => {
      const [mention] = findMentions(title, gazetteer)
      return mention?.start === 0 ? (choose(mention.candidates, context) ?? []) : []
    })
  )
  const [only, ...more] = new Set(named)
  return only && more.length === 0 && only.name.endsWith(level) ? only : null
}

/** The province around an area whose norm a paper brings before the congress of the province. */
export function provinceAsked(texts: readonly string[], place: Place | undefined): Place | null {
  const isAsked = place !== undefined && texts.some((text) => toProvince.test(simplified(text)))
  return isAsked ? (chainOf(place).at(-1) ?? null) : null
}
