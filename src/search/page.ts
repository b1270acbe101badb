import {excerpt} from './matches.ts'
import {loadPagefind, type Pagefind} from './pagefind.ts'
import {parseQuery} from './terms.ts'
import {type Hit, search} from './search.ts'

/** Documents that are listed at once; more come when asked for. */
const pageSize = 50
/** Passages that are shown of one document. */
const shownBlocks = 3
/** Characters that are shown on either side of a match. */
const reach = 36

const form = find('form[data-search]', HTMLFormElement)
const status = find('[data-status]', HTMLElement)
const list = find('[data-results]', HTMLElement)
const {base = '', kinds = '{}'} = form.dataset
const kindLabels = JSON.parse(kinds) as Record<string, string>
let engine: Promise<Pagefind> | null = null
let latest = 0

form.addEventListener('submit', (event) => {
  event.preventDefault()
  history.pushState(null, '', `?${new URLSearchParams(state()).toString()}`)
  void run()
})
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) form.requestSubmit()
})
form.addEventListener('focusin', () => void getEngine(), {once: true})
addEventListener('popstate', restore)
restore()

function restore(): void {
  const parameters = new URLSearchParams(location.search)
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    field.value = parameters.get(field.name) ?? ''
  }
  void run()
}

function getEngine(): Promise<Pagefind> {
  engine ??= loadPagefind(`${base}/pagefind/pagefind.js`)
  return engine
}

/** The fields of the form that are filled in. */
function state(): Record<string, string> {
  const entries = [...new FormData(form)].map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value.trim() : ''
  ])
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

async function run(): Promise<void> {
  const turn = ++latest
  const {q = '', ...filters} = state()
  const query = parseQuery(q)
  list.replaceChildren()
  if (query.words.length === 0) {
    say(q === '' ? '' : '请至少输入一个汉字、字母或数字。')
    return
  }
  say('正在检索……')
  try {
    const hits = await search(await getEngine(), query, filters)
    if (turn === latest) show(hits, q)
  } catch (error) {
    engine = null
    if (turn === latest) say('检索没有完成：索引读取失败，请检查网络后再试。')
    throw error
  }
}

function say(text: string): void {
  status.textContent = text
}

function show(hits: readonly Hit[], q: string): void {
  say(
    hits.length === 0
      ? `没有文件含有“${q}”。可以减少字数、去掉筛选，或从首页按地区、文种和年份查找。`
      : `找到 ${String(hits.length)} 份文件`
  )
  showMore(hits, 0)
}

function showMore(hits: readonly Hit[], from: number): void {
  list.append(...hits.slice(from, from + pageSize).map(toItem))
  const next = from + pageSize
  if (next >= hits.length) return
  const button = create('button', `再显示 ${String(Math.min(pageSize, hits.length - next))} 份`)
  button.type = 'button'
  const item = create('li', '', button)
  button.addEventListener('click', () => {
    item.remove()
    showMore(hits, next)
  })
  list.append(item)
}

function toItem({url, meta, blocks}: Hit): HTMLElement {
  const link = create('a', meta.title ?? '')
  link.href = base + url
  const count = blocks.reduce((sum, {matches}) => sum + matches.length, 0)
  const facts = [kindLabels[meta.kind ?? ''], meta.date, meta.filed, `本文 ${String(count)} 处`]
  const line = create('p', '', ...facts.filter((fact) => fact).map((fact) => create('span', fact)))
  line.className = 'meta'
  const passages = blocks.slice(0, shownBlocks).map((block) => toPassage(url, block))
  return create('li', '', create('h3', '', link), line, ...passages)
}

function toPassage(url: string, {id, text, matches}: Hit['blocks'][number]): HTMLElement {
  const link = create(
    'a',
    '',
    ...excerpt(text, matches, reach).map((piece) =>
      piece.hit ? create('mark', piece.text) : document.createTextNode(piece.text)
    )
  )
  link.href = base + url + (id === '' ? '' : `#${id}`)
  const line = create('p', '', link)
  line.className = 'passage'
  return line
}

function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  ...children: Node[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.append(text, ...children)
  return element
}

function find<Type extends HTMLElement>(selector: string, type: new () => Type): Type {
  const element = document.querySelector(selector)
  if (!(element instanceof type)) throw new Error(`Expected ${selector} on the search page`)
  return element
}
