import {type Kind, kindLabels} from '../../schema/kinds.ts'
import {areasOf} from '../areas.ts'
import type {District} from '../districts.ts'
import type {DocumentEntry, SessionEntry} from '../entries.ts'
import {groupByKind, groupByYear} from '../groups.ts'
import {addressesOfGroups, dividePages, type Group, type Part} from './divide.ts'

/** A list of documents in pages. */
export interface List {
  /** Address of its first page. */
  url: string
  name: string
  total: number
  pages: Part<DocumentEntry>[][]
  /** Where each group begins. */
  groups: Map<string, string>
  /** Documents of each group. */
  sizes: Map<string, number>
}

/** The lists of all documents, and where a reader finds a part of one in another. */
export interface Lists {
  kinds: Map<Kind, List>
  /** By district and genre: `daxing report`; of those with several districts, where there is more than one document. */
  ofDistricts: Map<string, List>
  /** By year, or `undated`. */
  years: Map<string, List>
}

interface Documents {
  documents: readonly DocumentEntry[]
  sessions: ReadonlyMap<string, SessionEntry>
  districts: readonly District[]
}

/** Documents are taken in their order: the latest first. */
export function listsOf({documents, sessions, districts}: Documents): Lists {
  const byYear = (list: readonly DocumentEntry[]): Group<DocumentEntry>[] =>
    groupByYear(list, sessions).map(([year, items]) => ({
      ...{id: groupOfYear(year), label: nameOfYear(year), items}
    }))
  const kinds = groupByKind(documents).map(
    ([kind, list]) => [kind, toList(`/kinds/${kind}/`, kindLabels[kind], byYear(list))] as const
  )
  const ofDistricts = districts.flatMap(({id, name, documents: own}) =>
    groupByKind(districts.length > 1 ? own : [])
      .filter(([, list]) => list.length > 1)
      .map(([kind, list]) => {
        const title = `${name}的${kindLabels[kind]}`
        return [`${id} ${kind}`, toList(`/kinds/${kind}/${id}/`, title, byYear(list))] as const
      })
  )
  const names = new Map(districts.map(({id, name}) => [id, name]))
  const years = groupByYear(documents, sessions).map(([year, list]) => {
    const groups = Map.groupBy(list, (document) => {
      const [area] = areasOf(document, sessions.get(document.data.session))
      return area?.id ?? ''
    })
    const inOrder = [...names].flatMap(([id, name]) => {
      const items = groups.get(id)
      return items ? [{id, label: name, items}] : []
    })
    return [year, toList(`/years/${year}/`, nameOfYear(year), inOrder)] as const
  })
  return {kinds: new Map(kinds), ofDistricts: new Map(ofDistricts), years: new Map(years)}
}

/** A year as readers see it. @param year four digits, or `undated` */
export function nameOfYear(year: string): string {
  return year === 'undated' ? '日期不详' : `${year}年`
}

/** The id of a year's documents in a list. */
export function groupOfYear(year: string): string {
  return year === 'undated' ? year : `y${year}`
}

function toList(url: string, name: string, groups: readonly Group<DocumentEntry>[]): List {
  const pages = dividePages(groups)
  return {
    ...{url, name, pages, groups: addressesOfGroups(url, pages)},
    total: groups.reduce((sum, {items}) => sum + items.length, 0),
    sizes: new Map(groups.map(({id, items}) => [id, items.length]))
  }
}
