/*
 * Comfort for tables of tasks: how many rows are shown, a filter by words, sorting, and an address that says all
 * that was chosen. Without it the filters work by style alone.
 */

const table = document.querySelector<HTMLTableElement>('#table')
const form = document.querySelector<HTMLFormElement>('form.filters')
const counter = document.querySelector('.filters ~ [role=status]')
if (table && form && counter) start(table, form, counter)

function start(table: HTMLTableElement, form: HTMLFormElement, status: Element): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr.t')]
  const groups = [...table.tBodies].map((body) => ({body, rows: [...body.rows]}))
  const heads = [...table.children].filter((child) => child.tagName !== 'TBODY')
  const sorted = document.createElement('tbody')
  const due = table.querySelector('[aria-sort]')
  const given = new URLSearchParams(location.search)
  let order = given.get('order') ?? ''

  const tell = () => {
    const chosen = new URLSearchParams()
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value.trim() !== '') chosen.set(name, value.trim())
    }
    const words = chosen.get('words') ?? ''
    for (const row of rows) row.hidden = !row.textContent.includes(words)
    const shown = rows.filter((row) => row.checkVisibility()).length
    const all = String(rows.length)
    status.textContent =
      shown === rows.length ? `共 ${all} 项` : `显示 ${String(shown)} 项，共 ${all} 项`
    if (order !== '') chosen.set('order', order)
    const query = chosen.size > 0 ? `?${chosen.toString()}` : ''
    history.replaceState(null, '', location.pathname + query + location.hash)
  }

  const arrange = () => {
    if (order === 'due') {
      // What has no day comes last.
      const key = ({dataset: {day = '9'}}: HTMLTableRowElement) => day
      sorted.append(...rows.toSorted((a, b) => key(a).localeCompare(key(b))))
      table.replaceChildren(...heads, sorted)
    } else {
      for (const {body, rows: own} of groups) body.append(...own)
      table.replaceChildren(...heads, ...groups.map(({body}) => body))
    }
    due?.setAttribute('aria-sort', order === 'due' ? 'ascending' : 'none')
    tell()
  }

  for (const [name, value] of given) {
    const input = form.elements.namedItem(name)
    if (input instanceof RadioNodeList || input instanceof HTMLInputElement) input.value = value
  }
  form.addEventListener('input', tell)
  form.addEventListener('reset', () => setTimeout(tell))
  form.addEventListener('submit', (event) => event.preventDefault())
  due?.addEventListener('click', () => {
    order = order === 'due' ? '' : 'due'
    arrange()
  })
  if (order === 'due') arrange()
  else tell()
}
