import {attributesOf} from './attributes.ts'
import type {CompiledBlock} from './compiled.ts'
import {childrenOf, nameOf, type Node, textOf} from './nodes.ts'
import {refuse} from './document-error.ts'
import type {DocumentRecord} from '../schema/records/record.ts'
import {fromProps} from '../schema/records/props.ts'

/** The block that an element or a component opens. */
export function createBlock(
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

/** Give the rows of a table the ids and places that its component has for them. */
export function nameRows(rows: CompiledBlock[], attributes: ReadonlyMap<string, string>): void {
  const each = (name: string) => (attributes.get(name) ?? '').split(' ').map((word) => word || null)
  const [ids, places] = [each('rows'), each('at')]
  for (const [at, row] of rows.entries()) {
    row.id = ids[at] ?? null
    row.at = places[at] ?? null
    if (attributes.get('head') === 'none') row.type = 'tr'
  }
}

/** The record that a component carries; it stands on the first block inside. */
export function recordOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  node: Node
): DocumentRecord | null {
  const first = childrenOf(node).find((child) => nameOf(child) !== null)
  const id = first && attributesOf(first).get('id')
  const text = first ? textOf(first).trim() : ''
  const carried = fromProps(name, attributes, {id: id ?? attributes.get('id') ?? '', text})
  if (carried?.refused) {
    const {refused} = carried
    throw refuse(`${refused}="${attributes.get(refused) ?? ''}"`, node)
  }
  return carried?.record ?? null
}
