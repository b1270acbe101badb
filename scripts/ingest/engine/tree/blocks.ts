import type {Heading, Paragraph, Root, RootContent} from 'mdast'
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
    children: [{type: 'text', value: text}],
    data: {...block.data}
  }
  return heading
}

export function textOf(block: Block): string {
  let text = ''
  for (const child of block.children) if ('value' in child) text += child.value
  return text
}

export function setText(block: Block, text: string): void {
  block.children = [{type: 'text', value: text}]
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

/** Add the texts and the places of others to `block`: at once, as a paragraph may have any number of lines. */
export function appendAll(block: Block, others: readonly Block[], between: string): void {
  const all = [block, ...others]
  setText(block, all.map(textOf).join(between))
  block.data.lines = all.flatMap(({data}) => data.lines)
}

export function isBlock(node: RootContent): node is Block {
  return (node.type === 'paragraph' || node.type === 'heading') && node.data !== undefined
}

export function isAside(node: RootContent): node is Aside {
  return node.type === 'furniture' || node.type === 'part'
}

/** All blocks of a document in printed order, those inside tasks too; what is not of it is left out. */
export function blocksOf(document: Document): Block[] {
  return document.children.flatMap((child: Document['children'][number]) => {
    if (isAside(child)) return []
    return child.type === 'group' ? child.children : [child]
  })
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
