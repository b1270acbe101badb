import type {Answer, Engine, Filters, Query} from '../engine.ts'
import {drawChips} from './chips.ts'
import {districtsOf} from './districts.ts'
import {find} from './dom.ts'
import {drawFacets} from './facets.ts'
import {offersOf} from './offers.ts'
import {type State, withFilter} from './state.ts'
import {drawTable} from './table.ts'
import {drawYears} from './years.ts'

export interface Beside {
  state: State
  query: Query
  /** All that holds, what was typed included. */
  filters: Filters
  answer: Answer
  engine: Engine
  /** Told what a reader chooses. */
  onChoose: (state: State) => void
  /** Give all that was found as a file. */
  onSave: (button: HTMLElement) => void
}

/** Draw what stands beside the list of what was found; gives what draws it again when counts have changed. */
export async function drawBeside(beside: Beside, signal: AbortSignal): Promise<() => void> {
  const {state, query, filters, answer, engine, onChoose, onSave} = beside
  const offers = offersOf(query, await districtsOf(engine, signal), answer.facets)
  const draw = () => {
    if (signal.aborted) return
    drawFacets(find('[data-facets]', HTMLElement), answer.facets, filters, (facet, values) => {
      onChoose(withFilter(state, facet, values))
    })
    drawTable(find('[data-table]', HTMLElement), answer.facets.district)
    const {year = []} = filters
    drawYears(find('[data-years]', HTMLElement), answer.facets.year, year, (years) => {
      onChoose(withFilter(state, 'year', years))
    })
    drawChips(find('[data-chips]', HTMLElement), {state, answer, offers, onSave})
  }
  draw()
  return draw
}
