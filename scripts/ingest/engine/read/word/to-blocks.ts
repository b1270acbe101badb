import type {RootContent} from 'mdast'
import {createBlock} from '../../tree/blocks.ts'
import type {Block, Hints} from '../../tree/nodes.ts'
import {createRow} from '../../tree/rows.ts'
import type {Doubt} from './text-doubts.ts'
import type {Item, ParagraphItem, TableItem} from './items.ts'

/** A doubt, and the place that it is about. */
export interface Placed {
  doubt: Doubt
  place: number
}

/** Blocks of some text. */
export interface Blocks {
  children: RootContent[]
  doubts: Placed[]
  /** The last place that was taken. */
  last: number
}

/** A text that is longer is no heading, whatever its style says. */
const longestHeading = 100

/**
 * Items as blocks: each line of a paragraph takes a place, and each cell with text.
 *
 * @param before the last place that is taken by others
 * @param isTitled whether a paragraph somewhere is styled as the title, above all headings
 */
export function toBlocks(items: readonly Item[], before: number, isTitled: boolean): Blocks {
  const blocks: Blocks = {children: [], doubts: [], last: before}
  let gap = 0
  for (const item of items) {
    if (item.type === 'table') {
      const grid = toGrid(item, gap, blocks)
      if (grid) blocks.children.push(grid)
      if (grid) gap = 0
      continue
    }
    gap = addParagraph(item, gap, isTitled, blocks)
  }
  return blocks
}

/** Add what a paragraph is; how many empty lines stand before what follows is given back. */
function addParagraph(
  item: ParagraphItem,
  before: number,
  isTitled: boolean,
  blocks: Blocks
): number {
  const first = blocks.last + 1
  let gap = before
  let pieces: string[] = []
  let lines: number[] = []
  for (const line of item.lines) {
    blocks.last++
    if (line.text.trim() !== '') {
      pieces.push(seam(pieces.at(-1) ?? '', line.text), line.text)
      lines.push(blocks.last)
    } else if (pieces.length === 0) gap++
    if (line.goesOn || pieces.length === 0) continue
    const text = pieces.join('')
    const data = {lines, gap, indent: (/^\u3000*/.exec(text)?.[0].length ?? 0) + item.indent}
    const hints = hintsOf(item, text, isTitled)
    blocks.children.push(
      createBlock(text, {...data, ...(Object.keys(hints).length > 0 ? {hints} : {})})
    )
    gap = 0
    pieces = []
    lines = []
  }
  for (const doubt of item.doubts)
    blocks.doubts.push({doubt, place: Math.max(1, Math.min(first, blocks.last))})
  return gap
}

function toGrid({rows}: TableItem, before: number, blocks: Blocks): RootContent | null {
  const children: Block[] = []
  let gap = before
  for (const {cells, doubts} of rows) {
    const first = blocks.last + 1
    const places = cells.filter((cell) => cell !== '').map(() => ++blocks.last)
    for (const doubt of doubts)
      blocks.doubts.push({doubt, place: Math.max(1, Math.min(first, blocks.last))})
    if (places.length === 0) continue
    const contents = cells.map((value) => (value === '' ? [] : [{type: 'text' as const, value}]))
    children.push(createRow(contents, {lines: places, gap, indent: 0}))
    gap = 0
  }
  return children.length === 0 ? null : {type: 'grid', children}
}

function hintsOf({hints, isTitle}: ParagraphItem, text: string, isTitled: boolean): Hints {
  const {level, ...others} = hints
  if (level === undefined || text.length > longestHeading || /。./.test(text)) return others
  const isBelow = isTitled && !isTitle
  // Where pages cut a text, they cut paragraphs, not headings.
  return {begins: true, ...others, level: isBelow ? level + 1 : level}
}

/** Between two halves stands a space only where both sides are Latin letters or digits. */
function seam(before: string, after: string): string {
  return /[A-Za-z0-9,.]$/.test(before) && /^[A-Za-z0-9]/.test(after) ? ' ' : ''
}
