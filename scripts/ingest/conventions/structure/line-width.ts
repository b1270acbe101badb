import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {printWidth} from '../lexicon/punctuation.ts'
import {isRunningText} from './paragraph-forms.ts'

/** So many lines of one width are full; one alone is long by chance. */
const fewestFull = 4
/** A few lines tell their width only where they keep to it. */
const few = 3

/** The width of full lines, or `null` where lines are not wrapped. @param tight those above another, without an end */
export function findWidth(blocks: readonly Block[], tight: readonly Block[]): number | null {
  const widths = tight.map((block) => printWidth(textOf(block))).sort((a, b) => a - b)
  const full = commonWidth(widths)
  const long = widths.filter((width) => width >= full * 0.6)
  const atFull = long.filter((width) => Math.abs(width - full) <= full * 0.1).length
  const wider = blocks.filter((block) => printWidth(textOf(block)) > full * 1.15).length
  const isCommon =
    atFull >= fewestFull && atFull >= long.length * 0.5 && wider <= blocks.length * 0.1
  if (widths.length >= 6 && full >= 15) return isCommon ? full : null
  return wider === 0 ? exactWidth(tight) : null
}

/** The width to which a few lines keep, with their indents. */
function exactWidth(tight: readonly Block[]): number | null {
  const full = tight.reduce((widest, line) => Math.max(widest, printedWidth(line)), 0)
  const long = tight.filter((line) => printedWidth(line) >= full * 0.6)
  const isExact = long.every((line) => printedWidth(line) >= full - ragged)
  const running = long.filter((line) => isRunningText(textOf(line))).length
  return long.length >= few && full >= 20 && isExact && running * 2 > long.length ? full : null
}

/** Full lines differ by so much, in Han characters: no line begins with a closing mark. */
export const ragged = 1.5

/** The greatest of about the same widths at which most of a text stands. @param widths rising */
function commonWidth(widths: readonly number[]): number {
  let [common, most, first] = [0, 0, 0]
  for (const [at, width] of widths.entries()) {
    while ((widths[first] ?? 0) < width - ragged) first++
    // Items of a list may be more lines than those that are full, but they are short.
    const length = (at - first + 1) * width
    if (length < most) continue
    most = length
    common = width
  }
  return common
}

/** Width of a line with its indent, in Han characters. */
export function printedWidth(line: Block): number {
  return printWidth(textOf(line)) + line.data.indent
}
