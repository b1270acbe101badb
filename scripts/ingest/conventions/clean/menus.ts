import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {hasStops} from './sentence.ts'

/** A menu stands among so many lines at the front. */
const searched = 80
/** Lines of the shortest menu, and how often its numbers begin anew. */
const [fewest, restarts] = [8, 3]
/** 1. 政策解读: an item of a menu, however deep; 1.1编制目的 is a heading of a text. */
const item = /^(\d{1,2})[.．]\s?(?!\d)\S{1,20}$/

/**
 * The menu of a site that a page keeps as lists one behind the other, each of short names and
 * counted from 1 anew; no document has so many lists of nothing but names at its front.
 */
export function numberedMenu(blocks: readonly Block[]): Block[] {
  const front = blocks.slice(0, searched)
  const items = front.map((block) => itemOf(textOf(block)))
  const start = items.findIndex((number) => number === 1)
  if (start === -1) return []
  let end = start
  while (end < items.length && items[end] !== null) end++
  const begun = items.slice(start, end).filter((number) => number === 1)
  return end - start >= fewest && begun.length >= restarts ? front.slice(start, end) : []
}

function itemOf(text: string): number | null {
  const number = hasStops(text) ? undefined : item.exec(text.trim())?.[1]
  return number === undefined ? null : Number(number)
}
