import {markOf} from '../conventions/lexicon/marks.ts'
import type {IdentifiedBlock} from './identified-block.ts'

/** Ids that say a number of the text itself, or of which there is one: they go with what they say. */
const stated = /^(?:title$|t\d|a\d+(?:-z\d+)?$)/

/** The article that a paragraph or an item stands in, of its id. */
const ofArticle = /^a\d+(?:-z\d+)?(?=-)/

const ofHeading = /^s(?:\d+-)*(\d+)$/

/** Whether the id of a block counts blocks, so that it stays with the block and not at the place. */
export function isCounted({id}: IdentifiedBlock): boolean {
  return !stated.test(id)
}

/** Whether the id of a heading ends with the number that is printed in front of it. */
export function saysItsNumber({id, text}: IdentifiedBlock): boolean {
  const number = ofHeading.exec(id)?.[1]
  return number !== undefined && markOf(text)?.number === Number(number)
}

/** The article whose paragraphs or items a block is one of: within it they are counted; `''` for others. */
export function articleOf({id}: Pick<IdentifiedBlock, 'id'>): string {
  return ofArticle.exec(id)?.[0] ?? ''
}

/** Whether two blocks whose texts are alike can be one: headings, and what stands in an article, only with the same number in front. */
export function mayBeOne(a: IdentifiedBlock | undefined, b: IdentifiedBlock | undefined): boolean {
  if (!a || !b || articleOf(a) !== articleOf(b)) return false
  if (articleOf(a) === '' && !ofHeading.test(a.id) && !ofHeading.test(b.id)) return true
  return markOf(a.text)?.number === markOf(b.text)?.number
}
