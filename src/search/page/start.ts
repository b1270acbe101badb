import {expand} from '../aliases/expand.ts'
import type {Asked} from '../engine.ts'
import {ReadError} from '../exact/read-web.ts'
import {parseQuery} from '../query.ts'
import {shortened} from '../query/shortened.ts'
import {button, find} from './dom.ts'
import type {ExactEngine, Others} from './engines.ts'
import {createForm} from './form.ts'
import {readState, type State, withFilter, writeState} from './state.ts'
import {createVisits} from './visit.ts'

/** Milliseconds after which a reader is told that it takes a while. */
const patience = 400

/** What is needed once something is looked for. */
export const loadShown = () => import('./shown.ts')

/** Let the search page work. */
export function startPage(exact: ExactEngine): void {
  const at = (name: string) => find(`[data-${name}]`, HTMLElement)
  const [notes, status, explained] = [at('notes'), at('status'), at('explain')]
  const places = {results: at('results'), more: at('more')}
  const {title} = document
  const visits = createVisits()
  const form = createForm(go)
  let others: Others | null = null
  let current = new AbortController()

  find('[data-aside]', HTMLDetailsElement).open = matchMedia('(min-width: 64rem)').matches
  addEventListener('popstate', () => void run())
  form.element.addEventListener('focusin', warm, {once: true})
  // Links to other searches change the page as going there would.
  find('main', HTMLElement).addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isElse = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0
    const isHere = link?.origin === location.origin && link.pathname === location.pathname
    if (!link || isElse || !isHere) return
    event.preventDefault()
    if (link.hash === '') go(readState(link.search))
    else places.results.querySelector('a')?.focus()
  })
  void run()

  function warm(): void {
    exact.warm()
    void loadShown()
  }

  function go(state: State): void {
    visits.go(writeState(state), 'push')
    void run()
  }

  /** Search for what the address says, and show what is found. */
  async function run(isAgain = false): Promise<void> {
    current.abort()
    current = new AbortController()
    const {signal} = current
    const isOver = () => signal.aborted
    const state = readState(location.search)
    const visit = visits.recall()
    form.show(state)
    document.title = state.q === '' ? title : `${shortened(state.q)} - ${title}`
    at('examples').hidden = state.q !== ''
    say('')
    for (const place of [notes, explained, places.results, places.more]) place.replaceChildren()
    if (state.q === '') {
      clearBeside()
      return
    }
    const waiting = setTimeout(() => {
      say('正在检索……')
    }, patience)
    try {
      const showing = loadShown()
      showing.catch(() => undefined)
      const parsed = parseQuery(state.q, state.within)
      const isPlain = parsed.notes.length + parsed.districts.length === 0
      const named = isPlain
        ? []
        : await (await showing).tellUnderstood(notes, parsed, exact, signal)
      if (isOver()) return
      if (parsed.query.all.length === 0) {
        const isSaid = parsed.notes.some(({rule}) => rule.startsWith('only-'))
        say(isSaid ? '' : '请至少输入一个汉字、字母或数字。')
        clearBeside()
        return
      }
      const {query, used} = state.isLiteral
        ? {query: parsed.query, used: []}
        : expand(parsed.query, form.synonyms)
      const chosen = [...new Set([...(state.filters.district ?? []), ...named])]
      const {filters} = withFilter(state, 'district', chosen)
      const asked: Asked = {query, filters, order: state.order}
      // Lists are read while that comes which shows what they say.
      const searching = exact.search(asked, signal)
      searching.catch(() => undefined)
      const {present, tellAliases, openOthers} = await showing
      others ??= openOthers(`${form.base}/search`, form.synonyms, exact)
      tellAliases(notes, used, state)
      const on = {
        ...{base: form.base, exact, others, visits, visit, go, say},
        ...{places, explained, status}
      }
      await present(await searching, {...on, state, asked, site: title}, signal, () =>
        clearTimeout(waiting)
      )
    } catch (error) {
      if (isOver()) return
      // The archive was published anew meanwhile.
      if (error instanceof ReadError && error.kind === 'missing' && !isAgain) {
        await run(true)
        return
      }
      const isOfHost = error instanceof ReadError && error.kind === 'no-range'
      const {noRange} = isOfHost ? await loadShown() : {noRange: null}
      say(`检索没有完成：${noRange ?? '索引读取失败，请检查网络后再试。'}`)
      status.append(
        ' ',
        button('再试一次', () => void run(), {class: 'link'})
      )
      throw error
    } finally {
      clearTimeout(waiting)
    }
  }

  function clearBeside(): void {
    for (const name of ['chips', 'facets', 'years', 'table']) at(name).replaceChildren()
  }

  function say(sentence: string): void {
    status.textContent = sentence
  }
}
