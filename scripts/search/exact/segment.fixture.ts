import {} from '../../../src/search/exact/manifest.ts'
import {roomOf} from '../../../src/search/exact/room.ts'
import {makeSegment, type Segment} from './segment.ts'

/** The segment of some passages, each of some texts whose characters are units. */
export function segmentOf(passages: readonly (readonly string[])[]): Segment {
  const units: number[] = []
  const starts = [0]
  for (const texts of passages) {
    for (const text of texts) units.push(...Array.from(text, (unit) => unit.charCodeAt(0)), 0)
    starts.push(units.length)
  }
  return makeSegment({units: Uint16Array.from(units), starts})
}

/** The segment of the passages of one document, each of one text, with the numbers that it takes. */
export function segmentOfDocument(passages: readonly string[]): Segment {
  const empty = Array.from({length: roomOf(passages.length) - passages.length}, () => [])
  return segmentOf([...passages.map((text) => [text]), ...empty])
}
