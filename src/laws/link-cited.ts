import {escapeHtml} from '../documents/html.ts'
import {numberCited, plainNumber, plainTitle} from './cited-name.ts'
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
  const link = (html: string): string =>
    html.replace(token, (found: string, title: string | undefined) => {
      if (found.startsWith('<')) {
        if (/^<a[\s>]/.test(found)) isInLink = true
        else if (found === '</a>') isInLink = false
        return found
      }
      if (isInLink) return found
      const name = title === undefined ? numberOf(found) : plainTitle(unescaped(title))
      const url = urls.get(name)
      if (url === undefined) return found
      // In front of a number stands what is not of it.
      const start = title === undefined ? found.indexOf(name.slice(0, name.indexOf('〔'))) : 0
      const own = found.slice(start)
      return `${found.slice(0, start)}<a class="cited" href="${escapeHtml(root + url)}">${own}</a>`
    })
  for (const piece of pieces) {
    const text = held + piece
    // What stands before the last tag is whole.
    const end = text.lastIndexOf('<')
    if (end > 0) yield link(text.slice(0, end))
    held = text.slice(Math.max(0, end))
  }
  yield link(held)
}

/** A tag; a title with its marks; a number. No value of an attribute has angle brackets. */
const token = new RegExp(`<[^<>]*>|《([^《》<>]{2,140})》|${numberCited.source}`, 'gu')

function numberOf(found: string): string {
  const [, code = '', year = '', number = ''] =
    new RegExp(numberCited.source, 'u').exec(found) ?? []
  return plainNumber(code, year, number)
}

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
