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

/** The path that a site lies at, from `/` to `/`, as browsers will ask for it. @throws {UsageError} */
export function readBase(text: string): string {
  const isBase = (path: string) => /^\/(?:[\w.~-]+\/)*$/.test(path) && !/\/\.{1,2}\//.test(path)
  if (isBase(text)) return text
  const parts = text.split(/[\\/]+/).filter((part) => part !== '' && part !== '.')
  const meant = parts.length > 0 ? `/${parts.join('/')}/` : '/'
  throw refusal(
    'base',
    text,
    '以 / 开头和结尾的路径，各段只用字母、数字和 . _ ~ -，没有 . 和 .. 两种段',
    isBase(meant) ? meant : '/x/'
  )
}

/** The origin that a site is served from, without a slash at its end. @throws {UsageError} */
export function readOrigin(text: string): string {
  const url = /^https?:\/\/[^\s\\?#/@]+\/?$/i.test(text) ? URL.parse(text) : null
  if (url) return url.origin
  throw refusal('site', text, '网站的协议和域名，不带路径（路径用 --base）', 'https://example.org')
}

function refusal(name: string, text: string, expected: string, example: string): UsageError {
  return new UsageError(
    `--${name} 的值“${printable(text)}”不对，应为${expected}，例如 --${name} ${example}`
  )
}
