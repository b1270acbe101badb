import {simplified} from '../../../../src/text/simplified.ts'
import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'

/** 关于印发《某方案》的通知, 印发某方案的通知 */
const issuing =
  /(?:印发|颁发|下发|公布|发布|颁布)[“"]?《?(.{4,80}?)》?[”"]?的(?:通知|通告|公告|函)$/u
/** 《某规则》已经…通过，现予印发。 现将《某方案》印发给你们： */
const sent =
  /^(?:[^《》：:]{2,60}[：:])?(?:[^《》]{0,20}(?:修订后的|现将))?《([^《》]{4,60})》[^《》]{0,100}(?:印发|下发|转发)[^《》]{0,80}$/u
/** Paragraphs of a letter, and lines of its head, among which it tells what it sends out. */
const opening = 4
/** 某规则（2019年11月修订）, 某规则（2011年5月10日…通过，…） */
const noteBehind = /[（(](?:19|20)\d{2}年[^（()）]{0,200}[）)]$/u
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
  const blocks = children.filter((child) => isBlock(child))
  const start = blocks.findIndex(({data}) => !data.role)
  const issued = issuedBy(meta.title ?? '') ?? sentBy(blocks.slice(0, start + opening))
  if (issued === null || start === -1) return undefined
  return blocks.find((block, at) => at > start && !block.data.role && readsAs(blocks, at, issued))
}

/** What the first paragraphs of a letter say that they send out; `null` where they do not. */
function sentBy(paragraphs: readonly Block[]): string | null {
  for (const paragraph of paragraphs) {
    const name = sent.exec(simplified(unspaced(textOf(paragraph))))?.[1]
    if (name !== undefined) return bare(name)
  }
  return null
}

function readsAs(blocks: readonly Block[], from: number, title: string): boolean {
  let read = ''
  for (const block of blocks.slice(from, from + mostLines)) {
    if (block.data.role) return false
    const line = simplified(unspaced(textOf(block)))
    if (read + bare(line) === title) return true
    read += bare(line.replace(noteBehind, ''))
    if (read.length >= title.length) return read === title
    if (read === '' || !title.startsWith(read)) return false
  }
  return false
}
