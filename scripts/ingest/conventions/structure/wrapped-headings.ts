import {append, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {isNamesRow} from '../lexicon/names.ts'
import {endsSentence, printWidth} from '../lexicon/punctuation.ts'
import {widest, widestBare} from './heading-lines.ts'

/** A line is not wrapped before it has this width, in Han characters. */
const narrowest = 12
/** What no heading ends with. */
const unfinished = /[、，和]$|以及$|(?<!目)的$|(?<!参)与$/

/** 第一章, with its name on a line of its own. */
const bareDivision = /^第[^\s第]{1,9}[编編章节節]$/

/**
 * Join the lines of numbered headings that were printed over two lines: 一、… and,
 * right below it, the short rest, which is no heading of its own; 第一章 and the name of the chapter.
 */
export function joinWrappedHeadings(document: Document): void {
  const blocks = document.children.filter(isBlock)
  const rests = new Set<Document['children'][number]>()
  blocks.forEach((block, at) => {
    const rest = blocks[at + 1]
    const below = blocks[at + 2]
    if (!rest || !below || rests.has(block)) return
    if (!opensHeading(block) || !mayEnd(block, rest)) return
    const text = textOf(block)
    if (bareDivision.test(text) && rest.data.gap <= 1 && blockMark(below)) {
      append(block, rest, '\u3000')
      rests.add(rest)
      return
    }
    if (rest.data.gap > 0) return
    const standsApart = below.data.gap > 0 && printWidth(text) >= narrowest
    if (!unfinished.test(text) && !standsApart) return
    append(block, rest, '')
    rests.add(rest)
  })
  if (rests.size > 0) document.children = document.children.filter((child) => !rests.has(child))
}

function opensHeading(block: Block): boolean {
  const text = textOf(block)
  if (block.type !== 'paragraph' || block.data.role || printWidth(text) > widest) return false
  const unit = blockMark(block)?.unit
  return unit !== undefined && unit !== 'article' && !/[。！？；：:;]/.test(text)
}

/** Whether a line right below a heading can be its rest. */
function mayEnd({data}: Block, rest: Block): boolean {
  const text = textOf(rest)
  return (
    rest.type === 'paragraph' &&
    !rest.data.role &&
    rest.data.lines[0] === (data.lines.at(-1) ?? 0) + 1 + rest.data.gap &&
    printWidth(text) <= widestBare &&
    blockMark(rest) === null &&
    !endsSentence(text) &&
    !/[，。；：:]/.test(text) &&
    parseLabelled(text) === null &&
    !isNamesRow(text)
  )
}
