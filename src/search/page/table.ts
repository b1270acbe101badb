import type {FacetCount} from '../engine.ts'
import {create} from './dom.ts'
import {countLabel, densityOf} from './labels.ts'

export type Column = 'documents' | 'passages' | 'density'
const columns: readonly (readonly [Column, string])[] = [
  ['documents', '文件'],
  ['passages', '片段'],
  ['density', '每万字片段']
]

/** Districts by a column, the most first; those of which nothing was found are left out. */
export function rowsOf(counts: readonly FacetCount[], column: Column): FacetCount[] {
  const of = ({documents, passages, characters}: FacetCount) =>
    column === 'density'
      ? passages.value / (characters || Infinity)
      : {documents, passages}[column].value
  return counts.filter(({passages}) => passages.value > 0).sort((a, b) => of(b) - of(a))
}

/** Draw which district says it most; pressing the head of a column puts it in that order. */
export function drawTable(place: HTMLElement, counts: readonly FacetCount[]): void {
  const draw = (column: Column) => {
    const rows = rowsOf(counts, column)
    place.dataset.column = column
    if (rows.length < 2) {
      place.replaceChildren()
      return
    }
    place.replaceChildren(
      create(
        'table',
        {},
        create(
          'thead',
          {},
          create('tr', {}, create('th', {scope: 'col'}, '地区'), ...columns.map(toHead))
        ),
        create('tbody', {}, ...rows.map(toRow))
      ),
      create('p', {class: 'count'}, '每万字片段：该地区全部文件每一万字中有几个片段。')
    )
    function toHead([name, label]: readonly [Column, string]): HTMLElement {
      const press = create('button', {type: 'button', 'data-column': name}, label)
      press.addEventListener('click', () => {
        draw(name)
        place.querySelector<HTMLElement>(`[data-column=${name}]`)?.focus()
      })
      return create('th', {scope: 'col', 'aria-sort': name === column ? 'descending' : null}, press)
    }
  }
  draw((place.dataset.column ?? 'passages') as Column)
}

function toRow({label, documents, passages, characters}: FacetCount): HTMLElement {
  return create(
    'tr',
    {},
    create('th', {scope: 'row'}, label),
    create('td', {}, countLabel(documents)),
    create('td', {}, countLabel(passages)),
    create('td', {}, (passages.isExact ? '' : '至多 ') + densityOf(passages.value, characters))
  )
}
