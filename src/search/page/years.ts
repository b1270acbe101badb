import type {FacetCount} from '../engine.ts'
import {create} from './dom.ts'
import {countLabel} from './labels.ts'

/** Years that are drawn one by one, those between too, where nothing was found. */
const most = 60

export interface Bar {
  year: string
  documents: FacetCount['documents']
  passages: FacetCount['passages']
  /** Height, of 1. */
  share: number
}

/** What was found of each year, in order, with the years between; none where there is but one. */
export function barsOf(counts: readonly FacetCount[]): Bar[] {
  const known = new Map(
    counts
      .filter(({value, passages}) => /^\d{4}$/.test(value) && passages.value > 0)
      .map((each) => [Number(each.value), each])
  )
  if (known.size < 2) return []
  const years = [...known.keys()].sort((a, b) => a - b)
  const [from = 0, to = 0] = [years.at(0), years.at(-1)]
  const all = to - from < most ? Array.from({length: to - from + 1}, (_, at) => from + at) : years
  const highest = Math.max(...[...known.values()].map(({passages}) => passages.value))
  const none = {value: 0, isExact: true}
  return all.map((year) => {
    const {documents = none, passages = none} = known.get(year) ?? {}
    return {year: String(year), documents, passages, share: passages.value / highest}
  })
}

/** Draw a small chart of what was found of each year; a year that is pressed is asked for, or no more. */
export function drawYears(
  place: HTMLElement,
  counts: readonly FacetCount[],
  chosen: readonly string[],
  onChoose: (years: string[]) => void
): void {
  const bars = barsOf(counts)
  const had = place.contains(document.activeElement)
    ? (document.activeElement as HTMLElement).dataset.year
    : undefined
  if (bars.length === 0) {
    place.replaceChildren()
    return
  }
  place.style.maxInlineSize = `${String(Math.max(8, 2.4 * bars.length))}rem`
  place.replaceChildren(
    create('figcaption', {}, '每年多少片段'),
    create(
      'div',
      {class: 'bars', role: 'group', 'aria-label': '每年多少片段，选一年只看那一年'},
      ...bars.map(toBar)
    ),
    create('div', {class: 'scale', 'aria-hidden': 'true'}, ...scaleOf(bars))
  )
  if (had !== undefined) place.querySelector<HTMLElement>(`[data-year="${had}"]`)?.focus()

  function toBar({year, documents, passages, share}: Bar): HTMLElement {
    const isChosen = chosen.includes(year)
    const label = `${year}年：${countLabel(passages)} 个片段，${countLabel(documents)} 份文件`
    const bar = create('span')
    // A style of the element itself; the page allows none in its text.
    bar.style.blockSize = `${String(Math.round(1000 * share) / 10)}%`
    const press = create(
      'button',
      {
        type: 'button',
        'data-year': year,
        'aria-pressed': String(isChosen),
        'aria-label': label,
        title: label
      },
      bar
    )
    press.disabled = passages.value === 0
    press.addEventListener('click', () => {
      onChoose(isChosen ? chosen.filter((each) => each !== year) : [year])
    })
    return press
  }
}

/** The first and the last year. */
function scaleOf(bars: readonly Bar[]): HTMLElement[] {
  return [bars.at(0), bars.at(-1)].map((bar) => create('span', {}, bar ? `${bar.year}年` : ''))
}
