import type {Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {markOf} from '../lexicon/marks.ts'
import {printWidth} from '../lexicon/punctuation.ts'

/** Lines of a table that are no wider, in Han characters; so many of them in a row may be its cells. */
const widest = 16
const fewest = 12
/** Of cells, so many are figures, or figures and what another says, too. */
const figures = 0.15
const alike = 0.25

/** 1,286.5, alone or behind the cell in front of it; a day is none. */
const figure = /(?:^|\s)[\d,.]{1,14}(?:万?元|万|亿|个|项|人|%|％)?$/

/**
 * Report lines that read as the cells of a table, each on a line of its own: which of them stood in
 * one row, the source no longer tells. Said once, with how many there are.
 */
export function looseCells() {
  return (tree: Root, file: VFile): void => {
    const runs = documentsOf(tree).flatMap(({children}) => runsIn(children).filter(readsAsCells))
    const [first] = runs[0] ?? []
    if (!first) return
    const count = runs.reduce((sum, run) => sum + run.length, 0)
    report(file, 'reading-doubtful', first, {
      found: `${String(count)} 行短行`,
      expected: '像表格，每格各占一行，哪几格在同一行没有恢复'
    })
  }
}

/** Short lines one below the other, none of which ends a sentence or begins an item. */
function runsIn(children: readonly RootContent[]): Block[][] {
  const runs: Block[][] = [[]]
  for (const node of children) {
    if (isBlock(node) && mayBeCell(node)) runs.at(-1)?.push(node)
    else if (runs.at(-1)?.length !== 0) runs.push([])
  }
  return runs
}

function mayBeCell(block: Block): boolean {
  const text = textOf(block)
  const {role} = block.data
  if (role !== undefined && role !== 'cell') return false
  return printWidth(text) <= widest && !/[。！？:：；]/.test(text)
}

function readsAsCells(run: readonly Block[]): boolean {
  if (run.length < fewest) return false
  const texts = run.map((block) => textOf(block).trim())
  const numbers = texts.filter((text) => figure.test(text))
  const names = texts.filter((text) => !figure.test(text))
  const again = names.length - new Set(names).size
  const items = texts.filter((text) => markOf(text) !== null)
  if (items.length * 4 > texts.length) return false
  return numbers.length >= run.length * figures || numbers.length + again >= run.length * alike
}
