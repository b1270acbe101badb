import type {Root, RootContent} from 'mdast'
import {isBlock, toFurniture} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {headsAmidText} from './heads-amid-text.ts'
import {headsOfTwoPages} from './heads-of-two-pages.ts'
import type {Reason} from './limits.ts'
import {type PageLine, pageLines} from './page-lines.ts'
import {bareNumbers, numbersOfPages} from './pages.ts'
import {createReasons} from './reasons.ts'
import {firstTitle, keyOf, runningHeads} from './running-heads.ts'

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
      if (node.type !== 'document') continue
      const blocks = node.children.filter(isBlock)
      const {titleSpan} = node.data
      if (titleSpan) node.data.titleSpan = without(titleSpan, blocks, reasons)
      node.children = node.children.map(wrap)
    }
    tree.children = tree.children.map(wrap)
  }
}

type Span = NonNullable<Document['data']['titleSpan']>

/** Where a title stands once lines that a page has between its own are set aside. */
function without(
  {start, end}: Span,
  blocks: readonly Block[],
  reasons: ReadonlyMap<Block, Reason>
): Span {
  const left = (at: number) => blocks.slice(0, at).filter((block) => !reasons.has(block)).length
  return {start: left(start), end: left(end)}
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
  const running = runningHeads(numbered)
  const heads = new Set([
    ...(pagesOfText(numbered, new Set(running)) < fewestOfText ? [] : running),
    ...headsAmidText(numbered),
    ...headsOfTwoPages(numbered)
  ])
  const title = firstTitle(numbered)
  const isOfOthers = headsOfOthers(tree, heads)
  const isOwnTitle = (line: PageLine) => firsts.has(line.block) && !isOfOthers(line)
  add(
    'running-head',
    [...heads].filter((line) => line !== title && !isOwnTitle(line)).map(({block}) => block)
  )
  return reasons
}

/** Whether a line, which may be the title of its document, is the head of pages of several others. */
function headsOfOthers(tree: Root, heads: ReadonlySet<PageLine>): (line: PageLine) => boolean {
  const owners = new Map<Block, number>()
  for (const [at, node] of tree.children.entries())
    if (node.type === 'document')
      for (const block of node.children.slice(1)) if (isBlock(block)) owners.set(block, at)
  const within = new Map<string, Set<number>>()
  for (const line of heads) {
    const owner = owners.get(line.block)
    if (owner === undefined) continue
    const own = within.get(keyOf(line))
    if (own) own.add(owner)
    else within.set(keyOf(line), new Set([owner]))
  }
  return (line) => (within.get(keyOf(line))?.size ?? 0) >= several
}

/** So many documents are several. */
const several = 3

/** Heads are above a text: so many pages have one. */
const fewestOfText = 2

/** How many pages have text beside what may be their heads. */
function pagesOfText(lines: readonly PageLine[], heads: ReadonlySet<PageLine>): number {
  const pages = new Set<number>()
  let page = 0
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'number' || line.page !== lines[at - 1]?.page) page++
    if (line.kind === 'text' && !heads.has(line)) pages.add(page)
  }
  return pages.size
}

/** The first line of each document of a bundle: its title, which its pages may have as their head. */
function firstsOf(tree: Root): ReadonlySet<Block> {
  const documents = tree.children.filter((node) => node.type === 'document')
  return new Set(
    documents.length < 2 ? [] : documents.flatMap(({children}) => children.find(isBlock) ?? [])
  )
}
