import type {Answer, Count, Hit, Place} from '../engine.ts'
import {button, create} from './dom.ts'
import {excerpt, piecesOf} from './excerpt.ts'
import {countLabel, factsOf} from './labels.ts'
import {marked, markedTitle} from './marked.ts'
import {brokenTitle} from './title.ts'

/** Characters that are shown on either side of what was found. */
const reach = 36
/** Places of a document that are shown at once, and each time that more are asked for. */
const firstPlaces = 3
const morePlaces = 20
/** Headings above a place that are shown, the nearest ones. */
const nearest = 3

/** What the head of a document is found by, beside its title. */
const headNames = new Map([
  ['number', '文号'],
  ['session', '案卷'],
  ['speaker', '报告人'],
  ['body', '机关']
])

export interface Shown {
  /** Path that the site lies at, without a stroke at its end. */
  base: string
  /** What links to documents carry on, so that they mark it: `q=…`. */
  carried: string
  /** How many places were shown of some documents, when the reader was here before. */
  opened: ReadonlyMap<string, number>
  /** Told when more places of a document are shown. */
  onOpen: (url: string, places: number) => void
  signal: AbortSignal
}

/** A document in the list, and when it shows as many places as it did before. */
export interface Item {
  item: HTMLElement
  restored: Promise<void>
  /** Say anew how many passages it has, when more was read. */
  refresh: () => void
}

/** A document that was found, with its places; all of them can be reached. */
export function toItem(
  hit: Hit,
  answer: Pick<Answer, 'placesOf' | 'passagesOf'>,
  shown: Shown
): Item {
  const {url, title, head} = hit
  const address = (id = '', part?: number) => {
    const page = part === undefined ? url : `${url}${String(part)}/`
    return shown.base + page + shown.carried + (id === '' ? '' : `#${encodeURIComponent(id)}`)
  }
  const own = head.find(({field}) => field === 'title')
  const pieces = brokenTitle(title, own?.marks ?? [])
  const link = create('a', {href: address()}, ...markedTitle(pieces))
  const heads = head.filter(({field}) => field !== 'title')
  const isInHead = (name: string) => heads.some(({field}) => field === name)
  const facts = factsOf({
    ...hit,
    number: isInHead('number') ? null : hit.number,
    // It stands there with its marks.
    filed: isInHead('session') ? '' : hit.filed
  })
  const count = create('span')
  const list = create('ol', {class: 'places'})
  const more = create('p', {class: 'more'})
  const item = create(
    'li',
    {},
    create('h3', {class: 'title'}, link),
    create(
      'p',
      {class: 'meta'},
      ...facts.map((fact) => create('span', {}, fact)),
      ...heads.map(({field, text, marks}) =>
        create('span', {}, `${headNames.get(field) ?? ''} `, ...marked(piecesOf(text, marks)))
      ),
      count
    ),
    list,
    more
  )
  let {places, passages} = hit
  /** Passages that were read on; those that came with the document are read again with the rest. */
  let read = 0
  const isWhole = () => passages.isExact && Math.max(read, hit.read) >= passages.value
  const draw = (wanted: number) => {
    const next = places.slice(list.children.length, wanted)
    list.append(...next.map((place) => toPlace(place, address(place.id, place.part))))
    count.textContent = totalOf(passages, isWhole() ? places : [])
    const rest = places.length - list.children.length
    more.replaceChildren()
    if (rest <= 0 && isWhole()) return
    const label = isWhole()
      ? `再显示 ${String(Math.min(rest, morePlaces))} 处`
      : '再显示本文其余各处'
    const press = () => {
      const before = list.children.length
      void open(before + morePlaces).then(() => {
        // Who works by keyboard goes on where the new places begin.
        list.children[before]?.querySelector('a')?.focus()
      })
    }
    more.append(button(label, press))
  }
  /** Shows so many places; those that are not at hand are read. */
  const open = async (wanted: number) => {
    while (places.length < wanted && !isWhole()) {
      const found = await answer.placesOf(url, read, morePlaces, shown.signal)
      places = read === 0 ? found : [...places, ...found]
      read += morePlaces
      // Once all of them were read, it is known how many there are.
      passages = answer.passagesOf(url)
    }
    draw(wanted)
    shown.onOpen(url, list.children.length)
  }
  const refresh = () => {
    if (isWhole()) return
    passages = answer.passagesOf(url)
    draw(list.children.length)
  }
  draw(firstPlaces)
  const before = shown.opened.get(url)
  return {item, restored: before === undefined ? Promise.resolve() : open(before), refresh}
}

/** How many passages of the document have it, and how often they do where all of them were read. */
function totalOf(passages: Count, places: readonly Place[]): string {
  if (passages.value === 0) return ''
  const total = places.reduce((sum, {marks}) => sum + marks.length, 0)
  const often = total > passages.value ? `，共 ${String(total)} 处` : ''
  return `本文 ${countLabel(passages)} 个片段${often}`
}

function toPlace({headings, text, marks}: Place, href: string): HTMLElement {
  const path = headings.slice(-nearest).join(' › ')
  return create(
    'li',
    {class: 'passage'},
    path === '' ? null : create('span', {class: 'path'}, path),
    create('a', {href}, ...marked(excerpt(text, marks, reach)))
  )
}
