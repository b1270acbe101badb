import type {ListItem, Nodes, PhrasingContent, Root, RootContent, Table} from 'mdast'
import {isBlock, toFurniture} from '../../tree/blocks.ts'
import {joinInline, plainText} from '../../tree/inline.ts'
import type {Block, BlockData, Hints} from '../../tree/nodes.ts'
import {createRow} from '../../tree/rows.ts'
import type {Kept} from './kept.ts'
import {breakTag, quotationMarks, toLines} from './lines.ts'

/** What a tree of Markdown is to ingest. */
export interface Blocks {
  children: Root['children']
  /** Runs of the text that are printed, in order. */
  kept: Kept[]
}

/**
 * The nodes of Markdown as blocks, one for each line: where a paragraph was wrapped, its lines are
 * joined later, as those of any text. What is structure becomes hints, comments furniture.
 *
 * @param line the line before the first that is of the tree, counted from 1
 */
export function toBlocks(tree: Root, text: string, line: number): Blocks {
  const children: Root['children'] = []
  const kept: Kept[] = []
  let last = line

  const dataAt = (at: number, printed: string, hints: Hints): BlockData => {
    const gap = Math.max(0, at - last - 1)
    last = at
    const indent = /^\u3000*/.exec(printed)?.[0].length ?? 0
    return {lines: [at], gap, indent, ...(Object.keys(hints).length > 0 ? {hints} : {})}
  }

  const add = (content: PhrasingContent[], data: BlockData) => {
    const block: Block = {type: 'paragraph', children: content, data}
    children.push(block)
  }

  /** Quotations that the node stands in. */
  let quotations = 0

  const keep = (node: Nodes) => {
    if (node.type === 'text') {
      const runs = linesIn(rangeOf(node), text, quotations > 0)
      for (const run of runs) {
        for (const part of betweenTags(run, text)) kept.push({...part, isEscaped: true})
      }
    } else if ('children' in node) node.children.forEach(keep)
  }

  const addLines = (nodes: readonly PhrasingContent[], hints: Hints, number = '') => {
    nodes.forEach(keep)
    let isFirst = true
    for (const [at, {line, begins, children: own}] of toLines(
      nodes,
      text,
      quotations > 0
    ).entries()) {
      const printed = plainText(own)
      // Markdown takes wide spaces for text; to a reader, the line is empty.
      if (printed.trim() === '' && number === '') {
        isFirst = true
        continue
      }
      const content: PhrasingContent[] =
        at === 0 && number !== '' ? [{type: 'text', value: `${number} `}, ...own] : own
      const {item, ...others} = hints
      // What breaks a heading leaves it one.
      isFirst ||= begins && hints.level === undefined
      const all = {
        ...others,
        ...(isFirst ? {begins: true} : {}),
        ...(at === 0 && item ? {item} : {})
      }
      add(content, dataAt(line, printed, all))
      isFirst = false
    }
  }

  /** What is no text of Markdown, line by line as it is. */
  const addRaw = (node: RootContent, reason: string | null) => {
    const {start, end} = rangeOf(node)
    kept.push({start, end, isEscaped: false})
    const first = node.position?.start.line ?? 0
    for (const [at, printed] of text
      .slice(start, end)
      .split(/\r\n|\n|\r/)
      .entries()) {
      if (printed.trim() === '') continue
      const data = dataAt(first + at, printed, {begins: true})
      const block: Block = {type: 'paragraph', children: [{type: 'text', value: printed}], data}
      children.push(reason === null ? block : toFurniture(block, reason))
    }
  }

  const addTable = ({align, children: rows}: Table) => {
    const own = rows.map((row) => {
      keep(row)
      const cells = row.children.map((cell) =>
        joinInline(
          toLines(cell.children, text, quotations > 0).map((each) => each.children),
          () => ' '
        )
      )
      return createRow(cells, dataAt(row.position?.start.line ?? 0, '', {}))
    })
    children.push({type: 'grid', align, children: own})
  }

  /** The number of an item is of its text, as it is printed; its bullet is not. */
  const addItem = (node: ListItem, depth: number) => {
    const {start, end} = rangeOf(node)
    const number = /^\d+[.)]/.exec(text.slice(start, end))?.[0] ?? ''
    if (number !== '') kept.push({start, end: start + number.length, isEscaped: false})
    const [first, ...rest] = node.children
    const item = {item: {depth, isNumbered: number !== ''}}
    const line = node.position?.start.line ?? 0
    const isOnLine = number === '' || first?.position?.start.line === line
    if (first?.type === 'paragraph' && isOnLine) addLines(first.children, item, number)
    else {
      if (number !== '') {
        const data = dataAt(line, number, {...item, begins: true})
        add([{type: 'text', value: number}], data)
      }
      if (first) addFlow(first, depth)
    }
    for (const child of rest) addFlow(child, depth)
  }

  const addFlow = (node: RootContent, depth: number) => {
    if (node.type === 'heading') addLines(node.children, {level: node.depth})
    else if (node.type === 'paragraph' && isRemark(node, text)) addRaw(node, 'comment')
    else if (node.type === 'paragraph') addLines(node.children, {})
    else if (node.type === 'list') for (const item of node.children) addItem(item, depth + 1)
    else if (node.type === 'blockquote') {
      quotations++
      for (const child of node.children) addFlow(child, depth)
      quotations--
    } else if (node.type === 'table') addTable(node)
    else addRaw(node, isBehindText(node) ? null : reasonOf(node))
  }

  /** A place is of the text or it is not: what stands on the line of a number is. */
  const isBehindText = (node: RootContent) => {
    const before = children.at(-1)
    return before && isBlock(before) && before.data.lines.at(-1) === node.position?.start.line
  }

  for (const node of tree.children) addFlow(node, 0)
  return {children, kept}
}

