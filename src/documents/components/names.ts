import {escapeHtml} from '../html.ts'

export interface NamesProps {
  id: string
  /** Places of the source; missing where a person added the list. */
  'data-at'?: string
  /** The list as HTML: names divided by spaces or by 、. */
  children: string
}

/** A list of people. Each name is an element of its own, so that style can spread short ones. */
export function names(props: NamesProps): string {
  const list = props.children
    .split(/(?<=、)|(?<= )/)
    .map((piece) => {
      const [, name = '', divider = ''] = /^(.*?)([、 ]?)$/s.exec(piece) ?? []
      return `<span>${name}</span>${divider}`
    })
    .join('')
  const at = props['data-at'] === undefined ? '' : ` data-at="${escapeHtml(props['data-at'])}"`
  return `<p class="names" id="${escapeHtml(props.id)}"${at}>${list}</p>`
}
