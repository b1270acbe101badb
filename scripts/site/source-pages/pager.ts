import {escapeHtml} from '../../../src/documents/html.ts'
import {pagesOfSource, urlOfSource} from '../../../src/lib/place-in-source.ts'
import type {SourceReport} from '../../../src/schema/report.ts'
import type {Place} from '../../ingest/engine/read/reader.ts'

/** Pages that are all named: a list of more is longer than what it leads to. */
const most = 24

/**
 * The ways from one of the pages of a source to the others: above its places, all of them with the
 * places that each has, so that one of them is found; below them, on to the next.
 */
export function pagerOf(
  report: Pick<SourceReport, 'sha256' | 'pages'>,
  places: readonly Place[],
  at: number,
  link: (path: string) => string
): {above: string; below: string} {
  const firsts = pagesOfSource(report)
  const {length: count} = firsts
  if (count === 1) return {above: '', below: ''}
  const url = (page: number) => link(urlOfSource(report.sha256, page))
  const rangeOf = (page: number) => {
    const first = places[(firsts[page - 1] ?? 1) - 1]
    const last = places[(firsts[page] ?? places.length + 1) - 2]
    return escapeHtml([...new Set([first, last].map((place) => place?.label ?? ''))].join('至'))
  }
  const before = at > 1 ? `<a rel="prev" href="${url(at - 1)}">上一页</a>` : ''
  const after = at < count ? `<a rel="next" href="${url(at + 1)}">下一页</a>` : ''
  const where = `<span>第 ${String(at)} 页，共 ${String(count)} 页：${rangeOf(at)}</span>`
  const turn = (name: string) =>
    `<nav class="pager" aria-label="${name}">${before}${where}${after}</nav>\n`
  const pages = firsts.map((_, index) => {
    const isThis = index + 1 === at ? ' aria-current="page"' : ''
    return `<li><a href="${url(index + 1)}"${isThis}>${rangeOf(index + 1)}</a></li>`
  })
  const all = `<nav class="initials" aria-label="各页的位置"><ul>\n${pages.join('\n')}\n</ul></nav>\n`
  return {
    above: count > most ? turn('对照的各页') : all,
    below: turn('对照的各页（表后）')
  }
}
