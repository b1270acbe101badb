import type {Layout} from '../../tree/nodes.ts'
import type {Article} from './article.ts'
import type {Line} from './line.ts'

/** Lines that stop open and are about as long as each other, from which on a text was broken to a width. */
const broken = {lines: 6, share: 0.5, shortest: 15, spread: 0.1, longer: 0.1}
/** Paragraphs that stop in the middle, from which on the pages of a print cut them. */
const cut = {lines: 5, share: 0.05, shortest: 40}
/** Numbers of pages that stand alone. */
const fewestPages = 3

/**
 * How the article of a page is laid out: each block, and each line of one, is a paragraph; but where
 * all lines were broken at one width, or the pages of a print cut its paragraphs, that is for the
 * lines to tell.
 */
export function layoutOf(lines: readonly Line[], {start, end}: Article): Layout | undefined {
  const own = lines.slice(start, end).filter((line) => !line.row && line.hints.level === undefined)
  return isBroken(own) || isCut(own) || hasPages(own) ? undefined : 'whole'
}

function isBroken(lines: readonly Line[]): boolean {
  const widths = lines
    .filter(stopsOpen)
    .map(({characters}) => characters)
    .sort((a, b) => a - b)
  const full = widths[Math.floor(widths.length * 0.75)] ?? 0
  if (widths.length < broken.lines || full < broken.shortest) return false
  const atFull = widths.filter((width) => Math.abs(width - full) <= full * broken.spread).length
  const longer = lines.filter(({characters}) => characters > full * 1.15).length
  return atFull >= widths.length * broken.share && longer <= lines.length * broken.longer
}

function isCut(lines: readonly Line[]): boolean {
  const long = lines.filter(
    ({characters, text}) => characters >= cut.shortest && /[，。；]/.test(text)
  )
  const open = long.filter(stopsOpen).length
  return open >= cut.lines && open >= long.length * cut.share
}

/** Whether numbers stand alone between the lines, each higher than the one above, as those of pages do. */
function hasPages(lines: readonly Line[]): boolean {
  const numbers = lines.flatMap(({text}) => {
    const number = /^[-—–·\s]*(\d{1,4})[-—–·\s]*$/.exec(text)?.[1]
    return number === undefined ? [] : [Number(number)]
  })
  return numbers.length >= fewestPages && numbers.every((each, at) => each > (numbers[at - 1] ?? 0))
}

function stopsOpen({text}: Line): boolean {
  return !/[。！？；：:;!?.…）)”’」』]$/.test(text.trimEnd())
}
