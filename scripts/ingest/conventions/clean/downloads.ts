import {isDownload} from '../../engine/site-words/controls.ts'
import {plainOf} from '../../engine/site-words/plain.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {bare} from '../lexicon/similarity.ts'

/** So many files are offered at the end of a page. */
const most = 12
const ending = /\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|zip|rar|jpe?g|png)$/i
/** 附件：…, 附件2：… */
const attached = /^附\s?件\s?\d{0,2}\s?[:：.]/

/**
 * The files that a page offers at its end, below 附件下载：, where the document itself names each of
 * them above: 附件：护井名单 … 附件下载： 护井名单.doc
 */
export function downloads(blocks: readonly Block[]): Block[] {
  const from = blocks.findLastIndex((block) => isDownload(plainOf(textOf(block))))
  const offered = from === -1 ? [] : blocks.slice(from + 1)
  if (offered.length === 0 || offered.length > most) return []
  const named = blocks.slice(0, from).map(textOf)
  const names = named.filter((text) => attached.test(text.trim())).map(bare)
  const isNamed = (block: Block) => {
    const name = bare(textOf(block).trim().replace(ending, ''))
    return name.length >= 2 && names.some((each) => each.endsWith(name))
  }
  return offered.every(isNamed) ? offered : []
}
