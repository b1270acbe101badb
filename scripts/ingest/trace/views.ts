import type {Node, Root} from 'mdast'
import {isRecord, type NamePlaces, placesOf, toFacts} from './facts.ts'

/** A block as it stood between two steps. */
export interface View {
  /** Places of the source, in printed order. */
  places: readonly number[]
  /** What it is in, from the widest on: 文件 2, task. */
  owner: string
  /** Type of the node, with the depth of a heading. */
  type: string
  text: string
  /** All else that is known of it, by name. */
  facts: ReadonlyMap<string, string>
}

/** Whatever has places, at any depth, in the order of the tree; a new type of node needs nothing here. */
export function viewsOf(tree: Root, name: NamePlaces): View[] {
  const views: View[] = []
  let documents = 0
  const walk = (node: Node, owners: readonly string[]) => {
    const places = placesOf(node)
    const children = childrenOf(node)
    if (places && !children.some((child) => placesOf(child))) {
      views.push({
        places,
        owner: owners.join('，') || '来源',
        type: nameOf(node),
        text: textOf(node),
        facts: toFacts({...dataOf(node), lines: undefined, places: undefined}, name)
      })
      return
    }
    const own = node.type === 'document' ? `文件 ${String(++documents)}` : nameOf(node)
    const inner = node.type === 'root' ? owners : [...owners, own]
    for (const child of children) walk(child, inner)
  }
  walk(tree, [])
  return views
}

/** The type of a node, and what tells it from others of that type: heading 2, furniture page-number. */
function nameOf(node: Node): string {
  const more = ['depth', 'reason', 'role'].flatMap((key) => {
    const value: unknown = (node as unknown as Record<string, unknown>)[key]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : []
  })
  return [node.type, ...more].join(' ')
}

/** All text below a node; by a loop, as a tree of others may be deep. */
function textOf(node: Node): string {
  let text = ''
  const waiting = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('value' in next && typeof next.value === 'string') text += next.value
    waiting.push(...childrenOf(next).toReversed())
  }
  return text
}

function childrenOf(node: Node): Node[] {
  return 'children' in node && Array.isArray(node.children) ? (node.children as Node[]) : []
}

function dataOf(node: Node): object {
  return isRecord(node.data) ? node.data : {}
}
