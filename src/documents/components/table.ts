import {escapeHtml} from '../html.ts'
import {markLong} from './long-cells.ts'

export interface TableProps {
  /** Ids of its rows in order, divided by spaces. */
  rows: string
  /** Places of its rows in the source, in the same way. */
  at?: string
  /** `none`: its first row is one as the others, and names no columns. */
  head?: string
  /** The table as HTML; nothing but its tags has angle brackets. */
  children: string
}

/** A table whose rows have ids, and can be linked. */
export function table({rows, at = '', head = '', children}: TableProps): string {
  const ids = rows.split(' ')
  const places = at.split(' ')
  let row = -1
  const printed = head === 'none' ? withoutHead(children) : children
  const html = markLong(printed.trim()).replaceAll('<tr>', () => {
    row++
    return `<tr${attribute('id', ids[row])}${attribute('data-at', places[row])}>`
  })
  return `<div class="table">${html}</div>`
}

/** Markdown has no table without a head: the cells of its first row become as those of others. */
function withoutHead(html: string): string {
  const [head = '', ...rest] = html.split('</thead>')
  const body = rest.join('</thead>').replace(/^\s*<tbody>/, '')
  const row = head.replace('<thead>', '<tbody>').replaceAll(/<(\/?)th(?=[\s>])/g, '<$1td')
  return row + (body === rest.join('</thead>') ? '</tbody>' : '') + body
}

function attribute(name: string, value = ''): string {
  return value === '' ? '' : ` ${name}="${escapeHtml(value)}"`
}
