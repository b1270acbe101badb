import type {Answer, Asked, Hit} from '../engine.ts'
import {ReadError} from '../exact/read-web.ts'
import {button, find} from './dom.ts'
import type {Engines} from './engines.ts'
import {createForm} from './form.ts'
import {firstSize, pageSize, readState, type State, withFilter, writeState} from './state.ts'
import {createVisits} from './visit.ts'

/** Milliseconds after which a reader is told that it takes a while. */
const patience = 400

/** What only the keeper of a site can mend. */
const noRange =
  '存放本站的主机不能只给文件的一部分（HTTP Range）。请告诉本站的管理者：换一个主机，或加 --no-range 再做一次。'

const loadShown = () => import('./shown.ts')

/** Let the search page work with some engines. */
export function startPage(engines: Engines): void {
  const at = (name: string) => find(`[data-${name}]`, HTMLElement)
  const [notes, status, explained] = [at('notes'), at('status'), at('explain')]
  const places = {results: at('results'), more: at('more')}
  const {title} = document
  const visits = createVisits()
  const form = createForm(go)
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
    go(readState(link.search))
  })
  void run()

  function warm(): void {
    void engines.exact()
    void loadShown()
  }

  function go(state: State): void {
    visits.go(writeState(state), 'push')
    void run()
  }

  /** Search for what the address says, and show what is found. */
  async function run(): Promise<void> {
    current.abort()
    current = new AbortController()
    const {signal} = current
    const isOver = () => signal.aborted
    const state = readState(location.search)
    const {scroll, opened} = visits.recall()
    form.show(state)
    document.title = state.q === '' ? title : `${state.q} - ${title}`
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
      // Both at once.
      const opening = engines.exact()
      const shownBy = await loadShown()
      const {parseQuery, expand, tellAliases, tellUnderstood, createList, drawBeside} = shownBy
      const {countLabel, paceOf, readSoon, settle} = shownBy
      const engine = await opening
      const parsed = parseQuery(state.q, state.within)
      const named = await tellUnderstood(notes, parsed, engine, signal)
      if (isOver()) return
      if (parsed.query.all.length === 0) {
        const isSaid = parsed.notes.some(({rule}) => rule === 'only-excluded')
        say(isSaid ? '' : '请至少输入一个汉字、字母或数字。')
        clearBeside()
        return
      }
      const {query, used} = expand(parsed.query, state.isLiteral ? [] : form.synonyms)
      tellAliases(notes, used, state)
      const chosen = [...new Set([...(state.filters.district ?? []), ...named])]
      const {filters} = withFilter(state, 'district', chosen)
      const asked: Asked = {query, filters, order: state.order}
      const answer = await engine.search(asked, signal)
      const tell = ({documents, passages}: Answer) => {
        const space = documents.isExact ? ' ' : ''
        const rest = passages.value === 0 ? '，不在正文' : `，${countLabel(passages)} 段`
        say(`找到${space}${countLabel(documents)} 份文件${rest}`)
      }
      const onSave = (press: HTMLElement, as: 'csv' | 'sheet') => void save(press, as, state, asked)
      const {base} = form
      const found: Hit[] = []
      // Who comes back finds all that was there; others see the first ones sooner.
      const isBack = scroll > 0 || state.shown > pageSize || opened.size > 0
      const reading = answer.next(isBack ? state.shown : firstSize, signal)
      reading.catch(() => undefined)
      // While texts come, as it needs none.
      const redraw = await drawBeside(
        {state, query, filters, answer, engine, hits: found, base, onChoose: go, onSave},
        signal
      )
      const hits = await reading
      if (isOver()) return
      clearTimeout(waiting)
      const q = new URLSearchParams({q: state.q}).toString()
      const shown = {base: form.base, carried: `?${q}`, opened, onOpen: visits.open, signal}
      const list = createList(places, answer, shown, (documents) => {
        visits.go(writeState({...state, shown: documents}), 'replace')
      })
      list.add(hits)
      found.push(...hits)
      redraw()
      if (hits.length > 0) tell(answer)
      await list.restored()
      scrollTo(0, scroll)
      if (hits.length === 0) {
        const where = Object.keys(filters).length > 0 ? '所选范围内' : ''
        say(`${where}没有文件含有“${state.q}”。可以减少字数，或从首页按地区、文种和年份查找。`)
        const {explain} = await import('./explain.ts')
        await explain({place: explained, places, base, state, asked, engine, engines, signal})
      } else if (!answer.documents.isExact || !answer.passages.isExact) {
        const {promise: asked, resolve} = Promise.withResolvers<null>()
        if (answer.passages.value > readSoon) {
          const press = button('数清楚', () => resolve(null), {class: 'link'})
          void asked.then(() => press.remove())
          status.append(' ', press)
        }
        await settle(answer, paceOf(document, asked), signal)
        if (isOver()) return
        redraw()
        list.refresh()
        tell(answer)
      }
    } catch (error) {
      if (isOver()) return
      const isOfHost = error instanceof ReadError && error.kind === 'no-range'
      say(`检索没有完成：${isOfHost ? noRange : '索引读取失败，请检查网络后再试。'}`)
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

  /** Give all that a search finds as a file, or its first places on a sheet. */
  async function save(
    press: HTMLElement,
    as: 'csv' | 'sheet',
    {q}: State,
    asked: Asked
  ): Promise<void> {
    const answer = await (await engines.exact()).search(asked)
    if (as === 'sheet') {
      const {openSheet} = await import('./sheet.ts')
      await openSheet(press, q, answer, form.base)
      return
    }
    const {saveAnswer} = await import('./save.ts')
    const site = {root: location.origin + form.base, name: title.replace(/^.* - /, '')}
    await saveAnswer(press, q, answer, site)
  }

  function say(sentence: string): void {
    status.textContent = sentence
  }
}
