import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {bare} from '../lexicon/similarity.ts'
import {simplified} from '../lexicon/script.ts'

/** 关于印发《某方案》的通知, 印发某方案的通知 */
const issuing = /(?:印发|颁发|下发|公布|发布)[“"]?《?(.{4,80}?)》?[”"]?的(?:通知|通告|公告|函)$/u
/** Lines that a title may be printed on. */
const mostLines = 3

/** What the title of a notice says that is sent out with it, without marks; `null` where it does not. */
function issuedBy(title: string): string | null {
  const name = issuing.exec(simplified(title))?.[1]
  return name === undefined ? null : bare(name)
}

/**
 * The first line of what a notice sends out, where it stands under the very title that the notice
 * names, with nothing between that tells so; `undefined` where no such line is there.
 */
export function findIssued({children, data: {meta}}: Document): Block | undefined {
  const issued = issuedBy(meta.title ?? '')
  if (issued === null) return undefined
  const blocks = children.filter((child) => isBlock(child))
  const start = blocks.findIndex(({data}) => !data.role)
  return blocks.find((block, at) => at > start && !block.data.role && readsAs(blocks, at, issued))
}

function readsAs(blocks: readonly Block[], from: number, title: string): boolean {
  let read = ''
  for (const block of blocks.slice(from, from + mostLines)) {
    if (block.data.role) return false
    read += bare(simplified(textOf(block)))
    if (read.length >= title.length) return read === title
    if (read === '' || !title.startsWith(read)) return false
  }
  return false
}
