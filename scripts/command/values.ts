import {printable} from '../../src/text/printable.ts'
import {UsageError} from './usage-error.ts'

/** A whole number of at least 1. @throws {UsageError} */
export function readCount(name: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw refusal(name, text, '从 1 起的整数', '2')
  return Number(text)
}

/** A number of seconds above 0. @throws {UsageError} */
export function readSeconds(name: string, text: string): number {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0
  if (seconds === 0) throw refusal(name, text, '大于 0 的秒数', '30')
  return seconds
}

/** Paths of sources, none of them empty. @throws {UsageError} */
export function readPaths(name: string, paths: readonly string[]): string[] {
  if (paths.some((path) => path.trim() === '')) {
    throw new UsageError(`${name} 的路径是空的，应为来源文件夹或文件`)
  }
  return [...paths]
}

/** The path that a site lies at, from `/` to `/`, encoded as browsers will ask for it. @throws {UsageError} */
export function readBase(text: string): string {
  const base = encodedBase(text)
  if (base !== null) return base
  const parts = text.split(/[\\/]+/).filter((part) => part !== '' && part !== '.')
  const meant = parts.length > 0 ? `/${parts.join('/')}/` : '/'
  throw refusal(
    'base',
    text,
    '以 / 开头和结尾的路径，各段只用文字、数字和 . _ ~ -，没有 . 和 .. 两种段',
    encodedBase(meant) === null ? '/x/' : meant
  )
}

/** Where a site is to be found. */
export interface SiteAddress {
  /** Path that it lies at, from `/` to `/`. */
  base: string
  /** Origin that it is served from, without a slash at its end; missing where that is not known. */
  origin: string | undefined
}

/**
 * Where a site is to be found, from its path and its address in full: either may say the path, and
 * where both do it is the same one.
 *
 * @throws {UsageError}
 */
export function readAddress(base: string | undefined, site: string | undefined): SiteAddress {
  if (site === undefined) return {base: readBase(base ?? '/'), origin: undefined}
  const {origin, path} = readSite(site)
  if (base === undefined) return {base: path ?? '/', origin}
  if (path === null || path === readBase(base)) return {base: readBase(base), origin}
  throw new UsageError(
    `--site 的路径是 ${path}，--base 是 ${printable(base)}，两个应当相同；路径写在一处就够了`
  )
}

/** The origin of an address, and its path where it has one. @throws {UsageError} */
function readSite(text: string): {origin: string; path: string | null} {
  const url = /^https?:\/\/[^\s\\?#@/][^\s\\?#@]*$/i.test(text) ? URL.parse(text) : null
  // As it was typed, for `URL` mends what is no path.
  const behind = text.slice(text.indexOf('//') + 2)
  const path = behind.includes('/') ? behind.slice(behind.indexOf('/')) : ''
  const whole = path.endsWith('/') ? path : `${path}/`
  const base = encodedBase(whole)
  if (url && base !== null) return {origin: url.origin, path: base === '/' ? null : base}
  throw refusal('site', text, '网站的完整网址（协议、域名，可带路径）', 'https://example.org')
}

/** A path as it is typed, or copied from a browser, as addresses have it; `null` where it is none. */
function encodedBase(typed: string): string | null {
  const path = (/%[89a-f]/i.test(typed) ? decoded(typed) : typed).normalize('NFC')
  const isPath = /^\/(?:[\p{L}\p{M}\p{N}_.~-]+\/)*$/u.test(path) && !/\/\.{1,2}\//.test(path)
  return isPath ? encodeURI(path) : null
}

/** What stands for characters that addresses have no letters for, as these; as it is where it is broken. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function refusal(name: string, text: string, expected: string, example: string): UsageError {
  return new UsageError(
    `--${name} 的值“${printable(text)}”不对，应为${expected}，例如 --${name} ${example}`
  )
}
