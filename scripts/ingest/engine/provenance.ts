import type {Root} from 'mdast'
import type {Segment} from '../../../src/schema/report.ts'
import {cleaned, runsBothWays} from '../../../src/text/cleaned.ts'
import {blocksIn, textOf} from './tree/blocks.ts'
import type {Block, Document} from './tree/nodes.ts'
import {runsOf} from './mdx/places.ts'

/**
 * Where every place of a source went, in order, from the first to the last.
 * A place that several blocks share has a segment for each of them. What is
 * furniture is kept here, as no file but this one has it.
 *
 * @param places what the source has at each of its places
 * @param idOf address of a document: `<district>/<session>/<item>`
 * @param sessionOf session that a block of a part belongs to
 */
export function segmentsOf(
  tree: Root,
  places: readonly string[],
  idOf: (document: Document) => string,
  sessionOf: (block: Block) => string
): Segment[] {
  const segments: Segment[] = []
  const keepsMarks = runsBothWays(places)
  const printedAt = (start: number, end: number) =>
    places
      .slice(start - 1, end)
      .map((place) => cleaned(place, keepsMarks))
      .join('\n')
  const add = (block: Block, target: (place: {start: number; end: number}) => Segment) => {
    for (const [start, end] of runsOf(block.data.lines)) segments.push(target({start, end}))
  }
  for (const node of tree.children) {
    const children = node.type === 'document' ? node.children : [node]
    const document = node.type === 'document' ? idOf(node) : ''
    for (const child of children) {
      if (child.type === 'part') {
        for (const block of child.children)
          add(block, (place) => ({...place, to: 'session', session: sessionOf(block)}))
        continue
      }
      if (child.type === 'furniture') {
        const {reason} = child
        for (const block of child.children) {
          const isWhole = runsOf(block.data.lines).length === 1
          add(block, ({start, end}) => {
            const text = isWhole ? textOf(block) : printedAt(start, end)
            return {start, end, to: 'furniture', reason, text}
          })
        }
        continue
      }
      for (const block of blocksIn(child)) {
        add(block, (place) => ({...place, to: 'document', document, block: block.data.id ?? ''}))
      }
    }
  }
  return [...segments, ...blanks(segments, places.length)].sort((a, b) => a.start - b.start)
}

/** The empty places, as furniture. */
function blanks(segments: readonly Segment[], places: number): Segment[] {
  const used = new Uint8Array(places + 2)
  for (const {start, end} of segments) used.fill(1, start, end + 1)
  const empty: number[] = []
  for (let place = 1; place <= places; place++) if (used[place] === 0) empty.push(place)
  return runsOf(empty).map(([start, end]) => ({start, end, to: 'furniture', reason: 'blank'}))
}
