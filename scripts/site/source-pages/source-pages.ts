import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fillGap, gapOf} from '../../../src/exports/gap.ts'
import {pagesOfSource} from '../../../src/lib/place-in-source.ts'
import {originalOf} from '../../../src/lib/source-view.ts'
import type {UrlOfBlock} from '../../../src/lib/block-url.ts'
import type {SourceReport} from '../../../src/schema/report.ts'
import type {ReadSource} from '../../proof/prove-content.ts'
import {changesOf, describeChanges} from './changes.ts'
import {pagerOf} from './pager.ts'
import {rowsOf} from './rows.ts'

/** Writes sources into their pages, which were built with a gap in their place. */
export interface SourcePages {
  /** Whether something of a source is to be written. */
  needs: (report: SourceReport) => boolean
  /** A source that was read again. */
  write: (report: SourceReport, source: ReadSource) => void
  /** A source that is not at hand. */
  leaveOut: (report: SourceReport) => void
}

/** What stands around that which only the first of several pages tells. */
export const onFirstPage = gapOf('first page')

/** Name of the gap in the page of a source. */
export const sourceGap = 'source'

/**
 * @param site folder of the site
 * @param base path that it lies at, `/` or `/x/`
 * @param kept pages that were taken from the site before, with their sources
 * @param hasOriginals whether the files of the sources are put beside their pages
 */
export function openSourcePages({
  site,
  base,
  kept,
  hasOriginals = false,
  titleOf,
  urlOfBlock
}: {
  site: string
  base: string
  kept: ReadonlySet<string>
  hasOriginals?: boolean
  titleOf: (document: string) => string
  urlOfBlock: UrlOfBlock
}): SourcePages {
  const root = base.replace(/\/$/, '')
  const link = (path: string) => root + path
  /** `null` where there is nothing to fill. */
  const pageOf = ({sha256}: SourceReport): string | null => {
    const id = `sources/${sha256}`
    const page = join(site, id, 'index.html')
    return kept.has(id) || !existsSync(page) ? null : page
  }
  return {
    needs: (report) => hasOriginals || pageOf(report) !== null,
    write: (report, {bytes, places, provenance: {segments, corrections}}) => {
      if (hasOriginals) writeOriginal(site, report, bytes)
      const page = pageOf(report)
      if (page === null) return
      const pages = pagesOfSource(report)
      const count = pages.length
      const changes = `<p class="meta">${describeChanges(changesOf(places, segments))}。</p>\n`
      // The first page comes last: the others are made of it.
      for (let at = count; at >= 1; at--) {
        const range = rangeOf(pages, at, places.length)
        const rows = rowsOf(places, segments, range, {titleOf, link, urlOfBlock, corrections})
        const {above, below} = pagerOf(report, places, at, link)
        const pieces = inTable(at === 1 ? changes + above : above, rows, below)
        if (at === 1) fillGap(page, sourceGap, pieces)
        else fillFurther(page, at, pieces)
      }
      if (count > 1) writeFileSync(join(page, '..', 'parts.json'), partsOf(pages, places.length))
    },
    leaveOut: (report) => {
      const page = pageOf(report)
      if (page) fillGap(page, sourceGap, ['<p>来源文件不在手边，这里没有对照。</p>'])
    }
  }
}

function* inTable(before: string, rows: Iterable<string>, after: string): Generator<string> {
  yield `${before}<table class="trace" aria-labelledby="trace">\n<thead><tr><th scope="col">来源</th><th scope="col">去向</th></tr></thead>\n<tbody>\n`
  yield* rows
  yield `</tbody>\n</table>\n${after}`
}

/** The first and the last place of a page. */
function rangeOf(pages: readonly number[], page: number, count: number) {
  return {from: pages[page - 1] ?? count, to: (pages[page] ?? count + 1) - 1}
}

/** The ids of the places on each page. */
function partsOf(pages: readonly number[], count: number): string {
  const parts = pages.map((_, at) => {
    const {from, to} = rangeOf(pages, at + 1, count)
    return Array.from({length: to - from + 1}, (_, beyond) => `at${String(from + beyond)}`)
  })
  return JSON.stringify(parts)
}

/** A further page of a source, made of the first one, without what that one alone tells. */
function fillFurther(first: string, at: number, pieces: Iterable<string>): void {
  const folder = join(first, '..', String(at))
  mkdirSync(folder, {recursive: true})
  const page = join(folder, 'index.html')
  const [before = '', , after = ''] = readFileSync(first, 'utf8').split(onFirstPage)
  const html = (before + after).replace('<title>', () => `<title>第${String(at)}页：`)
  writeFileSync(page, html)
  fillGap(page, sourceGap, pieces)
}

function writeOriginal(site: string, report: SourceReport, bytes: Uint8Array): void {
  const path = join(site, originalOf(report))
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, bytes)
}
