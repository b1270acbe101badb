import {plainOf} from '../../engine/site-words/plain.ts'
import {isRelated} from '../../engine/site-words/related.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {onlyDate} from '../lexicon/dates.ts'
import type {Reason} from './limits.ts'
import {hasStops} from './sentence.ts'

/** What a page has below its text is no longer, in lines; nor is a name there, in characters. */
const most = {lines: 12, name: 16}
/** Such an end has so many buttons. */
const fewest = 2
/** （此件公开发布）, below the day of a paper. */
const remark = /^[（(][^()（）]{2,20}[)）]$/
const name = /^\p{Script=Han}[\p{Script=Han}（）()]{1,15}[:：]?$/u

/**
 * Short names at the end of a page, behind the buttons below a day: 扫一扫在手机打开当前页 分享到：
 * 网站导航： 中国政府网. What is attached to a paper has sentences, numbers, or stands above such buttons.
 */
export function behindButtons(
  blocks: readonly Block[],
  reasons: ReadonlyMap<Block, Reason>
): Block[] {
  const signed = blocks.findLastIndex((block) => {
    const text = textOf(block)
    return !reasons.has(block) && (onlyDate(text) !== null || remark.test(text.trim()))
  })
  const below = signed === -1 ? [] : blocks.slice(signed + 1)
  const isButton = (block: Block | undefined) => block && reasons.get(block) === 'button'
  const first = below.findIndex(isButton)
  const isEnd = below.length <= most.lines && below.filter(isButton).length >= fewest
  if (!isEnd || below.some((block) => hasStops(textOf(block)))) return []
  return below.filter((block, at) => {
    const plain = plainOf(textOf(block))
    if (reasons.has(block) || plain.length > most.name || plain.startsWith('附')) return false
    return at > first ? name.test(plain) : isRelated(plain) && isButton(below[at + 1]) === true
  })
}
