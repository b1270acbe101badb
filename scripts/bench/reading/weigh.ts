import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'

/** What the files of a site weigh, in bytes; packed as hosts send them, but for `html`. */
export interface Weight {
  /** Scripts that every page loads, and those of them that it waits for. */
  script: number
  blocking: number
  /** The one style sheet of the site. */
  style: number
  /** The largest page. */
  html: number
  fonts: number
  /** Pages that ask another machine for something. */
  outside: number
  /** Pages with characters that look like others, or like nothing. */
  odd: number
  pages: number
}

/** Of private use, radicals in place of characters, and what has no width. */
const odd = /[\u{E000}-\u{F8FF}\u{2F00}-\u{2FD5}\u{200B}\u{FEFF}]/u

/** @param base path that the site lies at */
export function weigh(folder: string, base: string): Weight {
  const files = readdirSync(folder, {recursive: true}).map((path) =>
    String(path).replaceAll('\\', '/')
  )
  const pages = files.filter((path) => path.endsWith('.html'))
  const home = readFileSync(join(folder, 'index.html'), 'utf8')
  const packed = (address: string) =>
    gzipSync(readFileSync(join(folder, address.slice(base.length))), {level: 9}).length
  const scripts = [...home.matchAll(/<script[^<>]*>/g)]
    .filter(([tag]) => tag.includes(' src='))
    .map(([tag]) => ({
      isWaitedFor: !tag.includes('module'),
      size: packed(/src="([^"]*)"/.exec(tag)?.[1] ?? base)
    }))
  const sum = (of: typeof scripts) => of.reduce((all, {size}) => all + size, 0)
  const style = [...home.matchAll(/href="([^"]*)"/g)]
    .map(([, href = '']) => href)
    .find((href) => /\/site\.[\w-]+\.css$/.test(href))
  const isOutside = (path: string) =>
    /(?:src|srcset|action)="(?:https?:)?\/\/|<link rel="(?:stylesheet|preload|icon)" href="https?:/.test(
      readFileSync(join(folder, path), 'utf8')
    )
  return {
    script: sum(scripts),
    blocking: sum(scripts.filter(({isWaitedFor}) => isWaitedFor)),
    style: style === undefined ? 0 : packed(style),
    html: pages.reduce((most, path) => Math.max(most, statSync(join(folder, path)).size), 0),
    fonts: files.filter((path) => /\.(?:woff2?|ttf|otf|eot)$/.test(path)).length,
    outside: pages.filter(isOutside).length,
    odd: pages.filter((path) => odd.test(readFileSync(join(folder, path), 'utf8'))).length,
    pages: pages.length
  }
}
