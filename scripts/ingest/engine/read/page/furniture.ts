import type {Line, Page} from './page.ts'
import {type Candidate, candidatesOf, isNumber, isTold, largest} from './edge-lines.ts'
import {inBand, repeated} from './bands.ts'

/** Why a line is not of the text. */
export type Reason =
  'page-number' | 'line-number' | 'running-head' | 'watermark' | 'repeated-header' | 'hidden'

/**
 * The running heads, feet and numbers of pages, by their place over all pages: what stands in the
 * same band of several, says the same or counts, and has nothing of the text outside of it. A
 * sentence is none. What the format says is of the page is so at its edges.
 *
 * @param lines those of each page, from the top to the foot; cells of tables are not among them
 */
export function runningLines(
  pages: readonly Page[],
  lines: readonly (readonly Line[])[]
): Map<Line, Reason> {
  const found = new Map<Line, Reason>()
  const body = bodySize(lines.flat())
  const least = apart * pitchOf(lines)
  for (const side of ['top', 'bottom'] as const) {
    const candidates = pages.flatMap((page, at) => candidatesOf(page, lines[at] ?? [], at, side))
    const accepted = new Set([
      ...repeated(candidates, pages.length, body),
      ...alone(candidates, pages, body),
      ...candidates.filter(isTold),
      ...(side === 'top' ? onlyHead(candidates, pages, lines[0] ?? [], body) : [])
    ])
    for (const candidate of inBand(candidates, accepted, body, pages.length))
      accepted.add(candidate)
    for (const own of Map.groupBy(candidates, ({page}) => page).values()) {
      for (const {line} of outermost(own, accepted, least)) {
        found.set(line, isNumber(line.text) ? 'page-number' : 'running-head')
      }
    }
  }
  return found
}

/** A head or foot is further from the text than lines are from each other. */
const apart = 1.3

/** Of the candidates of a page, those that are its head or foot: nothing of the text is outside of them, or near. */
function outermost(
  own: readonly Candidate[],
  accepted: ReadonlySet<Candidate>,
  least: number
): Candidate[] {
  const sorted = own.toSorted((a, b) => a.rank - b.rank)
  const first = sorted.findIndex((candidate) => !accepted.has(candidate))
  const outer = first === -1 ? sorted : sorted.slice(0, first)
  const isAtEdge = outer.every(({rank}, at) => rank === at)
  const last = outer.findLastIndex(
    (candidate) => candidate.room >= least || isNumber(candidate.line.text) || isTold(candidate)
  )
  return isAtEdge ? outer.slice(0, last + 1) : []
}

/** Distance of most lines from the one above, in heights of their font. */
function pitchOf(lines: readonly (readonly Line[])[]): number {
  const pitches = lines
    .flatMap((own) => own.slice(1).map((line, at) => (line.y - (own[at]?.y ?? 0)) / line.size))
    .sort((a, b) => a - b)
  return pitches[Math.floor(pitches.length / 2)] ?? 0
}

/** Height of the font of most of the text. */
export function bodySize(lines: readonly Line[]): number {
  const widths = new Map<number, number>()
  for (const {size, text} of lines) {
    const key = Math.round(size * 2) / 2
    widths.set(key, (widths.get(key) ?? 0) + text.length)
  }
  let [best, most] = [0, 0]
  for (const [size, width] of widths) if (width > most) [best, most] = [size, width]
  return best
}

/** A number of a page where no other page has one: at the edge, and in a form that nothing else has. */
function alone(all: readonly Candidate[], pages: readonly Page[], body: number): Candidate[] {
  return all.filter(({rank, line, page}) => {
    const text = line.text.replace(/\s+/g, '')
    if (rank !== 0 || line.size > largest.number * body) return false
    // What a browser prints below a page: its address, and which of how many pages it is.
    if (address.test(text)) return text.endsWith(`${String(page + 1)}/${String(pages.length)}`)
    if (!isNumber(text)) return false
    return (
      /\D/.test(text) ||
      text === pages[page]?.label ||
      (pages.length > 1 && text === String(page + 1))
    )
  })
}

const address = /^(?:https?|file):\/\/\S/

/** The head of the only page: at its very edge, smaller than the text, and well above it. */
const edge = {part: 0.07, size: 0.9, room: 2}

function onlyHead(
  all: readonly Candidate[],
  pages: readonly Page[],
  lines: readonly Line[],
  body: number
): Candidate[] {
  const [page, next] = [pages[0], lines[1]]
  if (pages.length !== 1 || !page || !next) return []
  return all.filter(({line, rank, from}) => {
    const isAtEdge = rank === 0 && from <= edge.part * page.height
    return isAtEdge && line.size <= edge.size * body && next.y - line.y >= edge.room * next.size
  })
}
