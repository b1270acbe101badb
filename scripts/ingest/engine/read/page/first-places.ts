import type {Root} from 'mdast'
import {blocksIn} from '../../tree/blocks.ts'

/** The first place of each page, by its index. */
export function firstPlaces(tree: Root): Map<number, number> {
  const first = new Map<number, number>()
  for (const node of tree.children) {
    for (const {data} of node.type === 'furniture' ? node.children : blocksIn(node)) {
      const [page, place] = [(data.hints?.page ?? 0) - 1, data.lines[0]]
      if (place !== undefined && place < (first.get(page) ?? Infinity)) first.set(page, place)
    }
  }
  return first
}
