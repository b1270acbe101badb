import type {PhrasingContent, RootContent, Table, Text} from 'mdast'
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import type {Handle} from 'mdast-util-to-markdown'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {componentOf} from '../../../../src/documents/components/registry.ts'
import {isAside, isBlock, textOf} from '../tree/blocks.ts'
import type {Aside, Block, Document, Grid, Group, Role} from '../tree/nodes.ts'
import {cellsOf} from '../tree/rows.ts'
import {escapeAttribute, escapeMarks, escapeText} from './escape.ts'
import {linkAddresses} from './links.ts'
import {type Element, writeAround, writePlain} from './plain-element.ts'
import {formatPlaces} from './places.ts'
import {writePlainTable} from './plain-table.ts'

/** An address that is a link already is not linked again. */
const writeText: Handle = ({value}: Text, parent) =>
  parent?.type === 'link' ? escapeMarks(value) : escapeText(value)

const stringifier = unified()
  .use(remarkMdx)
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkStringify, {handlers: {text: writeText}})
  .freeze()

/** Blocks that may stand in the head of a document. */
const headRoles: ReadonlySet<Role | undefined> = new Set<Role>(['title', 'note', 'byline'])

/**
 * A document as the body of an MDX file: each block an element with its id and
 * its place in the source. Text is only ever a text node, so that whatever it
 * holds is escaped and comes out as the characters it is.
 */
export function toMdx(document: Document): string {
  const printed = document.children.filter((child) => !isAside(child))
  const headEnd = printed.findIndex((child) => !isBlock(child) || !headRoles.has(child.data.role))
  const end = headEnd === -1 ? printed.length : headEnd
  // Added and not joined: the engine then copies it into one piece no sooner than it is read, when
  // the tree may be gone.
  let body = `${writeFlow({name: 'header', attributes: {}}, printed.slice(0, end))}\n`
  for (const child of printed.slice(end)) body += `\n${write(child)}\n`
  return body
}

type Printed = Exclude<Document['children'][number], Aside>

/** A block, a group or a table without the end of its last line. */
function write(child: Printed): string {
  if (child.type === 'group') return writeFlow(elementOfGroup(child), child.children)
  const plain = isBlock(child) ? writeBlock(child) : writeGrid(child)
  return plain ?? serialise(toElement(child))
}

function writeGrid(grid: Grid): string | null {
  const lines = grid.children.length === 0 ? null : writePlainTable(grid)
  return lines && writeAround(elementOfGrid(grid), [lines.join('\n  ')])
}

function writeBlock(block: Block): string | null {
  return writePlain(elementOf(block), contentOf(block))
}

function writeFlow(element: Element, children: readonly Printed[]): string {
  const inner = children.map((child) => (isBlock(child) ? writeBlock(child) : null))
  return inner.every((each) => each !== null)
    ? writeAround(element, inner)
    : serialise(flow(element, children.map(toElement)))
}

function serialise(node: RootContent): string {
  return stringifier.stringify({type: 'root', children: [node]}).slice(0, -1)
}

function toElement(child: Printed): RootContent {
  if (child.type === 'group') return flow(elementOfGroup(child), child.children.map(toElement))
  if (child.type === 'grid') return toTable(child)
  return {type: 'paragraph', children: [inline(child)]}
}

function nameOf(block: Block): string {
  if (block.data.role === 'title') return 'h1'
  const component = componentOf(block.data.role)
  if (component !== null) return component
  return block.type === 'heading' ? `h${String(Math.min(block.depth + 1, 6))}` : 'p'
}

function elementOfGroup({component, data: {id = '', props}}: Group): Element {
  return {name: component, attributes: {id, ...props}}
}

/** A table of Markdown between the tags of a component that knows the ids and places of its rows. */
function toTable(grid: Grid): MdxJsxFlowElement {
  const {align, children} = grid
  const rows = children.map(cellsOf)
  // Cells beyond those of the first row would be lost.
  const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), 0)
  const table: Table = {
    type: 'table',
    align: align ?? null,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: Array.from({length: width}, (_, at) => ({
        type: 'tableCell',
        children: toPhrasing(cells[at] ?? [])
      }))
    }))
  }
  return flow(elementOfGrid(grid), [table])
}

function elementOfGrid({nameless, children}: Grid): Element {
  return {
    name: 'Table',
    attributes: {
      rows: children.map(({data}) => data.id ?? '').join(' '),
      at: children.map(({data}) => formatPlaces(data.lines)).join(' '),
      ...(nameless ? {head: 'none'} : {})
    }
  }
}

function flow({name, attributes}: Element, children: RootContent[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: toAttributes(attributes),
    children: children as MdxJsxFlowElement['children']
  }
}

function inline(block: Block): MdxJsxTextElement {
  const {name, attributes} = elementOf(block)
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: toAttributes(attributes),
    children: contentOf(block)
  }
}

function elementOf(block: Block): Element {
  const {id = '', role, lines, hints} = block.data
  const named = role !== undefined && role !== 'title' && componentOf(role) === null
  const isBullet = hints?.item?.isNumbered === false && block.type === 'paragraph'
  return {
    name: nameOf(block),
    attributes: {
      id,
      ...(named ? {class: role} : isBullet ? {class: 'bullet'} : {}),
      'data-at': formatPlaces(lines)
    }
  }
}

/** A component that is one block has text alone inside. */
function contentOf(block: Block): PhrasingContent[] {
  const isComponent = componentOf(block.data.role) !== null
  return isComponent ? [{type: 'text', value: textOf(block)}] : toPhrasing(block.children)
}

const marks: Readonly<Record<string, string>> = {strong: 'strong', emphasis: 'em', delete: 'del'}

/**
 * Texts with their addresses as links, and emphasis as elements: marks of Markdown do nothing
 * beside Chinese punctuation.
 */
function toPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return linkAddresses(node.value)
    if (!('children' in node)) return []
    const name = marks[node.type]
    const children = toPhrasing(node.children)
    return name === undefined
      ? children
      : [{type: 'mdxJsxTextElement', name, attributes: [], children}]
  })
}

function toAttributes(attributes: Record<string, string>): MdxJsxAttribute[] {
  return Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value: escapeAttribute(value)
  }))
}
