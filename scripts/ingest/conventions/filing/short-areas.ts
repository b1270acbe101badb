import {simplified} from '../../../../src/text/simplified.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import type {Gazetteer, Place} from '../lexicon/places.ts'

/** What offices of the central government in a province are called behind the province's short name. */
const office =
  /^(?:银监|银保监|证监|保监|金融监管|监管|税务|国税|地税|海事|气象|地震|烟草专卖|出入境|检验检疫|外汇管理|邮政管理|通信管理|能源监管|电监|煤矿安全监察|矿山安全监察|煤监)\p{Script=Han}{0,4}(?:局|办|分局)(?:办公室)?$|^(?:海关|调查总队)$/u
/** What zones are called behind the short name of their city. */
const zone =
  /^(?:国家级?|省级)?(?:(?:高新|经济|综合保税|出口加工|旅游度假|临港|生态|工业)\p{Script=Han}{0,10}(?:区|园)|开发区|高新区|经开区|保税区)/u
/** Councils of the central government, in front of the names of their offices. */
const council = /^中国(?:银监会|证监会|保监会|银保监会|\p{Script=Han}{2,10}监督管理委员会)/u
/** Characters of the longest and the shortest name without 省, 市, 区 … that such names begin with. */
const [longest, shortest] = [4, 2]

/**
 * The area that the name of a body begins with in short: of an office of the central government
 * the province (某某银监局), of a zone the city (某某高新区管委会). `null` where it is no such
 * name, or where several areas have it.
 */
export function areaInShort(name: string, gazetteer: Gazetteer): Place | null {
  const plain = simplified(unspaced(name)).replace(council, '')
  for (let length = longest; length >= shortest; length--) {
    const [stem, rest] = [plain.slice(0, length), plain.slice(length)]
    const isOffice = office.test(rest)
    if (!isOffice && !zone.test(rest) && !isNamedZone(rest, gazetteer)) continue
    const places = gazetteer.stemmed(stem).filter(({former}) => !former)
    const wide = places.filter(({parent}) => parent === null)
    const found = isOffice && wide.length > 0 ? wide : places
    // A city, and the county of its name within it.
    const around = found.filter((place) =>
      found.every((each) => isWithin(each, place) || each === place)
    )
    if (around.length === 1) return around[0] ?? null
  }
  return null
}

/** A zone with a name of its own behind that of its city, which is none of an area: 某某大湾经济技术开发区. */
function isNamedZone(rest: string, gazetteer: Gazetteer): boolean {
  return [2, 3].some((length) => {
    const name = rest.slice(0, length)
    return zone.test(rest.slice(length)) && gazetteer.stemmed(name).length === 0
  })
}

/**
 * The area that a text is the short name of, behind that of its province: of the press of a
 * district (甲乙 for 甲省乙区). `null` where it is anything else.
 */
export function areaInChain(text: string, gazetteer: Gazetteer): Place | null {
  const plain = simplified(unspaced(text)).replace(/^中国[·.]?/, '')
  for (const length of [2, 3]) {
    const provinces = gazetteer.stemmed(plain.slice(0, length)).filter(({parent}) => !parent)
    const inner = gazetteer
      .stemmed(plain.slice(length))
      .filter((place) => !place.former && provinces.some((province) => isWithin(place, province)))
    if (inner.length === 1) return inner[0] ?? null
  }
  return null
}

function isWithin(place: Place, wider: Place): boolean {
  for (let at = place.parent; at; at = at.parent) if (at === wider) return true
  return false
}

/** What accounts and papers are called behind the short name of their area. */
const ofAccount = /^(?:公安|交警|发布|融媒|日报|新闻网?|政府网|政务|先锋|应急|教育|在线)/u

/** The area whose short name an account or a paper begins with: 某某公安, 某某发布; `null` where several have it. */
export function areaOfPress(name: string, gazetteer: Gazetteer): Place | null {
  const printed = simplified(unspaced(name))
  const plain = printed.replace(/^今日/, '')
  for (const length of [3, 2]) {
    const isWhole = plain !== printed && plain.length === length
    if (!isWhole && !ofAccount.test(plain.slice(length))) continue
    const found = gazetteer.stemmed(plain.slice(0, length)).filter(({former}) => !former)
    if (found.length === 1) return found[0] ?? null
  }
  return null
}
