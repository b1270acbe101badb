import type {Answer, Engine, Filters, Hit, Query} from '../engine.ts'
import {drawChips} from './chips.ts'
import {valuesOf} from './districts.ts'
import {find} from './dom.ts'
import {drawFacets} from './facets.ts'
import {offersOf} from './offers.ts'
import {type State, withFilter} from './state.ts'
import {drawTable} from './table.ts'
import {drawYears} from './years.ts'

/** Sessions that are offered. */
const few = 3

export interface Beside {
  state: State
  query: Query
  /** All that holds, what was typed included. */
  filters: Filters
  answer: Answer
  engine: Engine
  /** The first documents of it, as far as they were read. */
  hits: readonly Hit[]
  /** Path that the site lies at, without a stroke at its end. */
  base: string
  /** Told what a reader chooses. */
  onChoose: (state: State) => void
  /** Give all that was found as a file. */
  onSave: (button: HTMLElement, as: 'csv' | 'sheet') => void
}

/** Draw what stands beside the list of what was found; gives what draws it again when counts have changed. */
export async function drawBeside(beside: Beside, signal: AbortSignal): Promise<() => void> {
  const {state, query, filters, answer, hits, base, engine, onChoose, onSave} = beside
  const values = await valuesOf(engine)
  const offers = offersOf(query, values.district, answer.facets)
  const draw = () => {
    if (signal.aborted) return
    const facets = find('[data-facets]', HTMLElement)
    drawFacets(facets, answer.facets, values, filters, (facet, chosen) => {
      onChoose(withFilter(state, facet, chosen))
    })
    drawTable(find('[data-table]', HTMLElement), answer.facets.district)
    const sessions = query.all.length === 1 ? sessionsOf(hits, base) : []
    const {year = []} = filters
    drawYears(find('[data-years]', HTMLElement), answer.facets.year, year, (years) => {
      onChoose(withFilter(state, 'year', years))
    })
    drawChips(find('[data-chips]', HTMLElement), {state, answer, values, offers, sessions, onSave})
  }
  draw()
  return draw
}

/** Sessions by whose names documents are found, as far as those are few. */
function sessionsOf(hits: readonly Hit[], base: string): [address: string, name: string][] {
  const sessions = new Map<string, string>()
  for (const {url, filed, head} of hits) {
    if (!head.some(({field}) => field === 'session')) continue
    sessions.set(`${base}${url.split('/').slice(0, 3).join('/')}/`, filed)
  }
  return sessions.size <= few ? [...sessions] : []
}
