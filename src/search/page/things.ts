import type {Filters} from '../engine.ts'
import {button, create} from './dom.ts'
import type {Thing, WordsEngine} from './engines.ts'
import {factsOf} from './shown.ts'
import {pageSize} from './state.ts'

interface Asked {
  typed: string
  filters: Filters
  /** Path that the site lies at, without a stroke at its end. */
  base: string
  places: {results: HTMLElement; more: HTMLElement}
}

/**
 * List what holds words of a question, and more of it when that is asked for.
 *
 * @returns the documents that are listed at first
 */
export async function listThings(
  words: WordsEngine,
  {typed, filters, base, places}: Asked,
  signal: AbortSignal
): Promise<Thing[]> {
  const show = async (count: number): Promise<Thing[]> => {
    const {documents, things} = await words.find(typed, filters, count)
    if (signal.aborted) return []
    const before = places.results.children.length
    places.results.append(...things.slice(before).map((thing) => toItem(thing, base)))
    const left = documents - things.length
    places.more.replaceChildren()
    if (left > 0 && things.length === count) {
      const press = button(`再显示 ${String(Math.min(left, pageSize))} 份`, () => {
        void show(count + pageSize).then(() => {
          places.results.children[before + pageSize]?.querySelector('a')?.focus()
        })
      })
      places.more.append(press)
    }
    return things
  }
  return show(pageSize)
}

function toItem(thing: Thing, base: string): HTMLElement {
  const q = new URLSearchParams({q: thing.words.join(' ')}).toString()
  const link = create('a', {href: `${base}${thing.url}?${q}`}, thing.title)
  const held = thing.words.flatMap((word, at) => [
    at === 0 ? '含有 ' : '、',
    create('mark', {}, word)
  ])
  return create(
    'li',
    {},
    create('h3', {}, link),
    create('p', {class: 'meta'}, ...factsOf(thing).map((fact) => create('span', {}, fact))),
    create('p', {class: 'passage'}, ...held)
  )
}
