import {blocksIn} from '../../tree/blocks.ts'
import type {Reading} from '../reader.ts'

/** Documents of one file, one after the other: no paragraph goes on from one to the next. */
export function inOrder(readings: readonly Reading[]): Reading {
  const [first, ...others] = readings
  if (!first) throw new Error('Expected a document')
  for (const {tree, places, doubts} of others) {
    const before = first.places.length
    const pages = lastPage(first)
    for (const node of tree.children) {
      for (const {data} of node.type === 'furniture' ? node.children : blocksIn(node)) {
        data.lines = data.lines.map((line) => line + before)
        if (data.hints?.page !== undefined) data.hints.page += pages
      }
      first.tree.children.push(node)
    }
    for (const place of places) first.places.push(place)
    for (const doubt of doubts) {
      first.doubts.push({...doubt, place: doubt.place === null ? null : doubt.place + before})
    }
  }
  return first
}

function lastPage({tree}: Reading): number {
  return tree.children.reduce((last, node) => {
    const blocks = node.type === 'furniture' ? node.children : blocksIn(node)
    return blocks.reduce((most, {data}) => Math.max(most, data.hints?.page ?? 0), last)
  }, 0)
}
