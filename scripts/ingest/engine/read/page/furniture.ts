import type {Line, Page} from './page.ts'

/** Why a line is not of the text. */
export type Reason = 'page-number' | 'running-head' | 'watermark' | 'repeated-header'

/**
 * The part of a page, from its upper or lower edge, in which its head or foot stands; that in which it
 * does where nothing but its place tells it from the text.
 */
const margin = {widest: 0.16, plain: 0.095}
/** What is so much smaller than the text is told by that. */
const small = 0.93
/** Lines of the head or foot of one page. */
const mostLines = 6
const longest = 60
/** How far the same line may stand from its place on other pages, in points. */
const jitter = 3
/** A head is not larger than the text; the number of a page may be a little. */
const largest = {head: 1.15, number: 1.6}

/** One line of a page as it may be of its head or foot. */
interface Candidate {
  line: Line
  page: number
  /** Its place from the edge: 0 for the outermost. */
  rank: number
  /** Distance from the edge. */
  from: number
  /** The same as a part of the page. */
  part: number
  /** What it is known by on every page: numbers in it aside. */
  form: string
  numbers: number[]
  /** Distance to the next line of the page, inwards, in heights of its font. */
  room: number
}

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

/** Whether the format says that a line is of the page. */
function isTold({line}: Candidate): boolean {
  return line.runs.every(({isArtifact}) => isArtifact)
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

function candidatesOf(
  page: Page,
  lines: readonly Line[],
  index: number,
  side: 'top' | 'bottom'
): Candidate[] {
  const outer = side === 'top' ? lines.slice(0, mostLines) : lines.slice(-mostLines).reverse()
  return outer.flatMap((line, rank) => {
    const from = side === 'top' ? line.y : page.height - line.y
    const text = line.text.replace(/\s+/g, '')
    const isFar = from > margin.widest * page.height
    if (isFar || text.length > longest || isSentence(text)) return []
    const numbers = [...text.matchAll(/\d{1,6}/g)].map(([digits]) => Number(digits))
    const part = from / page.height
    const inner = outer[rank + 1]
    const room = inner ? Math.abs(inner.y - line.y) / line.size : Infinity
    return [{line, page: index, rank, from, part, form: text.replace(/\d+/g, '#'), numbers, room}]
  })
}

function isSentence(text: string): boolean {
  return /[。；！？]/.test(text)
}

/** 12, — 12 —, －12－, ·12·, 第12页, 第12页共30页, 12/30, xii */
const numberForm =
  /^(?:[-—–－―─·•~〜|]*(?:\d{1,4}|[ivxlc]{1,7})[-—–－―─·•~〜|]*|\d{1,4}[/／]\d{1,4}|第?\d{1,4}页?[,，/／]?共\d{1,4}页?|第(?:\d{1,4}|[〇一二三四五六七八九十百]{1,6})页)$/

function isNumber(text: string): boolean {
  return numberForm.test(text.replace(/\s+/g, ''))
}

/** Those that say the same in the same place of several pages, or count. */
function repeated(all: readonly Candidate[], pages: number, body: number): Candidate[] {
  const least = pages <= 3 ? 2 : 3
  return [...Map.groupBy(all, ({form}) => form).values()]
    .flatMap((same) =>
      bandsOf(same).filter((band) => {
        const onPages = new Set(band.map(({page}) => page)).size
        const size = band[0]?.line.size ?? 0
        const most = isNumber(band[0]?.line.text ?? '') ? largest.number : largest.head
        const isClear =
          rises(band) || size <= small * body || band.every(({part}) => part <= margin.plain)
        return isClear && onPages >= least && size <= most * body && count(band) && isApart(band)
      })
    )
    .flat()
}

/** Candidates that stand at the same distance from the edge. */
function bandsOf(all: readonly Candidate[]): Candidate[][] {
  const bands: Candidate[][] = []
  for (const candidate of all.toSorted((a, b) => a.from - b.from)) {
    const band = bands.at(-1)
    const first = band?.[0]
    if (first && candidate.from - first.from <= jitter) band.push(candidate)
    else bands.push([candidate])
  }
  return bands
}

/** Whether a number in lines of one form counts the pages. */
function rises(band: readonly Candidate[]): boolean {
  return (band[0]?.numbers ?? []).some((_, at) =>
    isMostly(band.map(({page, numbers}) => (numbers[at] ?? 0) - page))
  )
}

/** Whether each number in lines of one form is the same in most, or rises with the pages. */
function count(band: readonly Candidate[]): boolean {
  const numbers = band[0]?.numbers ?? []
  return numbers.every((_, at) => {
    const values = band.map(({numbers: own}) => own[at] ?? 0)
    const steps = band.map(({page}, index) => (values[index] ?? 0) - page)
    return isMostly(values) || isMostly(steps)
  })
}

function isMostly(values: readonly number[]): boolean {
  const counts = [...Map.groupBy(values, (value) => value).values()].map((own) => own.length)
  return Math.max(...counts) >= Math.max(2, values.length * 0.6)
}

/** The head of a table that is printed again stands in cells: three pieces or more. */
const mostPieces = 3

function isApart(band: readonly Candidate[]): boolean {
  return band.every(({line}) => line.text.split(/\u3000{2,}/).length <= mostPieces)
}

/** A number of a page where no other page has one: at the edge, and in a form that nothing else has. */
function alone(all: readonly Candidate[], pages: readonly Page[], body: number): Candidate[] {
  return all.filter(({rank, line, page}) => {
    const text = line.text.replace(/\s+/g, '')
    if (rank !== 0 || line.size > largest.number * body || !isNumber(text)) return false
    return (
      /\D/.test(text) ||
      text === pages[page]?.label ||
      (pages.length > 1 && text === String(page + 1))
    )
  })
}

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

/**
 * Lines in the band of a running head that most pages have, where its text changes with the
 * chapter: the outermost of their page, and as small.
 */
function inBand(
  all: readonly Candidate[],
  accepted: ReadonlySet<Candidate>,
  body: number,
  pages: number
): Candidate[] {
  const heads = [...accepted].filter(({line, rank}) => rank === 0 && !isNumber(line.text))
  return bandsOf(heads)
    .filter((band) => band.length * 2 >= pages)
    .flatMap((band) => {
      const [first, size] = [band[0]?.from ?? 0, band[0]?.line.size ?? 0]
      return all.filter(({rank, from, line}) => {
        const isSame = Math.abs(from - first) <= jitter && Math.abs(line.size - size) <= 0.5
        return rank === 0 && isSame && line.size < body
      })
    })
}
