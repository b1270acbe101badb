import {posix} from 'node:path'
import {rewriteTags, type Tag} from '../tags.ts'

/** Files that are packed together, and the site that they are of. */
export interface Bundle {
  /** Path of the site, with a slash at its end. */
  base: string
  /** Where the site is published, if that is known. */
  origin: string | null
  /** Names in the bundle, by the paths of the files in the site. */
  names: ReadonlyMap<string, string>
}

/** What does nothing where no site answers, and no script runs. */
const idle = ['script', 'search', 'form', 'dialog', 'button']

const changed: ReadonlySet<string> = new Set(['a', 'link', 'meta'])
const links: ReadonlySet<string> = new Set(['link'])

/** Own files, on a disk too; nothing else. */
const policy = "default-src 'none'; style-src 'self' file:; img-src 'self' file:"

/**
 * A page of the site as it stands among others on a disk: links lead from file to file. What is
 * not in the bundle is linked in the site, where that is known to be published, else it is text.
 *
 * @param path of the page in the site, and one of {@link Bundle.names}
 */
export function portable(html: string, path: string, bundle: Bundle): string {
  const from = posix.dirname(bundle.names.get(path) ?? path)
  let isText = false
  return rewriteTags(
    idle.reduce(withoutElement, html),
    (tag) => {
      const {name, isEnd, attributes} = tag
      if (name === 'link') return styleLink(tag, path, from, bundle)
      if (name === 'meta' && attributes.has('http-equiv')) {
        return {...tag, attributes: new Map(attributes).set('content', policy)}
      }
      if (name !== 'a') return tag
      if (isEnd) {
        const end = isText ? '</span>' : tag
        isText = false
        return end
      }
      const href = attributes.get('href')
      const target =
        href == null || attributes.has('download') ? null : addressOf(href, path, from, bundle)
      isText = target === null
      // What is to be downloaded was.
      if (attributes.has('download')) return '<span hidden>'
      if (target === null) return '<span>'
      attributes.set('href', target)
      return tag
    },
    changed
  )
}

/** Addresses of style sheets that a page asks for. */
export function stylesOf(html: string): string[] {
  const found: string[] = []
  rewriteTags(
    html,
    (tag) => {
      const href = tag.attributes.get('href')
      if (tag.name === 'link' && tag.attributes.get('rel') === 'stylesheet' && href)
        found.push(href)
      return tag
    },
    links
  )
  return found
}

/** Path in the site of one of its addresses; `null` for what is elsewhere. */
export function pathInSite(href: string, page: string, base: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//.test(href)) return null
  const absolute = href.startsWith('/')
  if (absolute && !href.startsWith(base)) return null
  const path = absolute
    ? href.slice(base.length)
    : posix.normalize(posix.join(posix.dirname(page), href))
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

function styleLink(tag: Tag, path: string, from: string, {names, base}: Bundle): Tag | null {
  const {attributes} = tag
  const name = names.get(pathInSite(attributes.get('href') ?? '', path, base) ?? '')
  if (attributes.get('rel') !== 'stylesheet' || name === undefined) return null
  return {...tag, attributes: new Map(attributes).set('href', posix.relative(from, name))}
}

function addressOf(href: string, path: string, from: string, bundle: Bundle): string | null {
  if (href.startsWith('#')) return href
  const behind = href.search(/[?#]/)
  const address = behind === -1 ? href : href.slice(0, behind)
  const rest = href.slice(address.length)
  const file = pathInSite(address, path, bundle.base)
  if (file === null) return /^(?:https?|mailto):/.test(href) ? href : null
  const name = bundle.names.get(file)
  if (name !== undefined) return posix.relative(from, name) + rest.replace(/^\?[^#]*/, '')
  if (bundle.origin === null) return null
  const inSite = bundle.base + file.replace(/(?:^|(?<=\/))index\.html$/, '')
  return new URL(inSite + rest, bundle.origin).href
}

function withoutElement(html: string, name: string): string {
  const [start, end] = [`<${name}`, `</${name}>`]
  let out = ''
  let at = 0
  for (;;) {
    const from = html.indexOf(start, at)
    const to = from === -1 ? -1 : html.indexOf(end, from)
    if (to === -1) return out + html.slice(at)
    const isIt = /[\s>]/.test(html[from + start.length] ?? '')
    out += html.slice(at, isIt ? from : from + start.length)
    at = isIt ? to + end.length : from + start.length
  }
}
