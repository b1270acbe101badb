import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import type {TitleSpan} from './title-lines.ts'

/** 第七节　人大代表视察与调查, as books number what they are divided into; a text begins with the first of its own. */
const section = /^第[二三四五六七八九十]{1,3}[节篇]\s\S{2,24}$/
/** Any other part of the same book, or of a norm. */
const part = /^第[〇零一二三四五六七八九十百]{1,4}[编篇章节条]/

/** Whether a line is the heading of a section of a book. */
export function isSectionOfBook(text: string): boolean {
  return section.test(text.trim())
}

/** The heading that a page has above one section of a book, and nothing else of that; else `null`. */
export function titleOfSection(blocks: readonly Block[]): TitleSpan | null {
  const [first, ...rest] = blocks.map((block) => textOf(block).trim())
  if (first === undefined || !isSectionOfBook(first)) return null
  const isOnly = rest.every((text) => text === first || !part.test(text))
  return isOnly && rest.some((text) => text.includes('。')) ? {start: 0, end: 1} : null
}
