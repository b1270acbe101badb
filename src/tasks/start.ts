/*
 * Comfort for tables of tasks: how many rows are shown, a filter by words, sorting, and an address that says all
 * that was chosen. Without it the filters work by style alone.
 */

const form = document.querySelector<HTMLFormElement>('form.filters')
const table = document.querySelector<HTMLTableElement>('#table')
if (table) start(table, form ?? table.parentElement?.before(document.createElement('form')))

function start(table: HTMLTableElement, form: HTMLFormElement | null | void): void {
  if (!form) return
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr.t')]
  const groups = [...table.tBodies].map((body) => ({body, rows: [...body.rows]}))
  const sorted = document.createElement('tbody')
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  const words = document.createElement('input')
  Object.assign(words, {type: 'search', name: 'words', placeholder: '任务里的字词'})
  words.setAttribute('aria-label', '只看含这些字词的任务')
  form.prepend(words)
  form.after(status)
  let order = ''

  const tell = () => {
    const text = words.value.trim()
    for (const row of rows) row.hidden = text !== '' && !row.textContent.includes(text)
    const shown = rows.filter((row) => row.checkVisibility()).length
    status.textContent = `显示 ${String(shown)} 项，共 ${String(rows.length)} 项`
    const chosen = new URLSearchParams()
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value !== '') chosen.set(name, value)
    }
    if (order !== '') chosen.set('order', order)
    const query = chosen.size > 0 ? `?${chosen.toString()}` : location.pathname
    history.replaceState(null, '', query + location.hash)
  }

  const sort = (wanted: string) => {
    order = wanted
    // Without a day comes last.
    const key = (row: HTMLTableRowElement) => row.dataset.day || '9'
    if (order === 'due') {
      sorted.append(...rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)))
      table.replaceChildren(...heads, sorted)
    } else {
      for (const {body, rows: own} of groups) body.append(...own)
      table.replaceChildren(...heads, ...groups.map(({body}) => body))
    }
    due?.setAttribute('aria-sort', order === 'due' ? 'ascending' : 'none')
    tell()
  }

  const heads = [...table.children].filter((child) => child.tagName !== 'TBODY')
  const due = table.tHead?.rows[0]?.cells[4]
  if (due) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = due.textContent
    button.addEventListener('click', () => sort(order === 'due' ? '' : 'due'))
    due.replaceChildren(button)
  }

  for (const [name, value] of new URLSearchParams(location.search)) {
    const input = form.elements.namedItem(name)
    if (input instanceof RadioNodeList) input.value = value
    else if (input === words) words.value = value
  }
  form.addEventListener('input', tell)
  form.addEventListener('reset', () => setTimeout(tell))
  form.addEventListener('submit', (event) => event.preventDefault())
  sort(new URLSearchParams(location.search).get('order') === 'due' ? 'due' : '')
}
