import {copyAddress} from './copy-address.ts'
import {isCommand} from './is-command.ts'
import {openSettings} from './settings.ts'

/** Headings and contents of a page, and what can have the address of its own copied. */
const headings = 'main :is(h1, h2, h3)[id]'

/** Let single keys do what can be done otherwise too; whoever has no use for them can turn them off. */
export function startKeys(): void {
  addEventListener('keydown', (event) => {
    const {key, target} = event
    // What was typed is taken back first.
    const isTyped = target instanceof HTMLInputElement && target.value !== ''
    if (key === 'Escape' && !event.isComposing && !isTyped && fold(target as Element))
      event.preventDefault()
    const act = actions[key]
    if (!act || !isCommand(event)) return
    event.preventDefault()
    act()
  })
}

const actions: Partial<Record<string, () => void>> = {
  '/': () => document.querySelector<HTMLElement>('search input')?.focus(),
  '?': openSettings,
  t: () => {
    const contents = document.querySelector<HTMLDetailsElement>('.outline details')
    if (contents) contents.open = true
    contents?.querySelector<HTMLElement>('summary, a')?.focus()
  },
  '[': () => step(-1),
  ']': () => step(1),
  c: () => void copyAddress()
}

/** Close what is folded open around a place, and stay where it was opened. @returns whether there is such a thing */
function fold(place: Element): boolean {
  const around = place.closest<HTMLElement>('details[open], [popover], dialog')
  const summary = around?.querySelector('summary')
  // On a wide screen contents stand open without it.
  if (!(around instanceof HTMLDetailsElement) || summary?.checkVisibility() !== true) return false
  around.open = false
  summary.focus()
  return true
}

/** Go to the heading before or behind what stands at the top of the screen. */
function step(by: 1 | -1): void {
  const all = [...document.querySelectorAll(headings)]
  const top = (element: Element) => element.getBoundingClientRect().top
  const next = by > 0 ? all.find((each) => top(each) > 24) : all.findLast((each) => top(each) < -8)
  next?.scrollIntoView()
}
