import type {RootContent} from 'mdast'
import {isBlock, textOf} from '../../tree/blocks.ts'

/** How many paragraphs have a form of their own in a document that somebody wrote. */
const formed = 0.1
/** A document is judged by no fewer lines. */
const leastLines = 12
/** Characters of a full line on a page: shorter ones are lists, longer ones paragraphs. */
const full = {least: 20, most: 60}
/** How many of all lines are full where a text was broken into them. */
const share = 0.3

/** Paragraphs that are cut for certain; one alone is a slip. */
const leastCuts = 2

/**
 * Whether a document tells where paragraphs end: people gave them indents, places on the page,
 * numbers. In one without, as it comes of a plain text, and in one whose paragraphs are lines, or
 * what pages cut, they may be parts of paragraphs.
 */
export function tellsParagraphs(nodes: readonly RootContent[]): boolean {
  const blocks = nodes.filter((node) => isBlock(node))
  const own = blocks.filter(({data}) => data.hints?.begins === true)
  return own.length >= formed * blocks.length && !isBroken(blocks.map(textOf))
}

/** Whether paragraphs are cut, or lines. @param texts none of them empty */
export function isBroken(texts: readonly string[]): boolean {
  return texts.slice(0, -1).filter(isCut).length >= leastCuts || isWrapped(texts)
}

/** Whether a text shows by its last marks that it goes on. */
function isCut(text: string): boolean {
  if (/[，、,]\s*$/.test(text)) return true
  return opening.some(([open, close]) => countOf(text, open) > countOf(text, close))
}

const opening = ['（）', '“”', '《》', '〔〕'] as const

function countOf(text: string, mark = ''): number {
  let count = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++
  return count
}

/**
 * Whether a text was broken into lines before it came into the document, so that each paragraph is
 * a line: none is longer than a line, many are as long as the longest and stop in the middle.
 *
 * @param texts its paragraphs, none of them empty
 */
function isWrapped(texts: readonly string[]): boolean {
  const widths = texts.map((text) => text.trim().length)
  const longest = widths.reduce((most, width) => Math.max(most, width), 0)
  if (texts.length < leastLines || longest < full.least || longest > full.most) return false
  const open = texts.filter((text, at) => {
    const width = widths[at] ?? 0
    return width >= longest - 3 && !/[。！？；：”）!?;:)]\s*$/.test(text)
  })
  return open.length >= share * texts.length
}
