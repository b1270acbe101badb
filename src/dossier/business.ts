import {type RecordOf, recordsOf} from '../schema/records/record.ts'
import {matchAgenda, type Matched} from './match.ts'
import {firstWith, type Papers} from './papers.ts'

/** The business of a session: what was on its agenda, and which papers that is about. */
export interface Business {
  /** Where the agenda stands; `null` where there is none. */
  document: string | null
  items: RecordOf<'agenda'>[]
  /** Papers by their place among those of the session. */
  matched: Matched
  /** Names of the places that the session is of, as its papers write them; the longest first. */
  places: string[]
}

/** @param district name of the district that the session is of, where it is known */
export function businessOf(papers: Papers, district: string | null): Business {
  const agenda = firstWith(papers, 'agenda')
  const items = agenda?.records ?? []
  const places = placesOf(papers, district)
  const matched = matchAgenda(
    items.map(({text}) => text),
    papers.map(({data: {title, kind, records}}) => ({
      ...{title, kind},
      acts: recordsOf(records, 'personnel')
    })),
    places
  )
  return {document: agenda?.document ?? null, items, matched, places}
}

/** 某市某区 of 某市某区人民政府, and the name of the district itself. */
function placesOf(papers: Papers, district: string | null): string[] {
  const found = new Set(district === null ? [] : [district])
  for (const {data} of papers) {
    const name = data.issuers[0]?.name ?? data.issuer ?? ''
    const [, place] = /^(.{2,14}[省市州区县旗盟镇乡])(?=人民|人大)/.exec(name) ?? []
    if (place !== undefined) found.add(place)
  }
  return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}
