import type {RootContent} from 'mdast'
import {createBlock, isBlock, setText, textOf} from '../../engine/tree/blocks.ts'
import {onlyDate} from '../lexicon/dates.ts'
import {endsSentence} from '../lexicon/punctuation.ts'
import {footerOf} from './footers.ts'

/** Blocks at the end of a page among which its foot begins. */
const last = 6
/** Characters of what may stand in front of a foot, and of a foot. */
const longest = 2000
/** Where the foot of a site begins, behind the end of a sentence or a day. */
const begins = /(?<=[。日])\s{0,4}(?=(?:主办|承办|版权所有|Copyright|©|网站标识码))/gu

/**
 * Part the foot of a site from what it is printed behind in one element: 2024年5月9日　主办：某县人民政府.
 * A place goes one way, and so both stay with the document; but the day of a paper is read, and the
 * foot is no part of its last paragraph.
 */
export function partFoot(children: readonly RootContent[]): RootContent[] {
  const from = children.length - last
  return children.flatMap((node, at): RootContent[] => {
    const [front, foot] = at >= from && isBlock(node) ? partsOf(textOf(node)) : ['', '']
    if (foot === '' || !isBlock(node) || node.data.role) return [node]
    const behind = createBlock(foot, {...node.data, lines: [...node.data.lines], gap: 0})
    setText(node, front)
    return [node, behind]
  })
}

function partsOf(text: string): [front: string, foot: string] {
  if (text.length > longest) return [text, '']
  for (const {index} of text.matchAll(begins)) {
    const [front, foot] = [text.slice(0, index).trim(), text.slice(index).trim()]
    const isWhole = onlyDate(front) !== null || endsSentence(front)
    if (isWhole && footerOf(foot) !== null) return [front, foot]
  }
  return [text, '']
}
