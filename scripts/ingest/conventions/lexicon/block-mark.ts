import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {type Mark, markOf} from './marks.ts'

/** The mark that a block begins with, or `null`. */
export function blockMark(block: Block): Mark | null {
  return markOf(textOf(block))
}