/** Why a node is not of the text: a comment that holds nothing but itself, a line across the page. */
function reasonOf(node: RootContent): string | null {
  if (node.type === 'thematicBreak') return 'divider'
  if (node.type !== 'html') return null
  const html = node.value.trim()
  const isComment = html.startsWith('<!--') && html.indexOf('-->') === html.length - 3
  return isComment ? 'comment' : null
}

/** [//]: # (…): what writers of Markdown say to each other, by a definition that nothing refers to. */
const remark = /^\[(?:\/\/|comment)\]:\s?(?:#|<>)(?:\s(?:\([^()]*\)|"[^"]*"|'[^']*'))?\s*$/i

function isRemark(node: RootContent, text: string): boolean {
  const {start, end} = rangeOf(node)
  return text.startsWith('[', start) && remark.test(text.slice(start, end))
}

const breakTags = new RegExp(breakTag, 'gi')

/** A range without the tags in it that break a line. */
function betweenTags({start, end}: Range, text: string): Range[] {
  const tags = [...text.slice(start, end).matchAll(breakTags)]
  const starts = tags.map((tag) => start + tag.index + tag[0].length)
  const ends = tags.map((tag) => start + tag.index)
  return [start, ...starts].map((from, at) => ({start: from, end: ends[at] ?? end}))
}

/** The lines of a range; in a quotation without the marks that all but the first begin with. */
function linesIn({start, end}: Range, text: string, isQuoted: boolean): Range[] {
  let at = start
  // Ends of lines are kept between the lines.
  return text
    .slice(start, end)
    .split(/(\r\n|\n|\r)/)
    .flatMap((line, part): Range[] => {
      const from = at
      at += line.length
      if (part % 2 === 1) return []
      const marks = isQuoted && part > 0 ? (quotationMarks.exec(line)?.[0].length ?? 0) : 0
      return [{start: from + marks, end: at}]
    })
}

/** A part of a text: `end` excluded. */
interface Range {
  start: number
  end: number
}

function rangeOf({position}: Nodes): Range {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}
