import {simplified} from '../../../../src/text/simplified.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {promulgationAt} from './order.ts'
import {longestTitle, searched, type TitleSpan} from './title-lines.ts'

/** 《某办法》已经…通过，现予公布, 现发布《某办法》, 某市第九届人大常委会第三次会议于2024年1月9日审议通过的《某办法》 */
const opening =
  /^(?:(?:19|20)\d{2}年[^《》]{10,60}会议(?:表决|审议)?通过了?|[^《》。；]{8,40}会议于[^《》，。；]{8,12}日(?:表决|审议)?通过了?的?|现(?:将|予以?)?(?:公布|发布|颁布)?)?[“"]?《(.{2,90}?)》/u
/** Blocks between an order and the norm that it makes public: who signed it, and when. */
const mostBetween = 16
/** 附件：1.某条例, 附件1: what an announcement attaches has its own title, and so has the announcement. */
const attached = /^附\s?件\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?\s?(?:[:：]|$)/

/**
 * The title of a norm below the order or the announcement that makes it public; `null` where no
 * order stands in front, or not the norm behind it.
 */
export function promulgatedTitle(blocks: readonly Block[]): TitleSpan | null {
  for (const at of blocks.slice(0, searched).keys()) {
    const order = promulgationAt(blocks, at)
    const name = order && nameIn(unspaced(order.text))
    if (!name) continue
    const title = bare(name)
    for (let start = order.end; start < order.end + mostBetween; start++) {
      const above = blocks[start]
      if (above && attached.test(textOf(above).trim())) break
      const end = endOf(blocks, start, title)
      if (end !== null) return {start, end}
    }
  }
  return null
}

/** The norm that a paragraph begins with, as it is printed. */
function nameIn(text: string): string | null {
  const name = opening.exec(simplified(text))?.[1]
  const start = text.indexOf('《') + 1
  return name === undefined ? null : text.slice(start, start + name.length)
}

/** Where a title ends that begins with a block; `null` where it does not read so. */
function endOf(blocks: readonly Block[], start: number, title: string): number | null {
  let read = ''
  for (let end = start; end < Math.min(start + longestTitle, blocks.length); end++) {
    const block = blocks[end]
    if (!block) return null
    const text = textOf(block)
    if (text.length > title.length * 2 + 20) return null
    read += bare(text)
    if (read === title) return end + 1
    if (read === '' || !title.startsWith(read)) return null
  }
  return null
}
