import {setImmediate} from 'node:timers/promises'
import {type HastNode, mdxToHast} from 'satteri'
import {type Component, components} from './components/registry.ts'
import {splitList} from '../text/list.ts'
import {allowedAttributes, allowedElements, blockElements, voidElements} from './elements.ts'
import {escapeHtml} from './html.ts'
import {childrenOf, nameOf, type Node, textOf} from './nodes.ts'
import {divide, type Piece, usualLength} from './pieces.ts'

/** What can be cited of a document, in printed order. */
export interface CompiledBlock {
  id: string | null
  /** Name of the element, or the class that says more: `h2`, `p`, `article`, `date` … */
  type: string
  /** 1 for the widest heading below the title; `null` for text. */
  level: number | null
  /** Places of the source: `95,97`, `41-46`; `null` where a person added it. */
  at: string | null
  text: string
}

/** One item of a plan, from the props of its component. */
export interface CompiledTask {
  id: string
  n: number
  section: string
  task: string
  lead: string[]
  units: string[]
  due: string | null
}

export interface CompiledDocument {
  /** HTML of the title and what stands around it. */
  head: string
  /** HTML of all the rest. */
  body: string
  blocks: CompiledBlock[]
  tasks: CompiledTask[]
}

/** A document that says something its place does not allow: code, an unknown component, an unknown element. */
export class DocumentError extends Error {
  /** Line of the body of the MDX file, counted from 1. */
  readonly line: number | null

  constructor(message: string, line: number | null) {
    super(message)
    this.name = 'DocumentError'
    this.line = line
  }
}

/**
 * The body of a document's MDX to HTML and to its blocks of text.
 *
 * Astro's own engine parses it; nothing of it is run. Components are looked up
 * and called with the strings of their attributes; expressions, imports,
 * unknown components and elements throw a {@link DocumentError}.
 *
 * @param pieceLength characters of a long document that are parsed at once; it changes no result
 */
export function compile(mdx: string, pieceLength: number = usualLength): CompiledDocument {
  const compilation = createCompilation()
  for (const piece of divide(mdx, pieceLength)) compilation.add(piece)
  return compilation.finish()
}

/** So many pieces in a row are parsed before others have their turn. */
const together = 16

/**
 * The same as {@link compile}, with turns for others. What the engine keeps outside of the
 * program's own memory is only let go of between turns.
 */
export async function compileInTurns(mdx: string): Promise<CompiledDocument> {
  const compilation = createCompilation()
  for (const [at, piece] of divide(mdx, usualLength).entries()) {
    if (at % together === together - 1) await setImmediate()
    compilation.add(piece)
  }
  return compilation.finish()
}

/** Takes the pieces of a document, in order. */
function createCompilation() {
  const state: State = {blocks: [], tasks: [], inBlock: false}
  const bodies: string[] = []
  let head = ''
  return {
    add: (piece: Piece) => {
      const rendered = renderPiece(piece, state)
      head += rendered.head
      bodies.push(rendered.body)
    },
    finish: (): CompiledDocument => ({
      head,
      body: bodies.join('\n'),
      blocks: state.blocks,
      tasks: state.tasks
    })
  }
}

/**
 * The text of a document as the site prints it, an end of line between its blocks. Of a long
 * document it takes far less room than all that {@link compile} makes.
 */
export async function printedText(mdx: string): Promise<string> {
  const texts: string[] = []
  for (const [at, piece] of divide(mdx, usualLength).entries()) {
    if (at % together === together - 1) await setImmediate()
    const state: State = {blocks: [], tasks: [], inBlock: false}
    renderPiece(piece, state)
    for (const {text} of state.blocks) texts.push(text)
  }
  return texts.join('\n')
}

function renderPiece({text, line}: Piece, state: State): Rendered {
  try {
    return renderTree(parse(text, false), state)
  } catch {
    // Positions cost as much as all the rest, so they are taken only to say where the fault is:
    // behind as many empty lines as stand before, they are those of the whole.
    return renderOrFail('\n'.repeat(line - 1) + text)
  }
}

function renderOrFail(mdx: string): Rendered {
  try {
    return renderTree(parse(mdx, true), {blocks: [], tasks: [], inBlock: false})
  } catch (error) {
    throw error instanceof DocumentError ? error : complaint(error)
  }
}

function parse(mdx: string, position: boolean): HastNode {
  return mdxToHast(mdx, {
    features: {gfm: true, frontmatter: false, smartPunctuation: false},
    position
  })
}

/** The parser's own complaint about malformed MDX: `3:1: …`, line and column. */
function complaint(error: unknown): DocumentError {
  const message = error instanceof Error ? error.message : String(error)
  const [place = '', line] = /^(\d+):\d+: /.exec(message) ?? []
  return new DocumentError(message.slice(place.length), line === undefined ? null : Number(line))
}

type Rendered = Pick<CompiledDocument, 'head' | 'body'>

/** Text that was put together bit by bit takes several times its room, until it is joined. */
function renderTree(tree: HastNode, state: State): Rendered {
  const head: string[] = []
  const body: string[] = []
  for (const child of childrenOf(tree)) {
    const html = render(child, state)
    if (nameOf(child) === 'header') head.push(html)
    else body.push(html)
  }
  return {head: head.join(''), body: body.join('')}
}

interface State {
  blocks: CompiledBlock[]
  tasks: CompiledTask[]
  /** Whether the node is inside a block: text there belongs to that block. */
  inBlock: boolean
}

