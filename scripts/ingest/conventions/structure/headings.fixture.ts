import type {Root} from 'mdast'
import {createBlock, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, BlockData, Document} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {headings} from './headings.ts'

/** The headings of some lines, each with its depth. */
export function outline(lines: readonly string[], meta: Document['data']['meta'] = {}): string[] {
  return run(lines, meta).outline
}

export function run(lines: readonly string[], meta: Document['data']['meta'] = {}) {
  return runBlocks(
    lines.map((line, at) => create(line, {lines: [at + 1]})),
    meta
  )
}

export function runBlocks(children: Block[], meta: Document['data']['meta'] = {}) {
  const genre = genreOf(meta.title ?? '')
  const document: Document = {type: 'document', children, data: {meta, genre, meeting: null}}
  const tree: Root = {type: 'root', children: [document]}
  headings()(tree)
  const blocks = document.children.filter((child) => isBlock(child))
  const read = blocks.map((block) =>
    block.type === 'heading' ? `${'#'.repeat(block.depth)} ${textOf(block)}` : textOf(block)
  )
  return {
    blocks,
    read,
    outline: blocks.flatMap((each) =>
      each.type === 'heading' ? [`${String(each.depth)} ${textOf(each)}`] : []
    )
  }
}

export function create(line: string, data: Partial<BlockData> = {}): Block {
  return createBlock(line, {lines: [1], gap: 1, indent: 0, ...data})
}
