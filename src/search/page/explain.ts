import type {Asked, Engine, Term} from '../engine.ts'
import {commonAliases} from '../aliases/common.ts'
import {rephrase} from '../aliases/rephrase.ts'
import {parseQuery} from '../query.ts'
import {shortened} from '../query/shortened.ts'
import {create} from './dom.ts'
import type {Others} from './engines.ts'
import {isNear} from './near-title.ts'
import {typedAgain} from './offers.ts'
import {partsOf} from './parts.ts'
import {countLabel, readSoon} from './shown.ts'
import {listThings} from './things.ts'
import {facetNames, facets, pageSize, type State, withFilter, writeState} from './state.ts'

/** Titles that are shown. */
const nearest = 5
/** Passages that are read to know whether a part of a word stands anywhere: of so few, none may hold it. */
const few = 4
/** How often a part is tried, each time by one character shorter. */
const tries = 3

interface Explained {
  /** Where the explanation stands. */
  place: HTMLElement
  places: {results: HTMLElement; more: HTMLElement}
  /** Path that the site lies at, without a stroke at its end. */
  base: string
  state: State
  asked: Asked
  engine: Engine
  others: Others
  signal: AbortSignal
}

/**
 * Say of a search that found nothing what would be found otherwise: what may have been meant, its
 * parts, without each filter, titles that come close.; and list what holds words of it.
 */
export async function explain(explained: Explained): Promise<void> {
  const {place, base, places, state, asked, others, signal} = explained
  const {all, none} = asked.query
  const typed = all.map(({text}) => text).join(' ')
  const parts = [create('p'), create('ul'), create('p'), create('p')] as const
  const [meant, otherwise, titles, words] = parts
  place.replaceChildren(...parts)
  const suggesting = optional(async () => {
    const texts = await (await others.suggest())(typed)
    if (texts.length === 0 || signal.aborted) return
    const links = texts.map((text) => toSearch({...state, q: text}, text))
    meant.append('您是不是要找：', ...links.flatMap((link) => [' ', link]))
  })
  const trying = optional(async () => {
    for (const item of await otherwiseOf(explained)) otherwise.append(create('li', {}, ...item))
  })
  const listing = optional(async () => {
    // Words are not asked whether a document holds what it is not to hold.
    if (none.length > 0) return
    const engine = await others.words()
    const listed = {typed, filters: asked.filters, base, places}
    const things = await listThings(engine, listed, signal)
    if (things.length === 0) return
    const isPhrase = all.length === 1 && all[0]?.field === null
    const where = isPhrase ? `没有一处完全是“${shortened(typed)}”；` : ''
    words.append(`${where}下面的文件含有其中的词：`)
    const near = things.filter((thing) => isNear(thing, typed)).slice(0, nearest)
    if (near.length > 0) titles.append('标题相近：')
    for (const {url, title} of near)
      titles.append(create('br'), create('a', {href: base + url}, title))
  })
  await Promise.all([suggesting, trying, listing])
}

/** Searches that differ in one thing, with how much each finds. */
async function otherwiseOf({
  state,
  asked,
  engine,
  signal
}: Explained): Promise<(Node | string)[][]> {
  const items: (Node | string)[][] = []
  const searchSoon = async (other: Asked, most = readSoon) => {
    const answer = await engine.search(other, signal)
    if (answer.passages.value <= most) await answer.settle(() => undefined, signal)
    return answer
  }
  const tried = async (other: Asked, to: State, name: string, isOnlyIfAny = false) => {
    const {documents} = await searchSoon(other)
    if (documents.value === 0 && isOnlyIfAny) return false
    const count = `：${documents.value === 0 ? '没有' : `${countLabel(documents)} 份`}`
    items.push([documents.value === 0 ? name : toSearch(to, name), count])
    return true
  }
  const {query} = asked
  const not = query.none.map((term) => `-${typedAgain(term)}`)
  const again = [...query.all.map(typedAgain), ...not].join(' ')
  if (query.within === 'passage' && query.all.length > 1) {
    const loose = {...query, within: 'document'} as const
    await tried({...asked, query: loose}, {...state, within: 'document'}, '不必在同一片段')
  }
  const other = rephrase(state.q, commonAliases)
  if (other !== null) {
    const all = parseQuery(other).query.all
    await tried(
      {...asked, query: {...query, all}},
      {...state, q: other},
      `换成“${shortened(other)}”`,
      true
    )
  }
  for (const facet of facets) {
    if (!asked.filters[facet]) continue
    // A district may have been typed, too.
    const own = {...state, q: facet === 'district' ? again : state.q}
    const {filters} = withFilter({...state, filters: asked.filters}, facet, [])
    await tried({...asked, filters}, withFilter(own, facet, []), `不限${facetNames[facet]}`)
  }
  if (query.none.length > 0) {
    const to = {...state, q: query.all.map(typedAgain).join(' '), filters: asked.filters}
    await tried({...asked, query: {...query, none: []}}, to, '不排除任何词')
  }
  if (query.all.some(({field}) => field !== null)) {
    const all = query.all.map(({text}) => ({text, field: null}))
    const to = {...state, q: [...all.map(typedAgain), ...not].join(' '), filters: asked.filters}
    await tried({...asked, query: {...query, all}}, to, '不限于标题、文号')
  }
  const isDivided = query.all.length === 1
  const triedAlone = (term: Term) => {
    const one: Asked = {query: {...query, all: [term], none: []}, filters: {}, order: asked.order}
    const to = {...state, q: typedAgain(term), filters: {}, within: 'document'} as const
    const where = term.field === null ? '' : term.field === 'title' ? '标题：' : '文号：'
    return tried(one, to, `只找${where}“${shortened(term.text)}”`, isDivided)
  }
  for (const term of await partsOf(query.all, (one) => searchSoon(one, few))) {
    // A part that lists let pass, and texts do not hold, is a little too long.
    let text = term.text
    for (let left = isDivided ? tries : 1; left > 0 && text.length > 1; left--) {
      if (await triedAlone({...term, text})) break
      text = Array.from(text).slice(0, -1).join('')
    }
  }
  return items
}

function toSearch(state: State, text: string): HTMLElement {
  return create('a', {href: writeState({...state, shown: pageSize})}, text)
}

/** What helps, but is not what was asked for: where it fails, the rest stands. */
async function optional(make: () => Promise<void>): Promise<void> {
  try {
    await make()
  } catch {
    // It is not there.
  }
}
