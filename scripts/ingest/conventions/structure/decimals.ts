import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {decimalOf} from '../lexicon/decimals.ts'
import {endsSentence} from '../lexicon/punctuation.ts'

/** A plan is numbered in decimals if at least so many of its numbers have a point. */
const leastPoints = 2

/**
 * The lines of a document that decimal numbers divide, as plans and standards
 * have them: 1 总则, 1.1 编制目的, 2 组织机构. A number is one of a division where
 * it goes on with those above it; quantities and years are not.
 *
 * @returns for each line its level, from 1; empty where the document has none
 */
export function findDecimals(document: Document): ReadonlyMap<Block, number> {
  const found = new Map<Block, number>()
  let path: number[] = []
  let points = 0
  for (const child of document.children) {
    if (!isBlock(child)) continue
    if (child.data.role === 'attachment') path = []
    if (child.data.role || child.type === 'heading') continue
    const parts = decimalOf(textOf(child)) ?? undividedOf(textOf(child))
    if (!parts || !goesOn(parts, path)) continue
    path = parts
    found.set(child, parts.length)
    if (parts.length > 1) points++
  }
  return points < leastPoints ? new Map() : found
}

/** 1总则: a page may lose what stood between the number and its words. */
const undivided = /^(\d{1,2})(?=[\p{Script=Han}《“])(?!\d*[年月日时个名人件条项次届号级期])/u
/** Characters of such a heading. */
const longestUndivided = 20

function undividedOf(text: string): number[] | null {
  const number = text.length <= longestUndivided ? undivided.exec(text)?.[1] : undefined
  return number === undefined || endsSentence(text) ? null : [Number(number)]
}

/** 1.1 goes on behind 1, 1.2 behind 1.1 and all that is below it. */
function goesOn(parts: readonly number[], path: readonly number[]): boolean {
  const last = parts.length - 1
  if (last > path.length) return false
  return parts.every((part, at) => part === (at < last ? path[at] : (path[at] ?? 0) + 1))
}
