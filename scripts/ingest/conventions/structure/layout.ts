import type {Root} from 'mdast'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {endsSentence, leavesOpen, printWidth, unspaced} from '../lexicon/punctuation.ts'

/** How a source was printed. */
export interface Layout {
  /** Whether three characters that stand at both sides of a line's end follow each other inside a line, too. */
  holds: (characters: string) => boolean
  /** Width of a full line in Han characters, where lines are wrapped; else `null`. */
  lineWidth: number | null
  /** Whether paragraphs begin with an indent, and only they. */
  indented: boolean
  /** Whether page breaks cut paragraphs in it: some stop in the middle of a quotation or at a comma. */
  cut: boolean
}

/** A line that stops in the middle of a sentence is wider than a heading, or shows it by its marks. */
const longestHeading = 60

/** Learn from all lines of a source how it was printed. */
export function readLayout(tree: Root): Layout {
  const blocks = tree.children.flatMap((node) =>
    node.type === 'document' ? node.children.filter((child) => isBlock(child)) : []
  )
  const tight = blocks.filter((block, at) => {
    const next = blocks[at + 1]
    return next?.data.gap === 0 && !endsSentence(textOf(block))
  })
  const widths = tight.map((block) => printWidth(textOf(block))).sort((a, b) => a - b)
  const full = widths[Math.floor(widths.length * 0.75)] ?? 0
  const atFull = widths.filter((width) => Math.abs(width - full) <= full * 0.1).length
  const wider = blocks.filter((block) => printWidth(textOf(block)) > full * 1.15).length
  const isWrapped =
    widths.length >= 6 &&
    full >= 15 &&
    atFull >= widths.length * 0.4 &&
    wider <= blocks.length * 0.1
  return {
    holds: createSeams(blocks),
    lineWidth: isWrapped ? full : null,
    indented: isIndented(blocks),
    cut: blocks.filter((block, at) => stopsInside(block, blocks[at + 1])).length >= 3
  }
}

/**
 * Which of all threes of characters across the end of a line stand inside one.
 * Looked up in one pass when it is first asked for; most sources never do.
 */
function createSeams(blocks: readonly Block[]): (characters: string) => boolean {
  let found: Set<string> | null = null
  return (characters) => {
    found ??= findSeams(blocks.map((block) => unspaced(textOf(block))))
    return found.has(characters)
  }
}

function findSeams(lines: readonly string[]): Set<string> {
  const text = lines.join('')
  const across = new Set<string>()
  let end = 0
  for (const line of lines) {
    end += line.length
    across.add(text.slice(Math.max(0, end - 2), end + 1)).add(text.slice(end - 1, end + 2))
  }
  const found = new Set<string>()
  for (const line of lines) {
    for (let at = 0; at + 3 <= line.length; at++) {
      const three = line.slice(at, at + 3)
      if (across.has(three)) found.add(three)
    }
  }
  return found
}

/** Whether paragraphs begin with an indent: a good part of all lines, or most of those behind a full stop. */
function isIndented(blocks: readonly Block[]): boolean {
  const indents = (some: readonly Block[]) => some.filter(({data}) => data.indent >= 2).length
  if (indents(blocks) >= blocks.length * 0.25) return true
  const opening = blocks.filter((_, at) => {
    const before = blocks[at - 1]
    return before && endsSentence(textOf(before))
  })
  return opening.length >= 2 && indents(opening) >= opening.length * 0.6
}

/** How much of a full line a line takes; 1 where lines are not wrapped. */
export function fillOf(line: Block, {lineWidth}: Layout): number {
  return lineWidth === null ? 1 : (printWidth(textOf(line)) + line.data.indent) / lineWidth
}

function stopsInside(block: Block, next: Block | undefined): boolean {
  if (!next || next.data.gap === 0 || block.data.role) return false
  const text = textOf(block)
  return (
    (/[，、]$/.test(text) || leavesOpen(text) || printWidth(text) > longestHeading) &&
    !endsSentence(text)
  )
}
