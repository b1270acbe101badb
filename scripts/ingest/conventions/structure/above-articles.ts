import {isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {blockMark} from '../lexicon/block-mark.ts'
import {follows, type Position, type Unit} from '../lexicon/marks.ts'
import {isNumberedHeading, neighbour, neighbourAt} from './heading-lines.ts'

/**
 * Whether a numbered line among articles is a heading above the next of them, and
 * no item of the one before: it goes on with the headings 一、 or （一） that
 * stand above, and an article or the first narrower heading follows.
 *
 * @param above the last heading of each unit above the line
 */
export function isAboveArticle(
  document: Document,
  at: number,
  above: ReadonlyMap<Unit, Position>
): boolean {
  const child = document.children[at]
  const text = child && isBlock(child) ? textOf(child) : ''
  const mark = child && isBlock(child) ? blockMark(child) : null
  if (!mark || !/^level-[12]$/.test(mark.unit) || !isNumberedHeading(text)) return false
  const before = above.get(mark.unit)
  const begins = mark.number === 1 && isBelowHeading(document, at, mark.unit)
  if (!begins && !(before && follows(mark, before))) return false
  const below = neighbourAt(document, at, 1)
  const next = document.children[below]
  const follower = next && isBlock(next) ? blockMark(next) : null
  if (follower?.unit === 'article') return true
  return (
    mark.unit === 'level-1' &&
    follower?.unit === 'level-2' &&
    follower.number === 1 &&
    unitBelow(document, below) === 'article'
  )
}

/** （一） begins right below a heading; 一、 may begin anew anywhere. */
function isBelowHeading(document: Document, at: number, unit: Unit): boolean {
  return unit === 'level-1' || neighbour(document, at, -1)?.type === 'heading'
}

function unitBelow(document: Document, at: number): Unit | undefined {
  const below = neighbour(document, at, 1)
  return below ? blockMark(below)?.unit : undefined
}
