import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {type Mark, markOf} from './marks.ts'

/** Marks that were read already, with the texts that they were read from. */
const known = new WeakMap<Block, {text: string; mark: Mark | null}>()

/** The mark that a block begins with, or `null`: read once, and again only where its text has changed. */
export function blockMark(block: Block): Mark | null {
  const text = textOf(block)
  const before = known.get(block)
  if (before?.text === text) return before.mark
  const mark = markOf(text)
  known.set(block, {text, mark})
  return mark
}
