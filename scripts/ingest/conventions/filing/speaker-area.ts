import {simplified} from '../../../../src/text/simplified.ts'
import {choose, findMentions, type Gazetteer, type Place} from '../lexicon/places.ts'

/** 某县水务局（以下简称县水务局）: behind the area of a body that a paper speaks for. */
const introduced =
  /^\p{Script=Han}{2,14}(?:局|委|委员会|办公[室厅]|政府|办事处|中心|公署|[院厅])[（(]以下(?:简?称)/u

/** The one area of a body that a paper introduces by name; `null` where it introduces those of several. */
export function areaIntroduced(
  texts: readonly string[],
  gazetteer: Gazetteer,
  context: ReadonlySet<Place>
): Place | null {
  const found = texts.flatMap((text) =>
    findMentions(text, gazetteer).flatMap(({candidates, end}) =>
      introduced.test(simplified(text.slice(end))) ? (choose(candidates, context) ?? []) : []
    )
  )
  const [only, ...others] = new Set(found)
  return only && others.length === 0 ? only : null
}

/** 我部, 我署: who speaks for the country, wherever the office is. */
const ofCountry = /(?:^|[^\p{Script=Han}]|[日月年由经对])我(?:部|署|总局)(?!队|分)/u

/** Whether a paper speaks for a body of the country. */
export function speaksForCountry(texts: readonly string[]): boolean {
  return texts.some((text) => ofCountry.test(text))
}
