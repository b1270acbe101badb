import {isCommand} from '../../reading/is-command.ts'
import {parseQuery} from '../query.ts'
import {button, create} from '../page/dom.ts'
import {excerpt} from '../page/excerpt.ts'
import type {Simplify} from '../fold.ts'
import {mayBeTraditional} from '../may-be-traditional.ts'
import {findPlaces} from './find-places.ts'
import {createMarks} from './marks.ts'
import {otherPartsOf, tellParts} from './other-parts.ts'

const asPrinted: Simplify = (character) => character
/** Places that are listed at a time, and characters on either side of each. */
const [together, reach] = [100, 14]

/**
 * Let the box that searches inside of a document mark what is typed into it: all places, one
 * after the other, and as a list.
 */
export async function startFinder(form: HTMLFormElement, text: readonly Element[]): Promise<void> {
  const box = form.querySelector('input')
  if (!box) return
  const field = box
  const marks = createMarks()
  let places: Range[] = []
  let at = -1
  const others = otherPartsOf(form)
  const parts = create('span', {class: 'in-parts', role: 'status'})
  const frame = form.closest('details')
  // Both before anything is looked for, so that the page does not move again.
  form.classList.toggle('active', shownQuery() !== '')
  if (frame) frame.open = true
  const status = create('span', {role: 'status'})
  const ways = [
    button('上一处', () => {
      step(-1)
    }),
    button('下一处', () => {
      step(1)
    })
  ]
  const steps = create('span', {class: 'steps'}, ...ways, button('清除', clear))
  const list = create('details', {}, create('summary', {}, '列出各处'), create('ol'))
  form.append(status, steps, ...(others ? [parts] : []), list)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (field.value.trim() === shownQuery() && places.length > 0) step(1)
    else void find(field.value.trim(), true)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.isComposing || event.shiftKey)) return
    event.preventDefault()
    if (!event.isComposing) step(-1)
  })
  addEventListener('keydown', (event) => {
    if (!isCommand(event)) return
    if (event.key === 'n') step(1)
    if (event.key === 'p') step(-1)
  })
  list.addEventListener('toggle', () => {
    if (list.open) drawList()
  })
  await find(shownQuery(), false)

  async function find(typed: string, isNew: boolean): Promise<void> {
    if (isNew) show(typed)
    field.value = typed
    const words = parseQuery(typed).query.all.flatMap(({field, text: word}) =>
      field === 'number' ? [] : [word]
    )
    const printed = text.map((element) => element.textContent).join('')
    const simplify = mayBeTraditional(printed + typed)
      ? (await import('../traditional.ts')).simplify
      : asPrinted
    places = findPlaces(text, words, simplify)
    at = -1
    marks.show(places)
    document.documentElement.classList.toggle('finding', places.length > 0)
    form.classList.toggle('active', words.length > 0)
    for (const each of [...ways, list]) each.hidden = places.length === 0
    list.open = false
    parts.replaceChildren()
    if (others && words.length > 0) void tellOthers(words, simplify)
    if (words.length === 0) status.textContent = ''
    else if (places.length === 0)
      status.textContent = `${others ? '这一部分' : '本文'}没有“${typed}”`
    else if (isNew) step(1)
    else begin()
  }

  async function tellOthers(words: readonly string[], simplify: Simplify): Promise<void> {
    const own = places.length
    const query = location.search
    const counted = await others?.search((texts) => findPlaces(texts, words, simplify).length)
    // Something else may be looked for by now.
    if (counted && query === location.search)
      parts.replaceChildren(...tellParts(counted, own, query))
  }

  /** Begin with the first place of the block that the address names. */
  function begin(): void {
    const id = decodeURIComponent(location.hash.slice(1))
    const target = id === '' ? null : document.getElementById(id)
    const first = target ? places.findIndex((place) => target.contains(place.startContainer)) : -1
    if (first >= 0) goTo(first)
    else tell()
  }

  function step(by: 1 | -1): void {
    if (places.length === 0) return
    goTo(at < 0 && by < 0 ? places.length - 1 : (at + by + places.length) % places.length)
  }

  function goTo(next: number): void {
    at = next
    const place = places[at]
    if (place) marks.go(place)
    tell()
  }

  function tell(): void {
    const all = `共 ${String(places.length)} 处`
    status.textContent = at < 0 ? all : `第 ${String(at + 1)} 处，${all}`
  }

  function clear(): void {
    places = []
    marks.show(places)
    show('')
    field.value = ''
    status.textContent = ''
    parts.replaceChildren()
    document.documentElement.classList.remove('finding')
    form.classList.remove('active')
    field.focus()
  }

  function drawList(): void {
    const items = list.querySelector('ol')
    if (!items) return
    items.replaceChildren()
    const more = () => {
      const from = items.children.length
      const next = places.slice(from, from + together).map((place, behind) =>
        create(
          'li',
          {},
          button(
            surroundings(place),
            () => {
              goTo(from + behind)
            },
            {class: 'link'}
          )
        )
      )
      items.append(...next)
      const left = places.length - items.children.length
      list.querySelector(':scope > button')?.remove()
      if (left > 0) list.append(button(`再列 ${String(Math.min(left, together))} 处`, more))
    }
    more()
  }
}

/** What stands around a place, of the node that it begins in. */
function surroundings({startContainer, startOffset, endContainer, endOffset}: Range): string {
  const text = startContainer.textContent ?? ''
  const end = endContainer === startContainer ? endOffset : text.length
  return excerpt(text, [[startOffset, end]], reach)
    .map((piece) => piece.text)
    .join('')
}

function shownQuery(): string {
  return (new URLSearchParams(location.search).get('q') ?? '').trim()
}

/** Say in the address what is looked for. */
function show(typed: string): void {
  const search = typed === '' ? '' : `?${new URLSearchParams({q: typed}).toString()}`
  history.replaceState(history.state, '', location.pathname + search + location.hash)
}
