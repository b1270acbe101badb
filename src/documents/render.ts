import type {HastNode} from 'satteri'
import {attributesOf} from './attributes.ts'
import {createBlock, nameRows, recordOf} from './blocks.ts'
import type {CompiledDocument} from './compiled.ts'
import {type Component, components} from './components/registry.ts'
import {refuse} from './document-error.ts'
import {allowedAttributes, allowedElements, blockElements, voidElements} from './elements.ts'
import {escapeHtml} from './html.ts'
import {childrenOf, nameOf, type Node, textOf} from './nodes.ts'

/** HTML of the title and what stands around it, and of all the rest. */
export type Rendered = Pick<CompiledDocument, 'head' | 'body'>

/**
 * A tree to HTML; its blocks and records go to the state.
 *
 * Text that was put together bit by bit takes several times its room, until it is joined.
 *
 * @throws {DocumentError}
 */
export function renderTree(tree: HastNode, state: State): Rendered {
  const head: string[] = []
  const body: string[] = []
  for (const child of childrenOf(tree)) {
    const html = render(child, state)
    if (nameOf(child) === 'header') head.push(html)
    else body.push(html)
  }
  return {head: head.join(''), body: body.join('')}
}

/** What was found of a document so far. */
export interface State extends Pick<CompiledDocument, 'blocks' | 'records'> {
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
  const record = recordOf(name, attributes, node)
  if (record) state.records.push(record)
  const first = state.blocks.length
  const children = renderChildren(node, state)
  if (name === 'Table') nameRows(state.blocks.slice(first), attributes)
  return render({...Object.fromEntries(attributes), children: children.trim()})
}

/** `<></>`: in a text it keeps Markdown from linking what is not an address. */
function isNothing(node: Node): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === null && childrenOf(node).length === 0
}

/** Whether a link is only the one that Markdown makes of every address in a text. */
function isBareAddress(node: Node): boolean {
  return nameOf(node) === 'a' && String(node.properties?.href).endsWith(encodeURI(textOf(node)))
}
