import type {Simplify} from '../fold.ts'
import {findTokens} from '../find-tokens.ts'
import {tokensOf} from '../tokens.ts'

/** Elements that are a text of their own. */
const blocks = 'p, h1, h2, h3, h4, h5, h6, li, td, th, caption, dt, dd, pre, blockquote, div'

/** A text of the page in the nodes that it is printed by. */
interface Block {
  text: string
  nodes: Text[]
  /** Where each node begins in the text. */
  starts: number[]
}

/**
 * Every place of some words in what is printed below some elements, in order; none overlap.
 *
 * @param words as they were typed
 */
export function findPlaces(
  roots: Iterable<Element>,
  words: readonly string[],
  simplify: Simplify
): Range[] {
  const wanted = words
    .map((word) => tokensOf(word, simplify).texts)
    .filter((tokens) => tokens.length > 0)
  return Array.from(roots).flatMap((root) =>
    blocksOf(root).flatMap((block) => {
      const found = wanted.flatMap((tokens) => findTokens(block.text, tokens, simplify))
      found.sort((a, b) => a[0] - b[0] || b[1] - a[1])
      let end = 0
      return found.flatMap(([from, to]) => {
        if (from < end) return []
        end = to
        return [toRange(block, from, to)]
      })
    })
  )
}

function blocksOf(root: Element): Block[] {
  const found: Block[] = []
  let owner: Element | null = null
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const own = node.parentElement?.closest(blocks) ?? root
    if (own !== owner) found.push({text: '', nodes: [], starts: []})
    owner = own
    const block = found.at(-1)
    block?.nodes.push(node)
    block?.starts.push(block.text.length)
    if (block) block.text += node.data
  }
  return found
}

function toRange(block: Block, from: number, to: number): Range {
  const range = document.createRange()
  const start = nodeAt(block, from)
  const end = nodeAt(block, to - 1)
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset + 1)
  return range
}

function nodeAt({nodes, starts}: Block, at: number): {node: Text; offset: number} {
  const index = starts.findLastIndex((start) => start <= at)
  const node = nodes[index]
  if (!node) throw new RangeError('Expected a place inside of the text')
  return {node, offset: at - (starts[index] ?? 0)}
}
