import {existsSync} from 'node:fs'
import {basename} from 'node:path'
import type {FoundSource} from '../ingest/find-sources.ts'
import {printable} from '../../src/text/printable.ts'
import {nearest} from '../../src/text/nearest.ts'
import {UsageError} from './usage-error.ts'

/** What is to be traced: a source, and a place of it where one was named. */
export interface Traced {
  source: FoundSource
  /** As the person wrote it; `null` for the whole source. */
  place: string | null
}

/** So many names are shown to somebody who meant one of them. */
const most = 5

/**
 * The source that `FILE[:PLACE]` names: by a path as it was given, or by the path that
 * the archive knows it by.
 *
 * @param resolve a path as the person meant it
 * @throws {UsageError} with the nearest names where none is so called
 */
export function findTraced(
  text: string,
  sources: readonly FoundSource[],
  resolve: (path: string) => string
): Traced {
  const find = (name: string) =>
    sources.find(({file}) => file === name) ??
    sources.find(({path}) => name !== '' && path === resolve(name))
  // A name may itself end in a colon and digits.
  const whole = find(text)
  if (whole) return {source: whole, place: null}
  const cuts = [...text.matchAll(/[:：]/g)].map(({index}) => index).reverse()
  for (const cut of cuts) {
    const source = find(text.slice(0, cut))
    if (source) return {source, place: text.slice(cut + 1)}
  }
  const name = nameIn(text)
  if (name !== '' && existsSync(resolve(name))) {
    throw new UsageError(
      `--trace 的“${printable(name)}”不在这次收录的来源之中；把它或它所在的文件夹写作收录的路径：npm run ingest -- PATH --trace FILE`
    )
  }
  const names = nearNames(
    name,
    sources.map(({file}) => file)
  )
  const hint = names.length > 0 ? `；相近的有 ${names.map(printable).join('、')}` : ''
  throw new UsageError(
    `--trace 的“${printable(name)}”不在来源之中，应为一个来源的路径，例如 --trace ${printable(sources[0]?.file ?? '通知.txt')}:12${hint}`
  )
}

/** What is of a file in `FILE:PLACE`: up to the first colon behind all folders. */
function nameIn(text: string): string {
  const start = text.lastIndexOf('/') + 1
  const length = text.slice(start).search(/[:：]/)
  return length === -1 ? text : text.slice(0, start + length)
}

/** Names that hold the word or are held by it, then the one that the fewest changes lead to. */
function nearNames(word: string, names: readonly string[]): string[] {
  const part = basename(word)
  const holding =
    part === '' ? [] : names.filter((name) => name.includes(part) || part.includes(basename(name)))
  const meant = nearest(
    part,
    names.map((name) => basename(name))
  )
  const near = names.filter((name) => basename(name) === meant)
  return [...new Set([...near, ...holding])].slice(0, most)
}
