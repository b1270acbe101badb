import type {Root, RootContent} from 'mdast'
import {append, isBlock} from '../../tree/blocks.ts'
import type {Block, BlockData, Furniture, Grid, Hints, Layout} from '../../tree/nodes.ts'
import {createRow} from '../../tree/rows.ts'
import type {Article} from './article.ts'
import type {PrintedField} from './fields.ts'
import type {HeadField} from './head-data.ts'
import type {Line} from './line.ts'
import {isLinked, isPath, isSentence, limits} from './measures.ts'

/**
 * The lines of a page as nodes: those of its article as blocks and tables, all others as furniture
 * with the reason, neighbours of one reason together.
 *
 * @param head data in the head of the page, each at a place of its own, in front
 * @param fields the rows that are labels with their values
 * @param layout `undefined` where a block may go on with the one above
 */
export function toNodes(
  lines: readonly Line[],
  article: Article,
  head: readonly HeadField[],
  fields: ReadonlyMap<Line, readonly PrintedField[]>,
  layout: Layout | undefined
): Root['children'] {
  const nodes: RootContent[] = []
  let last = head.length
  const aside = (reason: string, block: Block) => {
    const node = nodes.at(-1)
    if (node?.type === 'furniture' && node.reason === reason) node.children.push(block)
    else nodes.push({type: 'furniture', reason, children: [block]} satisfies Furniture)
  }
  const dataAt = (places: readonly number[], hints: Hints, text = ''): BlockData => {
    const gap = Math.max(0, (places[0] ?? 0) - last - 1)
    last = places.at(-1) ?? last
    const indent = indentOf(text)
    return {lines: [...places], gap, indent, ...(Object.keys(hints).length > 0 ? {hints} : {})}
  }
  for (const [at, {printed, field}] of head.entries()) {
    const data = {lines: [at + 1], gap: 0, indent: 0, ...(field ? {hints: {field}} : {})}
    aside('front-matter', {type: 'paragraph', children: [{type: 'text', value: printed}], data})
  }
  const reasons = reasonsOf(lines, article, fields)
  let before: Line | null = null
  for (const line of lines) {
    const reason = reasons.get(line)
    if (reason === 'catalogue') {
      for (const {label, value, cells} of fields.get(line) ?? []) {
        const text = cells.map((cell) => cell.text).join(' ')
        const places = [...new Set(cells.flatMap((cell) => cell.places))]
        const data = dataAt(places, {field: {label, value}})
        aside(reason, {type: 'paragraph', children: [{type: 'text', value: text}], data})
      }
    } else if (reason !== undefined) {
      const data = dataAt(line.places, line.hints)
      aside(reason, {
        type: 'paragraph',
        children: line.row ? rowOf(line, data).children : line.content,
        data
      })
    } else if (line.row) addRow(nodes, line, rowOf(line, dataAt(line.places, {})))
    else {
      const {begins, ...others} = line.hints
      // Pages of a print cut paragraphs, not headings.
      const isCertain = layout !== undefined || others.level !== undefined
      const hints = isCertain && begins ? {...others, begins} : others
      const data = dataAt(line.places, hints, line.text)
      const block: Block = {type: 'paragraph', children: line.content, data}
      const above = nodes.at(-1)
      if (above && isBlock(above) && isOfHeading(line, before)) append(above, block, ' ')
      else nodes.push(block)
    }
    before = line
  }
  return nodes
}

/** Whether a line is the next of the same heading. */
function isOfHeading({block, hints}: Line, before: Line | null): boolean {
  return hints.level !== undefined && hints.begins !== true && before?.block === block
}

/** Full-width spaces that a line is indented by; two others are as wide as one. */
function indentOf(text: string): number {
  const spaces = /^[\u3000\u2003\u2002\u00a0 ]*/.exec(text)?.[0] ?? ''
  const wide = spaces.replace(/[^\u3000\u2003]/g, '').length
  return wide + Math.floor((spaces.length - wide) / 2)
}

const tables = new WeakMap<Grid, unknown>()

function addRow(nodes: RootContent[], {row}: Line, block: Block): void {
  const last = nodes.at(-1)
  if (last?.type === 'grid' && tables.get(last) === row?.table) {
    last.children.push(block)
    return
  }
  const grid: Grid = {type: 'grid', children: [block]}
  tables.set(grid, row?.table)
  nodes.push(grid)
}

function rowOf({row}: Line, data: BlockData): Block {
  return createRow(row?.cells.map(({content}) => content) ?? [], data)
}

/** Why lines are not of the article. */
function reasonsOf(
  lines: readonly Line[],
  {start, end, gap, captions, loose, files}: Article,
  fields: ReadonlyMap<Line, readonly PrintedField[]>
): Map<Line, string> {
  const reasons = new Map<Line, string>()
  const isInside = (line: Line, at: number) => {
    // Below a title, what the site has before the text; but no sentence.
    const isBetween = at >= gap.start && at < gap.end && !isSentence(line)
    const isOf = at >= start && at < end && !isBetween && !captions.has(line)
    return isOf || files.has(line)
  }
  const isText = (line: Line, at: number) =>
    isInside(line, at) && !fields.has(line) && !line.isBeside && !isPath(line) && !isLinked(line)
  const sentence = lines.findIndex((line, at) => isText(line, at) && isSentence(line))
  const text = sentence === -1 ? lines.findIndex(isText) : sentence
  const menus = menusIn(lines)
  for (const [at, line] of lines.entries()) {
    const isAbove = at < text
    if (fields.has(line) && isAbove) reasons.set(line, 'catalogue')
    else if (isPath(line) && isAbove) reasons.set(line, 'breadcrumb')
    else if (isInside(line, at) && !line.isBeside && !menus.has(line) && !isControl(line)) continue
    else if (loose.has(line)) reasons.set(line, 'below-text')
    else if (isMark(line)) reasons.set(line, reasons.get(lines[at - 1] ?? line) ?? 'site-chrome')
    else reasons.set(line, isLinked(line) ? 'site-links' : 'site-chrome')
  }
  return reasons
}

/** A number, the stop of a sentence, or an item's number in characters: 一、 （一） 第一条. */
const stating = /[\d。；！？]|^\s*(?:[（(第]?[一二三四五六七八九十百]{1,5}[、）)章节条])/

/** Whether a line is a row of buttons: a script is behind it, and it states nothing. */
function isControl({isScripted, characters, text}: Line): boolean {
  return isScripted && characters <= limits.control && !stating.test(text)
}

/** Whether a line has no word, such as the stroke between two links. */
function isMark({text}: Line): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

/** Links in a row to other pages, with nothing but marks between. */
function menusIn(lines: readonly Line[]): Set<Line> {
  const menus = new Set<Line>()
  let run: Line[] = []
  for (const line of [...lines, null]) {
    if (line && !line.row && isLinked(line)) run.push(line)
    else if (!line || !isMark(line)) {
      if (run.length >= limits.menu) for (const each of run) menus.add(each)
      run = []
    }
  }
  return menus
}
