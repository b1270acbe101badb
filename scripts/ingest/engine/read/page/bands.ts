import {type Candidate, isNumber, largest, margin} from './edge-lines.ts'

/** What is so much smaller than the text is told by that. */
const small = 0.93
/** How far the same line may stand from its place on other pages, in points. */
const jitter = 3

/** Those that say the same in the same place of several pages, or count. */
export function repeated(all: readonly Candidate[], pages: number, body: number): Candidate[] {
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

/**
 * Lines in the band of a running head that most pages have, where its text changes with the
 * chapter, or between left and right pages: the outermost of their page, and as large, and smaller
 * than the text where no text stands there.
 */
export function inBand(
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
      return all.filter(({rank, from, part, line}) => {
        const isSame = Math.abs(from - first) <= jitter && Math.abs(line.size - size) <= 0.5
        return rank === 0 && isSame && (line.size < body || part <= margin.plain)
      })
    })
}
