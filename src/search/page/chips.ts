import type {Answer} from '../engine.ts'
import {button, create} from './dom.ts'
import {valueLabel} from './facets.ts'
import {kindLabel} from './labels.ts'
import type {Offer} from './offers.ts'
import {facetNames, facets, pageSize, type State, withFilter, writeState} from './state.ts'

interface Drawn {
  state: State
  answer: Answer
  /** All values that there are in the archive. */
  values: Answer['facets']
  offers: readonly Offer[]
  /** Sessions that the query is the name of, with their addresses. */
  sessions: readonly (readonly [address: string, name: string])[]
  /** Give all that was found as a file, or put its first places onto a sheet. */
  onSave: (button: HTMLElement, as: 'csv' | 'sheet') => void
}

/** Draw what is chosen, each to be taken back; what may be chosen; and what else can be done with it all. */
export function drawChips(
  place: HTMLElement,
  {state, answer, values, offers, sessions, onSave}: Drawn
): void {
  const chosen = facets.flatMap((facet) =>
    (state.filters[facet] ?? []).map((value) => {
      const known = values[facet].find((count) => count.value === value)
      const label = valueLabel(facet, known ?? {value, label: value})
      const others = (state.filters[facet] ?? []).filter((each) => each !== value)
      const href = writeState(withFilter(state, facet, others))
      const say = `去掉 ${facetNames[facet]}：${label}`
      return create(
        'a',
        {href, class: 'chip', 'aria-label': say},
        `${facetNames[facet]}：${label} ×`
      )
    })
  )
  const offered = offers.map(({facet, value, label, q}) => {
    const others = (state.filters[facet] ?? []).filter((each) => each !== value)
    const href = writeState({
      ...withFilter(state, facet, [...others, value]),
      q,
      shown: pageSize
    })
    const name = `只看${facetNames[facet]}：${facet === 'kind' ? kindLabel(value) : label}`
    return create('a', {href, class: 'chip'}, q === state.q ? name : `${name}，找“${q}”`)
  })
  const opened = sessions.map(([href, name]) =>
    create('a', {href, class: 'chip'}, `打开案卷：${name}`)
  )
  place.replaceChildren(...chosen, ...opened, ...offered)
  if (answer.documents.value === 0) return
  const saving = (label: string, as: 'csv' | 'sheet') => {
    const press: HTMLElement = button(
      label,
      () => {
        onSave(press, as)
      },
      {class: 'plain'}
    )
    return press
  }
  place.append(saving('下载 CSV', 'csv'))
  if (answer.passages.value > 0) place.append(saving('汇成摘录单', 'sheet'))
}