function render(node: Node, state: State): string {
  if (node.type === 'text') return renderText(node, state)
  if (isNothing(node)) return ''
  const name = nameOf(node)
  if (name === null || !/^(?:element|mdxJsx)/.test(node.type)) throw refuse(`“${node.type}”`, node)
  const attributes = attributesOf(node)
  const component = components.get(name)
  if (component) return renderComponent(component, name, attributes, node, state)
  if (!allowedElements.has(name)) throw refuse(`<${name}>`, node)
  for (const attribute of attributes.keys()) {
    if (!allowedAttributes.has(attribute)) throw refuse(`${name} ${attribute}="…"`, node)
  }
  const opensBlock = !state.inBlock && blockElements.has(name)
  if (opensBlock) state.blocks.push(createBlock(name, attributes, node))
  const first = state.blocks.length
  const children = renderChildren(node, opensBlock ? {...state, inBlock: true} : state)
  if (name === 'thead') for (const row of state.blocks.slice(first)) row.type = 'table-head'
  const written = [...attributes].map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('')
  return voidElements.has(name) ? `<${name}${written}>` : `<${name}${written}>${children}</${name}>`
}

/** Text outside of a block would be on the page, but could not be cited, searched or compared. */
function renderText(node: Node, state: State): string {
  const text = node.value ?? ''
  if (!state.inBlock && text.trim() !== '')
    throw refuse(`“${text.trim()}” outside of a paragraph`, node)
  return escapeHtml(text)
}

function renderChildren(node: Node, state: State): string {
  let html = ''
  for (const child of childrenOf(node)) html += render(child, state)
  return html
}

function renderComponent(
  {render, required, optional, isBlock}: Component,
  name: string,
  attributes: ReadonlyMap<string, string>,
  node: Node,
  state: State
): string {
  for (const attribute of required) {
    if (!attributes.has(attribute)) throw refuse(`<${name}> without ${attribute}="…"`, node)
  }
  for (const attribute of attributes.keys()) {
    const isKnown = required.includes(attribute) || optional.includes(attribute)
    if (!isKnown) throw refuse(`${name} ${attribute}="…"`, node)
  }
  if (isBlock) {
    const inner = childrenOf(node).find(
      (child) => child.type !== 'text' && !isNothing(child) && !isBareAddress(child)
    )
    if (inner) throw refuse(`<${nameOf(inner) ?? inner.type}> inside of <${name}>`, node)
    const block = createBlock(name.toLowerCase(), attributes, node)
    state.blocks.push(block)
    return render({...Object.fromEntries(attributes), children: escapeHtml(block.text)})
  }
  if (name === 'Task') state.tasks.push(createTask(attributes, node))
  const first = state.blocks.length
  const children = renderChildren(node, state)
  if (name === 'Table') nameRows(state.blocks.slice(first), attributes)
  return render({...Object.fromEntries(attributes), children: children.trim()})
}

/** Give the rows of a table the ids and places that its component has for them. */
function nameRows(rows: CompiledBlock[], attributes: ReadonlyMap<string, string>): void {
  const each = (name: string) => (attributes.get(name) ?? '').split(' ').map((word) => word || null)
  const [ids, places] = [each('rows'), each('at')]
  for (const [at, row] of rows.entries()) {
    row.id = ids[at] ?? null
    row.at = places[at] ?? null
  }
}

/** `<></>`: in a text it keeps Markdown from linking what is not an address. */
function isNothing(node: Node): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === null && childrenOf(node).length === 0
}

/** Whether a link is only the one that Markdown makes of every address in a text. */
function isBareAddress(node: Node): boolean {
  return nameOf(node) === 'a' && String(node.properties?.href).endsWith(encodeURI(textOf(node)))
}

/** Attributes with their values, which must be plain strings. */
function attributesOf(node: Node): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [name, value] of Object.entries(node.properties ?? {})) {
    const align = name === 'style' ? /^text-align: ?(\w+);?$/.exec(String(value))?.[1] : undefined
    if (align !== undefined) attributes.set('align', align)
    else attributes.set(name === 'className' ? 'class' : name, String(value))
  }
  for (const {type, name, value} of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || name === undefined || typeof value !== 'string') {
      throw refuse(`${nameOf(node) ?? ''} ${name ?? '…'}={…}`, node)
    }
    attributes.set(name, value)
  }
  const href = attributes.get('href')
  if (href !== undefined && !/^(?:https?:|mailto:|#|\/)/i.test(href))
    throw refuse(`href="${href}"`, node)
  return attributes
}

function createBlock(
  name: string,
  attributes: ReadonlyMap<string, string>,
  node: Node
): CompiledBlock {
  const level = /^h[2-6]$/.test(name) ? Number(name.slice(1)) - 1 : null
  return {
    id: attributes.get('id') ?? null,
    type: level === null ? (attributes.get('class') ?? name) : name,
    level,
    at: attributes.get('data-at') ?? null,
    // Tabs divide the cells of a row, empty ones too.
    text: name === 'tr' ? textOf(node) : textOf(node).trim()
  }
}

function createTask(attributes: ReadonlyMap<string, string>, node: Node): CompiledTask {
  const list = (name: string) => splitList(attributes.get(name) ?? '')
  const due = attributes.get('due') ?? ''
  const item = childrenOf(node).find((child) => nameOf(child) !== null)
  const n = Number(attributes.get('n'))
  if (!Number.isInteger(n)) throw refuse(`n="${attributes.get('n') ?? ''}"`, node)
  return {
    id: attributes.get('id') ?? '',
    n,
    section: attributes.get('section') ?? '',
    task: item ? textOf(item).trim() : '',
    lead: list('lead'),
    units: list('units'),
    due: due === '' ? null : due
  }
}

function refuse(what: string, node: Node): DocumentError {
  return new DocumentError(
    `文件里不能有 ${what}，只能有文字、Markdown 的常用元素，或 ${[...components.keys()].join('、')}`,
    node.position?.start.line ?? null
  )
}
