import {escapeHtml} from '../documents/html.ts'
import {plainNumber, plainTitle} from './cited-name.ts'
import {replaceNumbers} from './numbers-cited.ts'
import type {HeldLink} from './held-links.ts'

/**
 * The HTML of a text, with what it cites and the archive holds as links. Only tags come to it: what it says stays as it is.
 *
 * @param links names as {@link import('./citations.ts').citationsOf} tells them
 * @param root what addresses of the site begin with
 */
export function linkCited(html: string, links: readonly HeldLink[], root: string): string {
  return [...linkCitedPieces([html], links, root)].join('')
}

/** The same for a text in pieces, which may end anywhere. */
export function* linkCitedPieces(
  pieces: Iterable<string>,
  links: readonly HeldLink[],
  root: string
): Generator<string> {
  const urls = new Map(links)
  if (urls.size === 0) {
    yield* pieces
    return
  }
  let held = ''
  let isInLink = false
  const linked = (name: string, found: string): string => {
    const url = urls.get(name)
    return url === undefined
      ? found
      : `<a class="cited" href="${escapeHtml(root + url)}">${found}</a>`
  }
  const linkText = (text: string): string =>
    text
      .split(/(《[^《》]+》)/)
      .map((piece, at) =>
        at % 2 === 1
          ? linked(plainTitle(unescaped(piece.slice(1, -1))), piece)
          : replaceNumbers(piece, (number) => {
              const name = plainNumber(number)
              // In front of it stands what is not of it.
              const start = number.printed.indexOf(name.slice(0, name.indexOf('〔')))
              return number.printed.slice(0, start) + linked(name, number.printed.slice(start))
            })
      )
      .join('')
  const link = (html: string): string =>
    html
      .split(/(<[^<>]*>)/)
      .map((piece, at) => {
        if (at % 2 === 0) return isInLink ? piece : linkText(piece)
        if (/^<a[\s>]/.test(piece)) isInLink = true
        else if (piece === '</a>') isInLink = false
        return piece
      })
      .join('')
  for (const piece of pieces) {
    const text = held + piece
    // What stands before the last tag is whole.
    const end = text.lastIndexOf('<')
    if (end > 0) yield link(text.slice(0, end))
    held = text.slice(Math.max(0, end))
  }
  yield link(held)
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
