import {actsIn, type Sureness} from '../../engine/site-words/acts.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {isOnlyOfCatalogues, readCatalogueLine} from '../head/catalogue.ts'
import {buttonOf} from './buttons.ts'
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
      readCatalogueLine(text)?.some(isOnlyOfCatalogues) === true ||
      footerOf(text) === 'certain'
    )
  }
  const found: Block[] = []
  for (let start = 0; start < blocks.length; start++) {
    if (!forms[start]) continue
    let end = start
    while (forms[end]) end++
    const run = forms.slice(start, end)
    const isFront = (first === -1 || end <= first) && start < longestFront
    const from =
      isFront || start > last
        ? whereButtonsBegin(run, texts.slice(start, end), {
            isFront,
            isBelow: isPage(start - 1),
            isAbove: isPage(end)
          })
        : -1
    const isFramed = run.join(' ') === 'mark possible mark'
    const isAlone =
      isFirst(blocks, start) || (isLast(blocks, start) && opensDocument(texts[start - 1] ?? ''))
    run.forEach((form, at) => {
      const block = blocks[start + at]
      const isBeside = run[at - 1] === 'certain' || run[at + 1] === 'certain'
      const isSurely = form === 'certain' || (form === 'mark' && isBeside)
      if (block && (isFramed || isAlone || isSurely || (from !== -1 && at >= from)))
        found.push(block)
    })
    start = end
  }
  return found
}

/** Whether a line is the last of a source, apart from what is above, and an act on the page: 返回 */
function isLast(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  const isApart = at === blocks.length - 1 && block !== undefined && block.data.gap > 0
  return isApart && actsIn(textOf(block)).length > 0
}

/** The same of the first: nothing else stands so above the title of a page. */
function isFirst(blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]]
  const isApart = at === 0 && block !== undefined && next !== undefined && next.data.gap > 0
  return isApart && actsIn(textOf(block)).length > 0
}

/** Buttons in front of a text stand among so many lines. */
const longestFront = 24

/**
 * Which line of a row of possible buttons is the first that is one for all the
 * row tells; -1 where none is. A table may end right above the buttons of a page,
 * so behind a text they begin with one that is certain.
 */
function whereButtonsBegin(
  run: readonly (Sureness | 'mark')[],
  texts: readonly string[],
  {isFront, isBelow, isAbove}: Record<'isFront' | 'isBelow' | 'isAbove', boolean>
): number {
  if (run.every((form) => form === 'mark')) return -1
  const acts = texts.flatMap(actsIn)
  const certain = run.indexOf('certain')
  const isRow = new Set(acts).size >= 2
  if (isBelow || (isFront && (certain !== -1 || isRow || isAbove))) return 0
  if (certain !== -1 || !isRow) return certain
  return texts.findIndex((text) => actsIn(text).length > 0)
}
