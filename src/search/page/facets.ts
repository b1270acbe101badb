import type {FacetCount, Filters} from '../engine.ts'
import {create} from './dom.ts'
import {countLabel, kindLabel} from './labels.ts'
import {type Facet, facetNames, facets} from './state.ts'

/** Values that are shown before a reader asks for all. */
const first = 8

/** The label of a value of a facet. */
export function valueLabel(
  facet: Facet,
  {value, label}: Pick<FacetCount, 'value' | 'label'>
): string {
  if (facet === 'kind') return kindLabel(value)
  return facet === 'year' && /^\d+$/.test(label) ? `${label}年` : label
}

/**
 * Draw the facets with their counts; what had the focus has it again.
 *
 * @param all the values that there are in the archive
 * @param onChoose told all values of a facet that are chosen, when they have changed
 */
export function drawFacets(
  place: HTMLElement,
  counts: Record<Facet, FacetCount[]>,
  all: Record<Facet, FacetCount[]>,
  filters: Filters,
  onChoose: (facet: Facet, values: string[]) => void
): void {
  const open = new Set(
    [...place.querySelectorAll<HTMLElement>('details[open]')].map(({dataset}) => dataset.facet)
  )
  const focus = document.activeElement
  const [name, value] =
    focus instanceof HTMLInputElement && place.contains(focus) ? [focus.name, focus.value] : []
  place.replaceChildren(
    ...facets.flatMap((facet) => {
      const chosen = filters[facet] ?? []
      const values = inOrder(facet, counts[facet], all[facet], chosen)
      if (values.length < 2 && chosen.length === 0) return []
      const items = values.map((each) =>
        toItem(facet, each, chosen.includes(each.value), (isChosen) => {
          const others = chosen.filter((value) => value !== each.value)
          onChoose(facet, isChosen ? [...others, each.value] : others)
        })
      )
      const rest = items.slice(first)
      return create(
        'fieldset',
        {},
        create('legend', {}, facetNames[facet]),
        ...items.slice(0, first),
        rest.length === 0
          ? null
          : create(
              'details',
              {'data-facet': facet, open: open.has(facet) ? '' : null},
              create('summary', {}, `其余 ${String(rest.length)} 个`),
              ...rest
            )
      )
    })
  )
  if (name === undefined || value === undefined) return
  place.querySelector<HTMLInputElement>(`[name="${name}"][value="${CSS.escape(value)}"]`)?.focus()
}

/** Those that are chosen first, though nothing be found of them; years from the latest on, others by how much was found. */
function inOrder(
  facet: Facet,
  counts: readonly FacetCount[],
  all: readonly FacetCount[],
  chosen: readonly string[]
): FacetCount[] {
  const known = new Set(counts.map(({value}) => value))
  const none = {value: 0, isExact: true}
  const missing = chosen
    .filter((value) => !known.has(value))
    .map((value) => {
      const label = all.find((each) => each.value === value)?.label ?? value
      return {value, label, documents: none, passages: none, characters: 0}
    })
  const rank = ({value, documents}: FacetCount): [number, number] => [
    chosen.includes(value) ? 0 : 1,
    facet === 'year' ? -Number(value) : -documents.value
  ]
  return [...missing, ...counts]
    .filter(({value, documents}) => documents.value > 0 || chosen.includes(value))
    .map((each) => ({each, rank: rank(each)}))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({each}) => each)
}

function toItem(
  facet: Facet,
  count: FacetCount,
  isChosen: boolean,
  onChange: (isChosen: boolean) => void
): HTMLElement {
  const {value, documents} = count
  const input = create('input', {type: 'checkbox', name: facet, value})
  input.checked = isChosen
  input.addEventListener('change', () => {
    onChange(input.checked)
  })
  return create(
    'label',
    {},
    input,
    create('span', {}, valueLabel(facet, count)),
    create('span', {class: 'count'}, countLabel(documents))
  )
}
