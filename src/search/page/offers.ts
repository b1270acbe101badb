import {wholeName} from '../../bodies/whole-name.ts'
import {kindLabels} from '../../schema/kinds.ts'
import type {FacetCount, Query} from '../engine.ts'
import type {District} from './districts.ts'
import type {Facet} from './state.ts'

/** A filter that says what a word of the query may have been meant for. */
export interface Offer {
  facet: Facet
  value: string
  label: string
  /** What is then left to look for. */
  q: string
}

/** Halves of names of kinds that say nothing of the kind. */
const general = new Set(['会议', '人事', '工作', '其他'])
/** Kinds by their names, and by halves of them: 通知公告, 通知, 公告. */
const kindsByName = new Map<string, string>()
for (const [kind, label] of Object.entries(kindLabels)) kindsByName.set(label, kind)
for (const [kind, label] of Object.entries(kindLabels))
  for (const half of [label.slice(0, 2), label.slice(2)])
    if (half.length === 2 && !general.has(half) && !kindsByName.has(half))
      kindsByName.set(half, kind)

/**
 * Filters that words of a query are the names of: 子虚区 养老 → 养老 in 子虚区. A word that
 * begins with the name of a district is divided; a filter is offered only where something is
 * left to look for, and only where the whole query is the name of a person or a body.
 */
export function offersOf(
  {all}: Query,
  districts: readonly District[],
  facets: Partial<Record<Facet, FacetCount[]>>
): Offer[] {
  const offers: Offer[] = []
  for (const [at, {text, field}] of all.entries()) {
    if (field !== null) continue
    const rest = (own: string) =>
      all
        .map((term, place) => (place === at ? own : typedAgain(term)))
        .filter((word) => word !== '')
        .join(' ')
    const offer = (facet: Facet, value: string, label: string, own: string) => {
      const q = rest(own)
      if (q !== '' && q !== text) offers.push({facet, value, label, q})
    }
    const kind = kindsByName.get(text)
    if (kind !== undefined) offer('kind', kind, kindLabels[kind as keyof typeof kindLabels], '')
    const district = districtOf(text, districts)
    if (district)
      offer('district', district.value, district.label, text.slice(district.name.length))
  }
  const [only] = all
  if (all.length === 1 && only?.field === null)
    for (const facet of ['speaker', 'body'] as const)
      for (const {value, label} of facets[facet] ?? [])
        if (label === only.text || (facet === 'body' && value === wholeName(only.text)))
          offers.push({facet, value, label, q: only.text})
  return offers
}

/** The district whose name a text begins with, whole or as people say it: 子虚 for 子虚区, but not 子虚 for two. */
function districtOf(
  text: string,
  districts: readonly District[]
): (District & {name: string}) | undefined {
  const named = districts.flatMap((district) => {
    const short = district.label.replace(/(?:[省市区县旗州盟]|自治[区州县旗])$/, '')
    const names = new Set(short.length > 1 ? [district.label, short] : [district.label])
    return Array.from(names, (name) => ({...district, name}))
  })
  const begun = named
    .filter(({name}) => name.length > 1 && text.startsWith(name))
    // The longest name: 子虚新区 before 子虚.
    .sort((a, b) => b.name.length - a.name.length)
  const [longest, next] = begun
  return longest && longest.name === next?.name ? undefined : longest
}

/** A word as it is typed so that it means the same. */
export function typedAgain({text, field}: Query['all'][number]): string {
  const label = field === 'title' ? '标题:' : field === 'number' ? '文号:' : ''
  const isPlain = !/\s|^[-－−﹣+＋*＊]|[:：]/u.test(text)
  return label + (isPlain ? text : `“${text}”`)
}
