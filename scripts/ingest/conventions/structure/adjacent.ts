import {firstLine} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'

/** Whether a line stands directly below another. */
export function isBelow(line: Block, next: Block): boolean {
  return next.data.gap === 0 && line.data.lines.at(-1) === firstLine(next) - 1
}

/** Whether nothing but empty lines stands between two lines: no page number, no running head. */
export function isDivided(line: Block, next: Block): boolean {
  return next.data.gap > 0 && line.data.lines.at(-1) === firstLine(next) - next.data.gap - 1
}
