import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {provenancePath} from '../content/files.ts'
import type {PageMark} from '../documents/page-marks.ts'
import type {DocumentData} from '../schema/document.ts'
import type {Provenance} from '../schema/report.ts'

/** What is read of it; ingest wrote it, and proved it. */
type Read = Pick<Provenance, 'labels' | 'segments'>

let last: {path: string; marks: PageMark[]} | null = null

/**
 * The pages of the printed form that a document goes over: by the page numbers that are printed in
 * its source, else by the pages of the file.
 *
 * @param content the folder of the archive
 */
export function pageMarksOf(
  content: string,
  {sha256, start, end}: DocumentData['source']
): PageMark[] {
  const path = join(content, provenancePath(sha256))
  // The documents of a bundle come one after the other.
  if (last?.path !== path) last = {path, marks: read(path)}
  return last.marks.filter(({place}) => place > start && place <= end)
}

function read(path: string): PageMark[] {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  // Most sources have neither, and need not be understood.
  if (!/"reason":"page-number"|"labels":\["第\d+页/.test(text)) return []
  return marksIn(JSON.parse(text) as Read)
}

/** The pages that a provenance tells of, each once, in the order of their places. */
export function marksIn({labels = [], segments}: Read): PageMark[] {
  const printed = segments.flatMap((segment) => {
    if (segment.to !== 'furniture' || segment.reason !== 'page-number') return []
    const page = /\d{1,5}/.exec(segment.text ?? '')?.[0]
    return page === undefined ? [] : [markOf(segment.start, Number(page), '原刊页码')]
  })
  const pages = labels.flatMap((label, at) => {
    const page = /^第(\d+)页/.exec(label)?.[1]
    return page === undefined ? [] : [markOf(at + 1, Number(page), '第')]
  })
  const seen = new Set<number>()
  return (printed.length > 0 ? printed : pages).filter(({page}) => {
    if (seen.has(page)) return false
    seen.add(page)
    return true
  })
}

function markOf(place: number, page: number, word: '原刊页码' | '第'): PageMark {
  return {place, page, label: `${word} ${String(page)}${word === '第' ? ' 页' : ''}`}
}
