import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {bare} from '../lexicon/similarity.ts'

/** What a page prints around a document, by the reasons of furniture. */
const pageReasons = new Set(['catalogue', 'button', 'breadcrumb', 'site-head'])

/** Whether what a page prints of its own stands right above or below a line. */
export function isBesidePage({children}: Document, block: Block): boolean {
  const at = children.indexOf(block)
  return [children[at - 1], children[at + 1]].some(
    (child) => child?.type === 'furniture' && pageReasons.has(child.reason)
  )
}

/** Another print of a title stands so many lines below it. */
const longestBetween = 9

/**
 * Whether a line stands between two prints of a title, and no text does: what a collection prints there
 * of a paper (its neighbours, who made it) ends no head.
 */
export function isBetweenPrints({children}: Document, at: number, title: Block): boolean {
  const below = children.slice(at, at + longestBetween).filter((child) => isBlock(child))
  const again = below.findIndex((block) => bare(textOf(block)) === bare(textOf(title)))
  return again > 0 && below.slice(0, again).every((block) => !/[。；]/.test(textOf(block)))
}
