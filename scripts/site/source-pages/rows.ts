import {escapeHtml} from '../../../src/documents/html.ts'
import {titleHtml} from '../../../src/lib/title-breaks.ts'
import {labelOfFurniture} from '../../../src/lib/furniture-labels.ts'
import type {UrlOfBlock} from '../../../src/lib/block-url.ts'
import type {Segment} from '../../../src/schema/report.ts'
import type {Correction} from '../../../src/schema/source-note.ts'
import type {Place} from '../../ingest/engine/read/reader.ts'

/** What rows say beside a source. */
export interface RowOptions {
  /** Title of a document by its address. */
  titleOf: (document: string) => string
  /** Address of a page in the site: `/a/` → `/x/a/`. */
  link: (path: string) => string
  /** Address of a block in the site. */
  urlOfBlock: UrlOfBlock
  /** What people have mended. */
  corrections?: readonly Correction[] | undefined
}

/**
 * The rows of a source, place by place, with what became of each: HTML in pieces, to stand in the
 * body of a table. What goes into one document is a group of rows below its title. Places on which
 * nothing is printed have none.
 *
 * @param segments those of the provenance, in order
 * @param from the first place, counted from 1, and `to` the last
 */
export function* rowsOf(
  places: readonly Place[],
  segments: readonly Segment[],
  {from, to}: {from: number; to: number},
  options: RowOptions
): Generator<string> {
  let before: string | null = null
  const printed = new Set<number>()
  for (let at = firstFrom(segments, from); at < segments.length; at++) {
    const segment = segments[at]
    if (!segment || segment.start > to) break
    if (isBlank(segment)) continue
    const target = targetOf(segment)
    if (target !== null && target !== before) {
      const between = before === null ? '' : '</tbody>\n<tbody>\n'
      yield `${between}<tr class="of"><th colspan="2" scope="rowgroup">${headOf(segment, options)}</th></tr>\n`
      before = target
    }
    const lines = places.slice(segment.start - 1, segment.end).map((place, index) => {
      const number = segment.start + index
      const isNew = !printed.has(number)
      printed.add(number)
      return isNew ? lineOf(place, number, options) : lineAgain(place)
    })
    const text = lines.join('')
    yield `<tr class="${segment.to}"><td>${text}</td><td>${cellOf(segment, options)}</td></tr>\n`
  }
}

/** The index of the first segment that starts at a place or behind it: a source of many pages is not gone through for each. */
function firstFrom(segments: readonly Segment[], place: number): number {
  let [low, high] = [0, segments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.start ?? Infinity) < place) low = middle + 1
    else high = middle
  }
  return low
}

function isBlank(segment: Segment): boolean {
  return segment.to === 'furniture' && segment.reason === 'blank'
}

/** What a place went into; `null` where it was left out. */
function targetOf(segment: Segment): string | null {
  if (segment.to === 'furniture') return null
  return segment.to === 'document' ? segment.document : segment.session
}

function lineOf({text, label}: Place, at: number, {corrections = []}: RowOptions): string {
  const number = `<span class="place">${escapeHtml(label)}</span>`
  const mended = corrections
    .filter(({place}) => place === at)
    .map(({printed, reads, reason}) => `“${printed}”更正为“${reads}”：${reason}`)
  const note = mended.length > 0 ? ` <em>〔${escapeHtml(mended.join('；'))}〕</em>` : ''
  return `<p id="at${String(at)}">${number} ${escapeHtml(text.trim())}${note}</p>`
}

/** A place of which two blocks were made is printed with the first. */
function lineAgain({label}: Place): string {
  return `<p><span class="place">${escapeHtml(label)}</span> 〃</p>`
}

/** What a group of rows went into. */
function headOf(segment: Segment, {titleOf, link}: RowOptions): string {
  if (segment.to === 'document')
    return `<a href="${link(`/${segment.document}/`)}">${titleHtml(titleOf(segment.document))}</a>`
  return segment.to === 'session' ? `<a href="${link(`/${segment.session}/`)}">案卷</a>` : ''
}

function cellOf(segment: Segment, {link, urlOfBlock}: RowOptions): string {
  if (segment.to === 'furniture') return `未收：${escapeHtml(labelOfFurniture(segment.reason))}`
  if (segment.to === 'session') return '案卷'
  const {document, block} = segment
  return `<a href="${link(urlOfBlock(document, block))}">#${block}</a>`
}
