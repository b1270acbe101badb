import {isPageNumber} from '../clean/pages.ts'
import {beginsInside, leavesOpen} from '../lexicon/punctuation.ts'
import type {Finder, Line} from './region.ts'

/** So many lines in a row tell a list: of a paragraph that pages cut, one or two are left without a stop. */
const fewest = 4

/**
 * Lines that empty lines divide, none of which has a comma or a stop or goes on: items of a list
 * that has no full stops.
 */
export const plainList: Finder = (lines, at) => {
  let end = at
  for (let line = lines[end]; line && isItem(line, lines[end + 1]); line = lines[end]) end++
  if (end - at < fewest) return null
  const blocks = lines.slice(at, end).map(({block}) => block)
  for (const block of blocks) block.data.region = 'list'
  return {end, nodes: blocks}
}

function isItem({block, text}: Line, next: Line | undefined): boolean {
  return (
    block.data.gap > 0 &&
    next?.block.data.gap !== 0 &&
    !/[，。；！？：,:]|、$/.test(text) &&
    !isPageNumber(text) &&
    !leavesOpen(text) &&
    !beginsInside(text)
  )
}
