import {append, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {readCatalogueLine} from './catalogue.ts'

/** A value is printed on so many lines at most. */
const mostLines = 4

/**
 * Join the lines of values that the width of a print broke: fields that are indented, and below one of
 * them, before the next, lines that are not.
 *
 * @param front so many children are looked at
 */
export function joinWrappedValues(document: Document, front: number): void {
  const {children, data} = document
  for (let at = 0; at < Math.min(front, children.length); at++) {
    const field = blockAt(children, at)
    if (!field || field.data.indent === 0) continue
    if (readCatalogueLine(textOf(field), data.words) === null) continue
    const isRest = (child: Block) =>
      child.data.hints?.begins !== true &&
      child.data.gap === 0 &&
      child.data.indent < field.data.indent &&
      readCatalogueLine(textOf(child), data.words) === null
    let end = at + 1
    for (let rest = blockAt(children, end); rest && isRest(rest); rest = blockAt(children, ++end));
    const next = blockAt(children, end)
    const isFollowed =
      next?.data.gap === 0 &&
      next.data.indent === field.data.indent &&
      readCatalogueLine(textOf(next), data.words) !== null
    if (end === at + 1 || end - at > mostLines || !isFollowed) continue
    for (const rest of children.splice(at + 1, end - at - 1))
      if (isBlock(rest)) append(field, rest, '')
  }
}

function blockAt(children: Document['children'], at: number): Block | null {
  const child = children[at]
  return child && isBlock(child) ? child : null
}
