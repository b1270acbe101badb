import type {Root, RootContent} from 'mdast'
import {isBlock, textOf, toFurniture} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {isBreadcrumb, pathAcrossLines} from './breadcrumbs.ts'
import {buttonLines} from './button-lines.ts'
import {limits, type Reason} from './limits.ts'
import {isMark} from './marks.ts'
import {bareNumbers, isPageNumber, numbersAcrossLines, runningHeads} from './pages.ts'
import {siteFoot, siteHead} from './site.ts'

/**
 * Wrap lines that are on the page but not of any document: breadcrumbs,
 * buttons, page numbers, running heads, site footers, and what the archive
 * declares for its own sources.
 *
 * Afterwards: such lines are in `furniture` nodes, in place; no text is gone.
 * But for what is declared, none of them holds a sentence, and no reason takes
 * more than its limit. Something is left of every source.
 */
export function furniture(declared: readonly RegExp[]) {
  return (tree: Root): void => {
    const reasons = reasonsOf(tree.children.filter(isBlock), declared)
    tree.children = tree.children.map((node): RootContent => {
      const reason = isBlock(node) ? reasons.get(node) : undefined
      return reason && isBlock(node) ? toFurniture(node, reason) : node
    })
  }
}

function reasonsOf(blocks: readonly Block[], declared: readonly RegExp[]): Map<Block, Reason> {
  const reasons = new Map<Block, Reason>()
  const whole = lengthOf(blocks)
  const add = (reason: Reason, found: readonly Block[]) => {
    const taken = found.filter((block) => !reasons.has(block))
    const {lines, characters, share} = limits[reason]
    const length = lengthOf(taken)
    if (taken.length > lines || length > characters || length > share * whole) return
    for (const block of taken) reasons.set(block, reason)
  }
  const those = (fits: (text: string) => boolean) => blocks.filter((block) => fits(textOf(block)))
  const left = () => blocks.filter((block) => reasons.get(block) !== 'declared')
  add(
    'declared',
    those((text) => declared.some((pattern) => pattern.test(text)))
  )
  add('breadcrumb', [...those(isBreadcrumb), ...pathAcrossLines(blocks)])
  add('mark', those(isMark))
  add('button', buttonLines(left(), reasons))
  add('site-head', siteHead(blocks, reasons))
  add('page-number', [
    ...those(isPageNumber),
    ...numbersAcrossLines(blocks),
    ...bareNumbers(blocks)
  ])
  add(
    'running-head',
    runningHeads(blocks, (block) => reasons.get(block) === 'page-number')
  )
  add('site-footer', siteFoot(blocks, reasons))
  return blocks.some((block) => !reasons.has(block)) ? reasons : new Map<Block, Reason>()
}

/** Characters of lines, white space aside. */
function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + textOf(block).replace(/\s+/g, '').length, 0)
}
