import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {provenancePath} from '../content/files.ts'
import type {PageMark} from '../documents/page-marks.ts'
import type {DocumentData} from '../schema/document.ts'
import {printedPages, type Read} from './printed-pages.ts'

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

/** The pages that a provenance tells of, in the order of their places. */
export function marksIn(read: Read): PageMark[] {
  const printed = printedPages(read)
  return printed.length > 0 ? printed : pagesOfFile(read)
}

/** The pages of a file, each where it begins. */
function pagesOfFile({labels = []}: Read): PageMark[] {
  let before = ''
  return labels.flatMap((label, at) => {
    const page = /^第(\d+)页/.exec(label)?.[1]
    if (page === undefined || page === before) return []
    before = page
    return [{place: at + 1, page: Number(page), label: `第 ${page} 页`}]
  })
}
