import type {Layout} from '../../tree/nodes.ts'
import type {Article} from './article.ts'
import type {Line} from './line.ts'

/** Lines that stop open and are about as long as each other, from which on a text was broken to a width. */
const broken = {lines: 6, share: 0.5, shortest: 15, spread: 0.1, longer: 0.1}

/**
 * How the article of a page is laid out: each block, and each line of one, is a paragraph; but where
 * someone broke all lines at one width, that is for the lines to tell.
 */
export function layoutOf(lines: readonly Line[], {start, end}: Article): Layout | undefined {
  const own = lines.slice(start, end).filter((line) => !line.row && line.hints.level === undefined)
  const open = own.filter((line, at) => {
    const next = own[at + 1]
    const goesOn = next?.block === line.block && next.hints.begins !== true
    return goesOn && !/[。！？；：:;!?.）)]\s*$/.test(line.text)
  })
  const widths = open.map(({characters}) => characters).sort((a, b) => a - b)
  const full = widths[Math.floor(widths.length * 0.75)] ?? 0
  if (open.length < broken.lines || full < broken.shortest) return 'whole'
  const atFull = widths.filter((width) => Math.abs(width - full) <= full * broken.spread).length
  const longer = own.filter(({characters}) => characters > full * 1.15).length
  const isBroken = atFull >= open.length * broken.share && longer <= own.length * broken.longer
  return isBroken ? undefined : 'whole'
}
