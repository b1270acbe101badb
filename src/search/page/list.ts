import type {Answer, Hit} from '../engine.ts'
import {button} from './dom.ts'
import {type Item, type Shown, toItem} from './results.ts'
import {pageSize} from './state.ts'

/** The list of what was found. */
export interface List {
  add: (hits: readonly Hit[]) => void
  /** Say anew how many are left, when counts have changed. */
  refresh: () => void
  /** Done when the list is as its reader has left it. */
  restored: () => Promise<unknown>
}

/**
 * Make the list of what was found, to which more is added when it is asked for.
 *
 * @param onMore told how many documents it shows
 */
export function createList(
  places: {results: HTMLElement; more: HTMLElement},
  answer: Answer,
  shown: Shown,
  onMore: (documents: number) => void
): List {
  const items: Item[] = []
  let isReading = false
  /** Documents that are listed next: the rest of the first ones, then as many again. */
  const step = () => (items.length < pageSize ? pageSize - items.length : pageSize)
  const readMore = async (press: HTMLElement) => {
    if (isReading) return
    isReading = true
    press.textContent = '正在读取……'
    const wanted = step()
    try {
      const hits = await answer.next(wanted, shown.signal)
      if (shown.signal.aborted) return
      add(hits)
      if (hits.length < wanted) places.more.replaceChildren()
      onMore(items.length)
    } finally {
      isReading = false
    }
  }
  const refresh = () => {
    for (const item of items) item.refresh()
    sayLeft()
  }
  const sayLeft = () => {
    const left = answer.documents.value - items.length
    if (isReading && left > 0) return
    places.more.replaceChildren()
    if (left <= 0) return
    const press = button(`再显示 ${String(Math.min(step(), left))} 份`, () => {
      const before = items.length
      void readMore(press).then(() => {
        // Who works by keyboard goes on where the new documents begin.
        items[before]?.item.querySelector('a')?.focus()
      })
    })
    places.more.append(press)
    if (items.length < pageSize) whenSeen(press, shown.signal, () => void readMore(press))
  }
  const add = (hits: readonly Hit[]) => {
    const added = hits.map((hit) => toItem(hit, answer, shown))
    items.push(...added)
    places.results.append(...added.map(({item}) => item))
    isReading = false
    sayLeft()
  }
  return {add, refresh, restored: () => Promise.all(items.map((item) => item.restored))}
}

/** Do something once when a reader sees an element. */
function whenSeen(element: HTMLElement, signal: AbortSignal, act: () => void): void {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({isIntersecting}) => isIntersecting)) return
    watch.disconnect()
    if (!signal.aborted) act()
  })
  watch.observe(element)
  signal.addEventListener('abort', () => watch.disconnect(), {once: true})
}
