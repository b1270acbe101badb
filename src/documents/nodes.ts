import type {HastNode} from 'satteri'

/** The part of the engine's node types that documents use. */
export interface Node {
  type: string
  value?: string
  name?: string | null
  tagName?: string
  attributes?: {type: string; name?: string; value?: unknown}[]
  properties?: Record<string, unknown>
  children?: Node[]
  position?: {start: {line: number}}
}

export function childrenOf(node: HastNode | Node): Node[] {
  return (node as Node).children ?? []
}

export function nameOf(node: Node): string | null {
  return node.tagName ?? node.name ?? null
}

/** The text of a node; cells of a row are divided by tabs. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? ''
  if (nameOf(node) === 'tr') {
    const cells = childrenOf(node).filter((child) => nameOf(child) !== null)
    return cells.map((cell) => textOf(cell).replaceAll('\t', ' ').trim()).join('\t')
  }
  let text = ''
  for (const child of childrenOf(node)) text += textOf(child)
  return text
}
