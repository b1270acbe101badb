import type {CompiledBlock} from '../../src/documents/compiled.ts'
import type {Segment} from '../../src/schema/report.ts'

/** A block that is not where the source says that it went. */
export interface Misplaced {
  block: string
  /** The first place of the source that went there. */
  place: number
  /** The places that the document tells, as it writes them; `null` where it has no such block. */
  told: string | null
}

/**
 * Find the first block of a document that the places of its source went to and that is not there, or
 * that tells other places: what is cited by that id, or looked up at that place, would be another text.
 *
 * @param segments of its source, those that went to this document
 */
export function findMisplaced(
  blocks: readonly CompiledBlock[],
  segments: readonly Segment[]
): Misplaced | null {
  const places = new Map<string, number[]>()
  for (const segment of segments) {
    if (segment.to !== 'document') continue
    const own = places.get(segment.block) ?? []
    for (let place = segment.start; place <= segment.end; place++) own.push(place)
    places.set(segment.block, own)
  }
  const tellsOf = new Map(blocks.map((block) => [block.id, block.at]))
  for (const [block, [place = 1, ...more]] of places) {
    const told = tellsOf.get(block)
    if (told === undefined) return {block, place, told: null}
    if (told !== null && placesIn(told) !== sorted([place, ...more])) return {block, place, told}
  }
  return null
}

/** 3, 5-7 and 3,5-7 as all their numbers. */
function placesIn(told: string): string {
  const all = told.split(',').flatMap((run) => {
    const [start = 0, end = start] = run.split('-').map(Number)
    return Number.isSafeInteger(end - start) && end - start < mostInRun
      ? Array.from({length: end - start + 1}, (_, step) => start + step)
      : [NaN]
  })
  return sorted(all)
}

/** No text has more places; a number that a hand has written may be any. */
const mostInRun = 10_000_000

function sorted(places: readonly number[]): string {
  return [...new Set(places)].sort((a, b) => a - b).join(',')
}
