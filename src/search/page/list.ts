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
  const readMore = async (press: HTMLElement) => {
    press.textContent = '正在读取……'
    const before = items.length
    const hits = await answer.next(pageSize, shown.signal)
    if (shown.signal.aborted) return
    add(hits)
    if (hits.length < pageSize) places.more.replaceChildren()
    onMore(items.length)
    // Who works by keyboard goes on where the new documents begin.
    items[before]?.item.querySelector('a')?.focus()
  }
  const refresh = () => {
    const left = answer.documents.value - items.length
    places.more.replaceChildren()
    if (left <= 0) return
    const press = button(`再显示 ${String(Math.min(pageSize, left))} 份`, () => {
      void readMore(press)
    })
    places.more.append(press)
  }
  const add = (hits: readonly Hit[]) => {
    const added = hits.map((hit) => toItem(hit, answer, shown))
    items.push(...added)
    places.results.append(...added.map(({item}) => item))
    refresh()
  }
  return {add, refresh, restored: () => Promise.all(items.map((item) => item.restored))}
}
