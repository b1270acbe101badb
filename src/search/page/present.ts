import type {Answer, Asked, Hit} from '../engine.ts'
import {drawBeside} from './beside.ts'
import {button, create} from './dom.ts'
import type {ExactEngine, Others} from './engines.ts'
import {countLabel} from './labels.ts'
import {createList} from './list.ts'
import {carriedOf, nothingOf} from './sought.ts'
import {paceOf, readSoon, settle} from './settle.ts'
import {firstSize, pageSize, type State, writeState} from './state.ts'
import type {Visits} from './visit.ts'

/** Milliseconds in which the first texts are asked for, or come from a near host. */
const sent = 15

/** Where and for what an answer is shown. */
export interface Presented {
  state: State
  asked: Asked
  exact: ExactEngine
  others: Others
  visits: Visits
  /** How the list was left by a reader who comes back. */
  visit: ReturnType<Visits['recall']>
  /** Path that the site lies at, without a stroke at its end. */
  base: string
  /** Title of the search page. */
  site: string
  places: {results: HTMLElement; more: HTMLElement}
  explained: HTMLElement
  status: HTMLElement
  go: (state: State) => void
  say: (sentence: string) => void
}

/**
 * Show what was found: the first documents, what stands beside them, and exact counts in the end.
 *
 * @param onList told when the first documents are there
 */
export async function present(
  answer: Answer,
  presented: Presented,
  signal: AbortSignal,
  onList: () => void
): Promise<void> {
  const {state, asked, exact, others, visits, base, places, status, say} = presented
  const {scroll, opened} = presented.visit
  const isOver = () => signal.aborted
  const found: Hit[] = []
  // Who comes back finds all that was there; others see the first ones sooner.
  const isBack = scroll > 0 || state.shown > pageSize || opened.size > 0
  const reading = answer.next(isBack ? state.shown : firstSize, signal)
  reading.catch(() => undefined)
  await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, sent))])
  // While texts come, as it needs none.
  const {query, filters} = asked
  const onSave = (press: HTMLElement, as: 'csv' | 'sheet') => void save(press, as, presented)
  const beside = {...{state, query, filters, answer, base}, engine: exact, hits: found}
  const redraw = await drawBeside({...beside, onChoose: presented.go, onSave}, signal)
  const hits = await reading
  if (isOver()) return
  onList()
  const q = new URLSearchParams({q: carriedOf(state.q, query)}).toString()
  const shown = {base, carried: `?${q}`, opened, onOpen: visits.open, signal}
  const list = createList(places, answer, shown, (documents) => {
    visits.go(writeState({...state, shown: documents}), 'replace')
  })
  list.add(hits)
  found.push(...hits)
  redraw()
  if (hits.length > 0) say(sentenceOf(answer))
  await list.restored()
  scrollTo(0, scroll)
  if (hits.length === 0) {
    say(`${nothingOf(query, Object.keys(filters).length > 0)}。可以减少字数，或`)
    status.append(create('a', {href: `${base}/`}, '从首页按地区、文种和年份查找'), '。')
    const {explain} = await import('./otherwise.ts')
    const place = presented.explained
    await explain({place, places, base, state, asked, engine: exact, others, signal})
  } else if (!answer.documents.isExact || !answer.passages.isExact) {
    const {promise: hurried, resolve} = Promise.withResolvers<null>()
    if (answer.passages.value > readSoon) {
      const press = button('数清楚', () => resolve(null), {class: 'link'})
      void hurried.then(() => press.remove())
      status.append(' ', press)
    }
    await settle(answer, paceOf(document, hurried), signal)
    if (isOver()) return
    redraw()
    list.refresh()
    say(sentenceOf(answer))
  }
}

function sentenceOf({documents, passages}: Answer): string {
  const space = documents.isExact ? ' ' : ''
  const rest = passages.value === 0 ? '，不在正文' : `，${countLabel(passages)} 个片段`
  return `找到${space}${countLabel(documents)} 份文件${rest}`
}

/** Give all that a search finds as a file, or its first places on a sheet. */
async function save(
  press: HTMLElement,
  as: 'csv' | 'sheet',
  {state: {q}, asked, exact, base, site}: Presented
): Promise<void> {
  const answer = await exact.search(asked)
  if (as === 'sheet') {
    const {openSheet} = await import('./sheet.ts')
    await openSheet(press, q, answer, base)
    return
  }
  const {saveAnswer} = await import('./save.ts')
  await saveAnswer(press, q, answer, {
    root: location.origin + base,
    name: site.replace(/^.* - /, '')
  })
}
