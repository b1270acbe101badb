import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {simplified} from '../lexicon/script.ts'
import {claim} from './claim.ts'

/** So many blocks may name the body of a town in full. */
const opening = 6
/** 2023年某县某乡2023年政府信息公开工作年度报告 */
const town =
  /^(?:(?:19|20)\d{2}年?)?(\p{Script=Han}{2,18}?(?:街道|镇|乡))(?=(?:19|20)\d{2}年|关于)/u

/**
 * Claim of which town a paper is whose title begins with the town and names no body: its
 * government or office as the text prints it, else the town.
 */
export function claimTown(document: Document, blocks: readonly Block[]): void {
  const title = blocks.find(({data}) => data.role === 'title')
  const name = title && town.exec(simplified(unspaced(textOf(title))))?.[1]
  if (!name) return
  for (const block of blocks.slice(0, opening)) {
    const text = unspaced(textOf(block))
    const body = ['人民政府', '办事处'].find((end) => text.includes(name + end))
    if (body === undefined) continue
    claim(document, 'issuers', [name + body], block, 'town')
    return
  }
  claim(document, 'issuers', [name], title, 'town')
}
