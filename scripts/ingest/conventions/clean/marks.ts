import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {parseLabelled} from '../lexicon/labels.ts'

/** The walls and the rule of a table that was kept as text: |---|---|, ||, • | */
const wall = /[|｜]/
const notMark = /[^\s|｜\-–—:：•·]/
/** The name of the file of a picture, which a page prints where the picture was. */
const image = /^[^\s。，；：/\\]{1,60}\.(?:jpe?g|png|gif|bmp|webp)$/iu
/** ![](): where a picture was in a page that was kept as Markdown. */
const picture = /!\[\]\(\)/g
/** • -: an item of a list without any words. */
const emptyItem = /^[•●▪■◆]\s*[-–—]$/
/** ^ ]: what is left of links to the top of a page and back. */
const ofLinks = /^[\s[\]^<>«»↑]{1,8}$/
const longest = 300

/** Whether a line holds nothing that is read: the walls of a table or the mark of an item without words, the name of a picture's file. */
export function isMark(text: string): boolean {
  if (text.length > longest) return false
  const rest = text.replace(picture, '')
  return (
    (rest !== text && !notMark.test(rest)) ||
    (wall.test(text) && !notMark.test(text)) ||
    emptyItem.test(text.trim()) ||
    (text.trim() !== '' && ofLinks.test(text)) ||
    (text.includes('.') && image.test(text))
  )
}

/** So many of them make a list. */
const fewestItems = 2

/** The marks of a list that stand on lines of their own, each above a field of a page. */
export function emptyItems(blocks: readonly Block[]): Block[] {
  const items = blocks.filter((block, at) => {
    const next = blocks[at + 1]
    const isAlone = /^\s*[-–•·]\s*$/.test(textOf(block)) && block.data.role !== 'cell'
    return isAlone && next !== undefined && parseLabelled(textOf(next)) !== null
  })
  return items.length >= fewestItems ? items : []
}
