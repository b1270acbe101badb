import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {limits, type Reason} from './limits.ts'

/** Why lines are not of the document, within the limits of each reason. */
export interface Reasons {
  reasons: ReadonlyMap<Block, Reason>
  /** Take lines for one reason that have none yet; none of them where they are more than it may have. */
  add: (reason: Reason, found: readonly Block[]) => void
}

/** @param blocks all lines of a source, whose length the limits are measured by */
export function createReasons(blocks: readonly Block[]): Reasons {
  const reasons = new Map<Block, Reason>()
  const whole = lengthOf(blocks)
  return {
    reasons,
    add: (reason, found) => {
      const taken = found.filter((block) => !reasons.has(block))
      const {lines, characters, share} = limits[reason]
      const length = lengthOf(taken)
      if (taken.length > lines || length > characters || length > share * whole) return
      for (const block of taken) reasons.set(block, reason)
    }
  }
}

/** Characters of lines, white space aside. */
function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + textOf(block).replace(/\s+/g, '').length, 0)
}
