import type {Root, RootContent} from 'mdast'
import {isBlock, textOf, toFurniture} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {isBreadcrumb, pathAcrossLines, shortPaths} from './breadcrumbs.ts'
import {behindButtons} from './behind-buttons.ts'
import {buttonLines} from './button-lines.ts'
import {columnNames} from './column-names.ts'
import {downloads} from './downloads.ts'
import {partFoot} from './foot-behind.ts'
import type {Reason} from './limits.ts'
import {emptyItems, isMark} from './marks.ts'
import {numberedMenu} from './menus.ts'
import {isPageNumber, numbersAcrossLines} from './pages.ts'
import {createReasons} from './reasons.ts'
import {siteFoot, siteHead} from './site.ts'
import {tabLines} from './tab-lines.ts'

/**
 * Wrap lines that are on the page but not of any document, and show it by their form:
 * breadcrumbs, buttons, page numbers between strokes, site footers, and what the archive declares
 * for its own sources. What only pages tell is found later, see `pageFurniture`.
 *
 * Afterwards: such lines are in `furniture` nodes, in place; no text is gone. But for what is
 * declared, none of them holds a sentence or stands in a table, and no reason takes more than its
 * limit. Something is left of every source.
 */
export function furniture(declared: readonly RegExp[]) {
  return (tree: Root): void => {
    tree.children = partFoot(tree.children)
    const blocks = tree.children.filter(isBlock)
    const reasons = reasonsOf(blocks, declared)
    // A place goes one way: what stands at it beside text of a document stays with that.
    const kept = new Set(blocks.flatMap((block) => (reasons.has(block) ? [] : block.data.lines)))
    const reasonOf = (node: RootContent) =>
      isBlock(node) && !node.data.lines.some((place) => kept.has(place))
        ? reasons.get(node)
        : undefined
    if (tree.children.every((node) => node.type === 'furniture' || reasonOf(node))) return
    tree.children = tree.children.map((node): RootContent => {
      const reason = reasonOf(node)
      return reason && isBlock(node) ? toFurniture(node, reason) : node
    })
  }
}

function reasonsOf(
  blocks: readonly Block[],
  declared: readonly RegExp[]
): ReadonlyMap<Block, Reason> {
  const {reasons, add} = createReasons(blocks)
  const those = (fits: (text: string) => boolean, lines = blocks) =>
    lines.filter((block) => fits(textOf(block)))
  const left = () => blocks.filter((block) => reasons.get(block) !== 'declared')
  const loose = blocks.filter(({data}) => data.role !== 'cell')
  add(
    'declared',
    those((text) => declared.some((pattern) => pattern.test(text)))
  )
  add('breadcrumb', [...those(isBreadcrumb), ...pathAcrossLines(blocks), ...shortPaths(blocks)])
  add('mark', [...those(isMark), ...emptyItems(blocks)])
  add('button', [...buttonLines(left(), reasons), ...downloads(blocks)])
  add('site-head', [...siteHead(blocks, reasons), ...columnNames(blocks, reasons)])
  add('site-head', [...numberedMenu(blocks), ...tabLines(blocks)])
  add('page-number', [...those(isPageNumber, loose), ...numbersAcrossLines(loose)])
  add('site-footer', [...siteFoot(blocks, reasons), ...behindButtons(blocks, reasons)])
  return reasons
}
