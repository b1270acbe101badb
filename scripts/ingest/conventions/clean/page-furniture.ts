import type {Root, RootContent} from 'mdast'
import {isBlock, toFurniture} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {headsAmidText} from './heads-amid-text.ts'
import {headsOfFewPages} from './heads-of-few-pages.ts'
import type {Reason} from './limits.ts'
import {type PageLine, pageLines} from './page-lines.ts'
import {bareNumbers, numbersOfPages} from './pages.ts'
import {createReasons} from './reasons.ts'
import {runningHeads} from './running-heads.ts'

/**
 * Wrap what the pages of a source have at their top and their foot, once documents and tables are
 * known: bare numbers that rise with the pages, and lines that come again where pages are turned.
 *
 * Afterwards: such lines are in `furniture` nodes, in place. None of them holds a sentence, is a
 * cell, or is the first of its document.
 */
export function pageFurniture() {
  return (tree: Root): void => {
    const reasons = reasonsOf(tree)
    if (reasons.size === 0) return
    const wrap = <Node extends RootContent>(node: Node) => {
      const reason = isBlock(node) ? reasons.get(node) : undefined
      return reason && isBlock(node) ? toFurniture(node, reason) : node
    }
    for (const node of tree.children) {
      if (node.type === 'document') node.children = node.children.map(wrap)
    }
    tree.children = tree.children.map(wrap)
  }
}

function reasonsOf(tree: Root): ReadonlyMap<Block, Reason> {
  const lines = pageLines(tree)
  const {reasons, add} = createReasons(lines.map(({block}) => block))
  const text = lines.flatMap(({kind, block}) => (kind === 'text' ? [block] : []))
  add('page-number', [...numbersOfPages(text), ...bareNumbers(text)])
  const numbered = lines.map((line): PageLine =>
    reasons.has(line.block) ? {...line, kind: 'number'} : line
  )
  const firsts = firstsOf(tree)
  const heads = [
    ...runningHeads(numbered),
    ...headsAmidText(numbered),
    ...headsOfFewPages(numbered)
  ]
  add(
    'running-head',
    heads.map(({block}) => block).filter((block) => !firsts.has(block))
  )
  return reasons
}

/** The first line of each document of a bundle: its title, which its pages may have as their head. */
function firstsOf(tree: Root): ReadonlySet<Block> {
  const documents = tree.children.filter((node) => node.type === 'document')
  return new Set(
    documents.length < 2 ? [] : documents.flatMap(({children}) => children.find(isBlock) ?? [])
  )
}
