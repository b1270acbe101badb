import {unified} from 'unified'
import {expect} from 'vitest'
import {VFile} from 'vfile'
import {readLines} from '../../engine/read/lines.ts'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import {characters} from '../clean/characters.ts'
import {furniture} from '../clean/furniture.ts'
import {pageFurniture} from '../clean/page-furniture.ts'
import {head} from '../head/head.ts'
import {split} from '../split/split.ts'
import {unwrap} from './unwrap.ts'

export const title = '乌有市人民政府关于道路养护的报告'
export const opening = '道路养护关系千家万户。'
export const closing = '以上报告，请予审议。'

/** The texts of the paragraphs behind the title. */
export function unwrapped(...lines: readonly string[]): string[] {
  return run(...lines).blocks.map(({text}) => text)
}

/** What becomes of lines below a title. */
export function run(...lines: readonly string[]) {
  const file = new VFile({path: 'a.txt'})
  const tree = readLines([title, '', ...lines].join('\n'))
  const clean = unified().use(characters).use(furniture, []).use(split).use(pageFurniture)
  clean.use(head).use(unwrap).runSync(tree, file)
  const document = documentsOf(tree)[0] ?? expect.fail('Expected a document')
  const blocks = document.children
    .filter((child) => isBlock(child))
    .filter(({data}) => data.role === undefined)
    .map((block) => ({text: textOf(block), lines: block.data.lines}))
  return {
    document,
    blocks,
    nodes: document.children.map(({type}) => type),
    messages: file.messages
  }
}
