import type {Heading, Paragraph, Root, RootContent} from 'mdast'
import {joinInline, plainText, withText} from './inline.ts'
import type {Aside, Block, BlockData, Document, Furniture, Part} from './nodes.ts'

/** A paragraph that holds one run of text. */
export function createBlock(text: string, data: BlockData): Block {
  const block: Paragraph & {data: BlockData} = {
    type: 'paragraph',
    children: [{type: 'text', value: text}],
    data
  }
  return block
}

/** A heading made of (the front of) another block; it stands where that block stands. */
export function toHeading(block: Block, depth: number, text = textOf(block)): Block {
  const heading: Heading & {data: BlockData} = {
    type: 'heading',
    depth: Math.min(depth, 6) as Heading['depth'],
    children: text === textOf(block) ? block.children : withText(block.children, text),
    data: {...block.data}
  }
  return heading
}

/** The text of a block; that of the cells of a row is divided by tabs. */
export function textOf(block: Block): string {
  return plainText(block.children)
}

/** Give a block another text; what was emphasised and is still there stays so. */
export function setText(block: Block, text: string): void {
  block.children = withText(block.children, text)
}

/** First and last place of a block that has places. */
export function firstLine({data}: Block): number {
  return data.lines.reduce((first, line) => Math.min(first, line), Infinity)
}

export function lastLine({data}: Block): number {
  return data.lines.reduce((last, line) => Math.max(last, line), -Infinity)
}

/** Add the text and the places of `next` to `block`. */
export function append(block: Block, next: Block, between: string): void {
  appendAll(block, [next], between)
}

/**
 * Add the texts and the places of others to `block`: at once, as a paragraph may have any number
 * of lines.
 */
export function appendAll(
  block: Block,
  others: readonly Block[],
  between: string | ((before: string, after: string) => string)
): void {
  const all = [block, ...others]
  block.children = joinInline(
    all.map(({children}) => children),
    typeof between === 'string' ? () => between : between
  )
  block.data.lines = all.flatMap(({data}) => data.lines)
}

/** Whether a node is a block of running text: rows stand inside of tables. */
export function isBlock(node: RootContent): node is Block {
  return (node.type === 'paragraph' || node.type === 'heading') && node.data !== undefined
}

export function isAside(node: RootContent): node is Aside {
  return node.type === 'furniture' || node.type === 'part'
}

/** The blocks that a node is or holds; none where it is not of a document. */
export function blocksIn(node: RootContent): Block[] {
  if (isBlock(node)) return [node]
  return node.type === 'task' || node.type === 'grid' ? node.children : []
}

/** All blocks of a document in printed order, those in tasks and rows too; what is not of it is left out. */
export function blocksOf(document: Document): Block[] {
  return document.children.flatMap(blocksIn)
}

/** Wrap a block that turned out not to be of its document. */
export function toFurniture(block: Block, reason: string): Furniture {
  return {type: 'furniture', reason, children: [block]}
}

/** Wrap the caption of a picture that the source has not. */
export function toCaption(block: Block): Part {
  return {type: 'part', role: 'captions', children: [block]}
}

export function documentsOf(tree: Root): Document[] {
  return tree.children.filter((node) => node.type === 'document')
}
