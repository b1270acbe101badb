import {escapeHtml} from '../html.ts'

export interface TableProps {
  /** Ids of its rows in order, divided by spaces. */
  rows: string
  /** Places of its rows in the source, in the same way. */
  at?: string
  /** The table as HTML; nothing but its tags has angle brackets. */
  children: string
}

/** A table whose rows have ids, and can be linked. */
export function table({rows, at = '', children}: TableProps): string {
  const ids = rows.split(' ')
  const places = at.split(' ')
  let row = -1
  const html = children.trim().replaceAll('<tr>', () => {
    row++
    return `<tr${attribute('id', ids[row])}${attribute('data-at', places[row])}>`
  })
  return `<div class="table">${html}</div>`
}

function attribute(name: string, value = ''): string {
  return value === '' ? '' : ` ${name}="${escapeHtml(value)}"`
}
