import type {Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import {blocksIn, createBlock, isAside, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document, Part} from '../../engine/tree/nodes.ts'
import {report} from '../../messages.ts'
import {decimalOf} from '../lexicon/decimals.ts'
import {markOf} from '../lexicon/marks.ts'
import {readContents} from './contents.ts'
import {findHeads, type Head} from './heads.ts'
import {paperHeadAt} from './paper-head.ts'
import {findPapers} from './papers.ts'
import {columnsOf, type Start, startsOf} from './starts.ts'

/**
 * Divide a source into its documents.
 *
 * Afterwards: the root holds documents, parts (what of a bundle belongs to no
 * document) and furniture, in source order; no line is left outside of them.
 */
export function split() {
  return (tree: Root, file: VFile): void => {
    const blocks = tree.children.filter(isBlock)
    const contents = readContents(blocks)
    const body = contents ? blocks.slice(contents.end) : []
    const heads = contents ? findHeads(contents.entries, body) : []
    if (!contents || !areDocuments(heads, body)) {
      const papers = findPapers(blocks)
      if (papers.length > 0) freeTitleBelow(blocks)
      tree.children = divideAt(tree.children, startsOf(papers, blocks))
      return
    }
    contents.entries.forEach((entry, at) => {
      if (heads[at]) return
      report(file, 'contents-missing', createBlock('', {lines: entry.lines, gap: 0, indent: 0}), {
        found: entry.title
      })
    })
    const starts = startsOf(heads, body, contents.entries)
    const list = new Set<RootContent>(blocks.slice(contents.start, contents.end))
    const columns = columnsOf(contents.groups, starts, body)
    tree.children = gather(tree.children, list, starts, columns)
  }
}

/** Blocks between the heading of a page and the title of the first of its papers. */
const aboveFirst = 6

/** What a format marks as its widest heading is that of a page where the first of several papers has its own below. */
function freeTitleBelow(blocks: readonly Block[]): void {
  const at = blocks.findIndex(({data}) => data.hints?.level === 1)
  const heading = blocks[at]
  const first = blocks
    .slice(0, at + aboveFirst)
    .findIndex((_, start) => start > at && paperHeadAt(blocks, start) !== null)
  if (!heading || first === -1 || paperHeadAt(blocks, at)?.start === at) return
  delete heading.data.hints?.level
}

/** The documents of a source without a list: the first begins with it, others with these nodes. */
function divideAt(
  nodes: readonly RootContent[],
  starts: ReadonlyMap<RootContent, Start>
): Document[] {
  const documents = [createDocument([])]
  for (const node of nodes) {
    const start = starts.get(node)
    if (start) documents.push(createDocument([], start.title))
    documents.at(-1)?.children.push(node as Document['children'][number])
  }
  return documents
}

/**
 * Whether the heads are those of documents. A report has a contents list of its
 * own at times; what that names are numbered headings: 第一章, 一、 or 1 and 1.1.
 */
function areDocuments(heads: readonly (Head | null)[], body: readonly Block[]): boolean {
  const found = heads.filter((head) => head !== null)
  const numbered = found.filter((head) => {
    const first = body[head.start]
    const text = first ? textOf(first) : ''
    return markOf(text) ?? decimalOf(text)
  })
  return found.length >= 2 && numbered.length * 2 < found.length
}

function gather(
  nodes: readonly RootContent[],
  list: ReadonlySet<RootContent>,
  starts: ReadonlyMap<RootContent, Start>,
  columns: ReadonlySet<RootContent>
): RootContent[] {
  const gathered: RootContent[] = []
  let document: Document | null = null
  for (const node of nodes) {
    const start = starts.get(node)
    if (start) {
      document = createDocument([], start.title)
      if (start.entry) {
        document.data.entry = start.entry
        const printedPage = createBlock('', {lines: start.entry.lines, gap: 0, indent: 0})
        document.data.meta.printedPage = start.entry.page
        document.data.places = {printedPage}
        if (start.entry.page !== null) document.data.evidence = {printedPage}
      }
      gathered.push(document)
    }
    if (document && !columns.has(node)) document.children.push(node as Document['children'][number])
    else if (isAside(node)) gathered.push(node)
    else {
      const role = list.has(node) ? 'contents' : 'front'
      for (const block of blocksIn(node)) addToPart(gathered, role, block)
    }
  }
  return gathered
}

function addToPart(nodes: RootContent[], role: Part['role'], block: Block): void {
  const last = nodes.at(-1)
  if (last?.type === 'part' && last.role === role) last.children.push(block)
  else nodes.push({type: 'part', role, children: [block]})
}

function createDocument(children: readonly RootContent[], titleSpan?: Start['title']): Document {
  return {
    type: 'document',
    children: [...children] as Document['children'],
    data: {meta: {}, meeting: null, ...(titleSpan ? {titleSpan} : {})}
  }
}
