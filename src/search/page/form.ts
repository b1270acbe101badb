import type {Aliases} from '../aliases/expand.ts'
import {find} from './dom.ts'
import {pageSize, readState, type State} from './state.ts'

/** The form of the search page. */
export interface Form {
  element: HTMLFormElement
  /** Path that the site lies at, without a stroke at its end. */
  base: string
  /** Names of the same thing, by the settings of the archive. */
  synonyms: Aliases
  show: (state: State) => void
}

/** @param onSend told what a reader has chosen when it is sent */
export function createForm(onSend: (state: State) => void): Form {
  const element = find('form[data-search]', HTMLFormElement)
  const q = find('form[data-search] [name=q]', HTMLInputElement)
  const order = find('form[data-search] [name=order]', HTMLSelectElement)
  const within = find('form[data-search] [name=within]', HTMLInputElement)
  const read = (): State => ({
    q: q.value.trim(),
    within: within.checked ? 'passage' : 'document',
    order: order.value as State['order'],
    filters: readState(location.search).filters,
    shown: pageSize
  })
  element.addEventListener('submit', (event) => {
    event.preventDefault()
    onSend(read())
  })
  // The key that ends the composing of a word does not send it.
  q.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.isComposing) event.preventDefault()
  })
  for (const choice of [order, within])
    choice.addEventListener('change', () => {
      onSend(read())
    })
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, select')
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    q.select()
  })
  return {
    element,
    base: element.dataset.base ?? '',
    synonyms: JSON.parse(element.dataset.synonyms ?? '[]') as Aliases,
    show: (state) => {
      q.value = state.q
      order.value = state.order
      within.checked = state.within === 'passage'
    }
  }
}
