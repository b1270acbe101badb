import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {readCatalogueLine} from '../head/catalogue.ts'
import {actsIn, buttonOf} from './buttons.ts'
import {footerOf} from './footers.ts'
import type {Reason} from './limits.ts'
import {opensDocument} from './sentence.ts'

/** Brackets and strokes that a button leaves on lines of their own. */
const marks = /^[\s【】[\]（()）|｜·:：]+$/

/**
 * The lines of buttons. One that is a word alone may as well be a cell of a
 * table: it counts only in brackets, or in front of the text or behind it, where
 * other lines of a page stand beside it.
 */
export function buttonLines(
  blocks: readonly Block[],
  reasons: ReadonlyMap<Block, Reason>
): Block[] {
  const texts = blocks.map(textOf)
  const forms = texts.map((text) => (marks.test(text) ? 'mark' : buttonOf(text)))
  const first = texts.findIndex(opensDocument)
  const last = texts.findLastIndex(opensDocument)
  const isPage = (at: number) => {
    const [block, text] = [blocks[at], texts[at]]
    if (!block || text === undefined) return false
    return (
      reasons.get(block) === 'breadcrumb' ||
      readCatalogueLine(text) !== null ||
      footerOf(text) === 'certain'
    )
  }
  const found: Block[] = []
  for (let start = 0; start < blocks.length; start++) {
    if (!forms[start]) continue
    let end = start
    while (forms[end]) end++
    const run = forms.slice(start, end)
    const isOutside = first === -1 || end <= first || start > last
    const isNear = isPage(start - 1) || isPage(end) || actsOf(texts.slice(start, end)) >= 2
    const isCertain = run.includes('certain') || run.join(' ') === 'mark possible mark'
    const all = isOutside ? isNear || isCertain : run.join(' ') === 'mark possible mark'
    run.forEach((form, at) => {
      const block = blocks[start + at]
      const beside = run[at - 1] === 'certain' || run[at + 1] === 'certain'
      if (
        block &&
        (form === 'certain' ||
          (all && run.some((each) => each !== 'mark')) ||
          (form === 'mark' && beside))
      )
        found.push(block)
    })
    start = end
  }
  return found
}

/** How many things these buttons do to the page: 打印, 关闭. */
function actsOf(texts: readonly string[]): number {
  return new Set(texts.flatMap(actsIn)).size
}
