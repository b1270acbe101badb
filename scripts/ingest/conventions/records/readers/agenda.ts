import {blocksOf, textOf} from '../../../engine/tree/blocks.ts'
import type {Block} from '../../../engine/tree/nodes.ts'
import {markOf} from '../../lexicon/marks.ts'
import {parseNumeral} from '../../lexicon/numerals.ts'
import {defineReader, type Found} from '../reader.ts'

const introduction = /(?:议程|议题)[^。，；]{0,12}[:：]$|(?:以下|下列).{0,10}事项[:：]$/
const ordinal = /^([一二三四五六七八九十]{1,3})是/

/**
 * The items of business: of minutes the numbered paragraphs below the line that
 * announces them; of an agenda all of them. Without ordinal and last mark.
 */
export default defineReader('agenda', (document) => {
  const title = document.data.meta.title ?? ''
  const isAgenda = title.includes('议程')
  if (!isAgenda && document.data.genre !== 'minutes') return []
  return itemsOf(blocksOf(document), isAgenda)
})

function itemsOf(blocks: readonly Block[], isAgenda: boolean): Found<'agenda'>[] {
  const announced = blocks.findIndex((block) => introduction.test(textOf(block)))
  const numbered = blocks.findIndex(
    ({data, type}, at) => (!data.role || type === 'heading') && labelAt(blocks, at) !== null
  )
  if (announced === -1 && (!isAgenda || numbered === -1)) return []
  const items: Found<'agenda'>[] = []
  let number = 0
  let isBehindText = false
  for (let at = announced === -1 ? numbered : announced + 1; at < blocks.length; at++) {
    const block = blocks[at]
    const label = labelAt(blocks, at)
    if (!block) break
    if (label === null) {
      // What was said of an item may stand below it where the item is a heading.
      const above = items.at(-1)?.on
      if (above?.type !== 'heading' || block.type === 'heading') break
      isBehindText = true
      continue
    }
    if (isBehindText && label.number !== number + 1) break
    number = label.number
    isBehindText = false
    const item = textOf(block)
      .slice(label.length)
      .replace(/[；;。，]\s*$/, '')
    items.push({text: item.trim(), on: block})
  }
  return items
}

/** 一是, 一、, 1. */
function labelAt(blocks: readonly Block[], at: number): {length: number; number: number} | null {
  const block = blocks[at]
  const text = block ? textOf(block) : ''
  const counted = ordinal.exec(text)
  if (counted) return {length: counted[0].length, number: parseNumeral(counted[1] ?? '') ?? 0}
  const mark = markOf(text)
  return mark && {length: mark.label.length, number: mark.number}
}
