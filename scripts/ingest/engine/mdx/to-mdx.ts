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
import {formatPlaces} from './places.ts'

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

/** Blocks that are written at a time: the tree of many takes far more room than what is written. */
const together = 500

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
  let body = write([flow('header', {}, printed.slice(0, end).map(toElement))])
  for (let at = end; at < printed.length; at += together) {
    const part = printed.slice(at, Math.min(at + together, printed.length))
    body += `\n${write(part.map(toElement))}`
  }
  return body
}

/** Some elements of a body, with the end of a line behind the last; an empty line divides them from others. */
function write(children: RootContent[]): string {
  return stringifier.stringify({type: 'root', children})
}

function toElement(child: Exclude<Document['children'][number], Aside>): RootContent {
  if (child.type === 'group') return toGroup(child)
  if (child.type === 'grid') return toTable(child)
  return {type: 'paragraph', children: [inline(elementOf(child), child)]}
}

function elementOf(block: Block): string {
  if (block.data.role === 'title') return 'h1'
  const component = componentOf(block.data.role)
  if (component !== null) return component
  return block.type === 'heading' ? `h${String(Math.min(block.depth + 1, 6))}` : 'p'
}

function toGroup({component, data: {id = '', props}, children}: Group): MdxJsxFlowElement {
  return flow(component, {id, ...props}, children.map(toElement))
}

/** A table of Markdown between the tags of a component that knows the ids and places of its rows. */
function toTable({align, children}: Grid): MdxJsxFlowElement {
  const grid = children.map(cellsOf)
  // Cells beyond those of the first row would be lost.
  const width = grid.reduce((widest, cells) => Math.max(widest, cells.length), 0)
  const table: Table = {
    type: 'table',
    align: align ?? null,
    children: grid.map((cells) => ({
      type: 'tableRow',
      children: Array.from({length: width}, (_, at) => ({
        type: 'tableCell',
        children: toPhrasing(cells[at] ?? [])
      }))
    }))
  }
  const attributes = {
    rows: children.map(({data}) => data.id ?? '').join(' '),
    at: children.map(({data}) => formatPlaces(data.lines)).join(' ')
  }
  return flow('Table', attributes, [table])
}

function flow(
  name: string,
  attributes: Record<string, string>,
  children: RootContent[]
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: toAttributes(attributes),
    children: children as MdxJsxFlowElement['children']
  }
}

function inline(name: string, block: Block): MdxJsxTextElement {
  const {id = '', role, lines, hints} = block.data
  const isComponent = componentOf(role) !== null
  const named = role !== undefined && role !== 'title' && !isComponent
  const isBullet = hints?.item?.isNumbered === false && block.type === 'paragraph'
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: toAttributes({
      id,
      ...(named ? {class: role} : isBullet ? {class: 'bullet'} : {}),
      'data-at': formatPlaces(lines)
    }),
    // A component that is one block has text alone inside.
    children: isComponent ? [{type: 'text', value: textOf(block)}] : toPhrasing(block.children)
  }
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
