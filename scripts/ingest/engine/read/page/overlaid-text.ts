import type {Finding} from '../reader.ts'
import type {TextBox} from './boxes.ts'
import {toLines} from './lines.ts'
import type {Overlaid} from './overlaid.ts'
import type {Box, Page, Rule} from './page.ts'
import type {UprightPage} from './upright.ts'

/** A page without the text that was laid over its own, and the frame around that. */
export function withoutOverlaid(page: UprightPage, overlaid: Overlaid | null): UprightPage {
  if (!overlaid?.box) return page
  const {runs, box} = overlaid
  return {
    ...page,
    runs: page.runs.filter((run) => !runs.has(run)),
    rules: page.rules.filter((rule) => !isAround(rule, box))
  }
}

/** A frame stands so near to the text in it, in points. */
const near = 18

function isAround({isHorizontal, at, start, end}: Rule, {left, right, top, bottom}: Box): boolean {
  const [[from, to], [low, high]] = isHorizontal
    ? [
        [left, right],
        [top, bottom]
      ]
    : [
        [top, bottom],
        [left, right]
      ]
  const isLong = start >= from - near && end <= to + near
  return isLong && at >= low - near && at <= high + near
}

/** What was laid over the text of a page, as a text of its own. */
export function overlaidBoxes(overlaid: Overlaid | null, page: number): TextBox[] {
  if (!overlaid?.box) return []
  return [{box: overlaid.box, lines: toLines([...overlaid.runs], page)}]
}

/** Pages on which two texts stand over each other: their order is not certain. */
export function overlaidDoubts(
  overlaid: readonly (Overlaid | null)[],
  pages: readonly Page[],
  placeOf: (page: number) => number | null
): Finding[] {
  return overlaid.flatMap((own, at): Finding[] => {
    if (!own) return []
    const found = `第${pages[at]?.label ?? ''}页`
    const expected = own.box
      ? '有文字叠在正文上，作为另一段收在这一页正文之后；被盖住的字也已收录'
      : '有两层文字交错重叠，次序没有把握，需对照原件'
    return [{rule: 'reading-doubtful', place: placeOf(at), found, expected}]
  })
}
