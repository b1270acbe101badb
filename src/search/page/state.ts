import {wholeName} from '../../bodies/whole-name.ts'
import type {Asked, Filters, Query} from '../engine.ts'

/** All that a reader has chosen, as the address of the search page says it. */
export interface State {
  /** As it was typed. */
  q: string
  within: Query['within']
  order: Asked['order']
  filters: Filters
  /** Documents that are listed. */
  shown: number
  /** Whether other names of what was typed are left out. */
  isLiteral?: true
}

/** What results are counted and filtered by, as it is called, in the order in which it is shown. */
export const facetNames = {
  district: '地区',
  kind: '文种',
  session: '案卷',
  year: '年份',
  body: '机关',
  speaker: '报告人'
} as const satisfies Record<keyof Filters, string>

export type Facet = keyof typeof facetNames
export const facets = Object.keys(facetNames) as Facet[]

/** Documents that are listed at once, and how many of them before a reader comes to the end of these. */
export const pageSize = 10
export const firstSize = 3
const most = 10_000
const orders = new Map<string | null, Asked['order']>([
  ['newest', 'newest'],
  ['oldest', 'oldest']
])

/** Read what the address says behind its question mark; what it says wrong is as if it were not there. */
export function readState(search: string): State {
  const parameters = new URLSearchParams(search)
  const filters: Filters = {}
  for (const facet of facets) {
    const told = parameters.getAll(facet).filter((value) => value !== '')
    const values = facet === 'body' ? told.map(wholeName) : told
    if (values.length > 0) filters[facet] = [...new Set(values)]
  }
  const shown = Number(parameters.get('shown'))
  return {
    q: (parameters.get('q') ?? '').trim(),
    within: parameters.get('within') === 'passage' ? 'passage' : 'document',
    order: orders.get(parameters.get('order')) ?? 'ranked',
    filters,
    shown: Number.isInteger(shown) && shown > pageSize ? Math.min(shown, most) : pageSize,
    ...(parameters.get('literal') === '1' ? {isLiteral: true} : {})
  }
}

/** The other way round: `?q=…`; what is as usual is left out. */
export function writeState({q, within, order, filters, shown, isLiteral}: State): string {
  const parameters = new URLSearchParams()
  if (q !== '') parameters.set('q', q)
  if (within !== 'document') parameters.set('within', within)
  if (order !== 'ranked') parameters.set('order', order)
  for (const facet of facets)
    for (const value of filters[facet] ?? []) parameters.append(facet, value)
  if (shown > pageSize) parameters.set('shown', String(shown))
  if (isLiteral) parameters.set('literal', '1')
  return `?${parameters.toString()}`
}

/** With other values of a facet, from the front of the list. */
export function withFilter(state: State, facet: Facet, values: readonly string[]): State {
  const others = Object.entries(state.filters).filter(([name]) => name !== facet)
  const own: [string, string[]][] = values.length > 0 ? [[facet, [...values]]] : []
  return {...state, filters: Object.fromEntries([...others, ...own]), shown: pageSize}
}
