import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {longestTitle, searched, type TitleSpan} from './title-lines.ts'

/** 《某办法》已经…通过，现予公布，自…起施行 */
const opening = /^[“"]?《(.{2,90}?)》(?=[^》]*(?:公布|发布|颁布|公告))/u
const makesPublic = /现(?:予以?|将其)?(?:公布|发布|颁布|公告)|予以(?:公布|发布|颁布|公告)/
/** Blocks between an order and the norm that it makes public: who signed it, and when. */
const mostBetween = 16

/**
 * The title of a norm below the order or the announcement that makes it public; `null` where no
 * order stands in front, or not the norm behind it.
 */
export function promulgatedTitle(blocks: readonly Block[]): TitleSpan | null {
  for (const [at, block] of blocks.slice(0, searched).entries()) {
    const text = unspaced(textOf(block).slice(0, longestOrder))
    const name = text.startsWith('《') && makesPublic.test(text) ? opening.exec(text)?.[1] : null
    if (!name) continue
    const title = bare(name)
    for (let start = at + 1; start <= at + mostBetween; start++) {
      const end = endOf(blocks, start, title)
      if (end !== null) return {start, end}
    }
  }
  return null
}

/** Characters that an order is looked at. */
const longestOrder = 400

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
