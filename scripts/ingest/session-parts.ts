import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {SessionInput} from '../../src/schema/session.ts'
import {formatPlaces} from './engine/mdx/places.ts'
import {firstLine, textOf} from './engine/tree/blocks.ts'
import type {Block, Document, Part} from './engine/tree/nodes.ts'
import {sessionDataOf} from './data.ts'
import type {Ingested} from './ingested.ts'

/**
 * Which session a block belongs to that is of no document: an entry of the
 * contents list to that of its document, and a line between entries to that of
 * the next; what stands in front to that of the first, what stands in a document
 * or behind it to that of this document.
 */
export function ownerOf(tree: Root, documents: readonly Document[]): (block: Block) => string {
  const first = documents[0]?.data.meta.session ?? ''
  const byLine = new Map<number, string>()
  for (const {data} of documents) {
    for (const line of data.entry?.lines ?? []) byLine.set(line, data.meta.session ?? first)
  }
  let latest = first
  for (const node of tree.children) {
    if (node.type === 'document') latest = node.data.meta.session ?? first
    for (const {role, children} of partsOf(node)) {
      let owner = role === 'contents' ? first : latest
      for (const block of children.toReversed()) {
        if (role === 'contents') owner = byLine.get(firstLine(block)) ?? owner
        byLine.set(firstLine(block), owner)
      }
    }
  }
  return (block) => byLine.get(firstLine(block)) ?? first
}

/** What the documents of a source are filed under, with what of the source is of no document. */
export function sessionsOf(
  tree: Root,
  documents: readonly Document[],
  sha256: string,
  sessionOf: (block: Block) => string,
  file: VFile
): Ingested['sessions'] {
  const sessions = new Map<string, SessionInput>()
  const firsts = new Map<string, Document>()
  for (const document of documents) {
    const {session, meta} = document.data
    if (!session || meta.session == null) continue
    sessions.set(meta.session, {...session, parts: []})
    if (!firsts.has(meta.session)) firsts.set(meta.session, document)
  }
  const captions = new Map<string, NonNullable<SessionInput['parts']>[number]>()
  for (const {role, children} of tree.children.flatMap(partsOf)) {
    for (const [id, printed] of Map.groupBy(children, sessionOf)) {
      const blocks = printed.map((block) => ({
        at: formatPlaces(block.data.lines),
        text: textOf(block).replace(/\s+/g, ' ').trim()
      }))
      const known = role === 'captions' ? captions.get(id) : undefined
      if (known) {
        for (const block of blocks) known.blocks.push(block)
        continue
      }
      const part = {role, source: sha256, blocks}
      sessions.get(id)?.parts?.push(part)
      if (role === 'captions') captions.set(id, part)
    }
  }
  return [...sessions].map(([id, session]) => ({
    id,
    session: sessionDataOf(session, firsts.get(id), file)
  }))
}

/** The parts of a source that a node is or holds. */
function partsOf(node: Root['children'][number]): Part[] {
  const nodes = node.type === 'document' ? node.children : [node]
  return nodes.filter((each) => each.type === 'part')
}
