import {kindLabels} from '../../schema/kinds.ts'
import type {District} from '../districts.ts'
import type {SessionEntry} from '../entries.ts'
import {groupByKind} from '../groups.ts'
import {addressOfPage, rowsTogether} from './divide.ts'
import type {Facet, Link, ListView} from './list-view.ts'
import {groupOfYear, type List, type Lists} from './lists.ts'
import {toRow} from './row.ts'

interface Sources {
  districts: readonly District[]
  sessions: ReadonlyMap<string, SessionEntry>
}

/** The pages of each genre, whole and by district. */
export function kindViews(lists: Lists, {districts, sessions}: Sources): ListView[] {
  const kinds = [...lists.kinds]
  return kinds.flatMap(([kind, list], at) => {
    const shown = districts.flatMap((district) => {
      const own = district.documents.filter(({data}) => data.kind === kind)
      return own.length > 0 ? [{district, own}] : []
    })
    const byDistrict = {
      label: '按地区',
      links: shown.map(({district: {id, name}, own}) => ({
        name,
        // One document is not worth a list.
        url: lists.ofDistricts.get(`${id} ${kind}`)?.url ?? `/${own[0]?.id ?? ''}/`,
        count: own.length
      }))
    }
    const whole = viewsOfList(list, sessions, {
      over: '文种',
      path: [['文种', '/kinds/']],
      facets: [byGroup('按年份', list), ...(districts.length > 1 ? [byDistrict] : [])],
      previous: linkTo(kinds[at - 1]?.[1]),
      next: linkTo(kinds[at + 1]?.[1])
    })
    const parts = shown.flatMap(({district: {id, name}}) => {
      const part = lists.ofDistricts.get(`${id} ${kind}`)
      if (!part) return []
      return viewsOfList(part, sessions, {
        over: '文种',
        path: [
          ['文种', '/kinds/'],
          [kindLabels[kind], list.url],
          [name, `/${id}/`]
        ],
        facets: [byGroup('按年份', part)],
        previous: null,
        next: null
      })
    })
    return [...whole, ...parts]
  })
}

/** The pages of each year. */
export function yearViews(lists: Lists, {sessions}: Sources): ListView[] {
  const years = [...lists.years]
  return years.flatMap(([year, list], at) => {
    const documents = list.pages.flat().flatMap(({items}) => items)
    const byKind = {
      label: '按文种',
      links: groupByKind(documents).map(([kind, {length}]) => ({
        name: kindLabels[kind],
        url: lists.kinds.get(kind)?.groups.get(groupOfYear(year)) ?? '',
        count: length
      }))
    }
    return viewsOfList(list, sessions, {
      over: '年份',
      path: [['年份', '/years/']],
      facets: [byGroup('按地区', list), byKind],
      // The latest year comes first.
      previous: linkTo(years[at + 1]?.[1]),
      next: linkTo(years[at - 1]?.[1])
    })
  })
}

function viewsOfList(
  {url, name, total, pages}: List,
  sessions: Sources['sessions'],
  {facets, ...head}: Pick<ListView, 'over' | 'path' | 'facets' | 'previous' | 'next'>
): ListView[] {
  return pages.map((parts, at) => ({
    ...head,
    id: addressOfPage(url, at + 1).slice(1, -1),
    title: name,
    ...{list: url, total, page: at + 1, pages: pages.length, first: at * rowsTogether + 1},
    groups: parts.map((part) => ({
      ...part,
      items: part.items.map((entry) => {
        const row = toRow(entry, sessions, head.over === '文种')
        const isSaid = row.filed === part.label || row.filed === head.path.at(-1)?.[0]
        return isSaid ? {...row, filed: null} : row
      })
    })),
    facets: at === 0 ? facets : []
  }))
}

function byGroup(label: string, {pages, groups, sizes}: List): Facet {
  const names = pages.flat().filter(({isContinued}) => !isContinued)
  return {
    label,
    links: names.map(({id, label: name}) => ({
      ...{name, url: groups.get(id) ?? '', count: sizes.get(id) ?? 0}
    }))
  }
}

function linkTo(list: List | undefined): Link | null {
  return list ? {name: list.name, url: list.url} : null
}
