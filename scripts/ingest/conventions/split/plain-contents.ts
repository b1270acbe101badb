import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {genreOf} from '../lexicon/genre.ts'
import {endsSentence} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {isGroup} from './groups.ts'

/** Lines of a list that is printed without pages. */
const mostLines = 300
const widestLine = 90
/** Lines that a title is printed on. */
const longestHead = 6
/** Of the titles of documents so many name their genre; headings of one document do not. */
const mostlyGenres = 0.6

/** What a list without pages says: each title with the lines that it is printed on. */
interface PlainContents {
  titles: {text: string; lines: Block[]}[]
  /** Lines of the list. */
  used: number
  groups: string[]
}

/**
 * Read a contents list that tells no pages: titles of documents, up to the lines that say the first of
 * them again. `null` where the lines are no such titles, or none says the first again.
 *
 * @param ordinal the number that may stand in front of a title
 */
export function readPlain(lines: readonly Block[], ordinal: RegExp): PlainContents | null {
  const titles: PlainContents['titles'] = []
  const groups: string[] = []
  for (const [used, block] of lines.slice(0, mostLines).entries()) {
    const text = textOf(block).trim()
    if (saysAgain(lines, used, titles[0])) return areNamed(titles) ? {titles, used, groups} : null
    if (text.length > widestLine || endsSentence(text)) return null
    const last = titles.at(-1)
    const isWhole = !last || genreOf(last.text) !== null
    if (isWhole && !ordinal.test(text) && genreOf(text) === null && isGroup(text)) {
      groups.push(text)
      continue
    }
    if (last && !ordinal.test(text) && genreOf(last.text) === null) {
      last.text += text
      last.lines.push(block)
    } else titles.push({text: text.replace(ordinal, ''), lines: [block]})
  }
  return null
}

function areNamed(titles: PlainContents['titles']): boolean {
  const named = titles.filter(({text}) => genreOf(text) !== null)
  return titles.length >= 2 && named.length >= titles.length * mostlyGenres
}

/** Whether the lines from one on are a title of the list once more. */
function saysAgain(
  lines: readonly Block[],
  at: number,
  title: PlainContents['titles'][number] | undefined
): boolean {
  if (!title || lines[at - 1] === title.lines[0]) return false
  const wanted = bare(title.text)
  let read = ''
  for (const line of lines.slice(at, at + longestHead)) {
    read += bare(textOf(line))
    if (read === wanted) return true
    if (!wanted.startsWith(read)) return false
  }
  return false
}
