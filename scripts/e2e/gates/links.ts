import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pagesOf} from './pages-of.ts'

/**
 * Links and addresses of pages that lead to no file of the archive, or to no block of a page; what
 * an address holds itself leads nowhere.
 *
 * @param base path that the archive lies at: `/`, `/x/`
 */
export function brokenLinks(folder: string, base: string): string[] {
  const htmlOf = (path: string) => readFileSync(join(folder, path), 'utf8')
  const ids = new Map<string, Set<string>>()
  const idsOf = (path: string) => {
    const known = ids.get(path) ?? new Set(valuesOf(htmlOf(path), /\sid="([^"]*)"/g))
    ids.set(path, known)
    return known
  }
  const isBroken = (page: string, link: string) => {
    const [address = '', hash = ''] = link.split('#')
    const target = address === '' ? page : fileOf(address.replace(/\?.*/, ''), decodeURI(base))
    if (target === null || !existsSync(join(folder, target))) return true
    return hash !== '' && target.endsWith('.html') && !idsOf(target).has(hash)
  }
  return pagesOf(folder).flatMap((page) =>
    valuesOf(htmlOf(page), /\s(?:href|src|action)="([^"]*)"/g)
      .map((link) => decodeURIComponent(link.replaceAll('&amp;', '&')))
      .filter((link) => !/^(?:https?:|mailto:|data:)/.test(link) && isBroken(page, link))
      .map((link) => `${page}: ${link}`)
  )
}

function valuesOf(html: string, what: RegExp): string[] {
  return [...html.matchAll(what)].map(([, value = '']) => value)
}

/** The file that the address of a page or a file leads to; one outside of the archive leads nowhere. */
function fileOf(address: string, base: string): string | null {
  if (!address.startsWith(base)) return null
  const path = address.slice(base.length)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}
