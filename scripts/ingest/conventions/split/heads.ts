import {textOf} from '../../engine/tree/blocks.ts'
import type {ContentsEntry} from '../document-data.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {bare, bigrams, similarity} from '../lexicon/similarity.ts'
import {createLikelyLines} from './likely-lines.ts'
import {type Head, placeInOrder} from './place-in-order.ts'

export type {Head} from './place-in-order.ts'

/** Heads are printed over so many paragraphs at most. */
const longestHead = 5
/** A line longer than this is no line of a title. */
const longestLine = 70
/** Wordings that differ by more are not the same title. */
const leastSimilar = 0.62

/**
 * The head of each entry of a contents list, in the order of the list; `null`
 * for an entry whose head is not in the text.
 *
 * Entry and head may differ in wording and are wrapped at different places, and
 * one title may be part of another: so all are placed together, such that the
 * sum of their scores is greatest and none overlaps or comes before the last.
 */
export function findHeads(
  entries: readonly ContentsEntry[],
  blocks: readonly Block[]
): (Head | null)[] {
  const lines = blocks.map(toLine)
  const likely = createLikelyLines(lines, entries.length)
  const named = new Set(entries.flatMap(titlesOf))
  return placeInOrder(
    entries.map((entry, at) => {
      const author = bare(entry.below.at(-1) ?? '')
      return titlesOf(entry).flatMap((title) => {
        const wanted = {text: title, pairs: bigrams(title), author}
        const {starts, expected} = likely(wanted.pairs, at)
        return best(headsLike(wanted, lines, starts, named), expected)
      })
    })
  )
}

/** A line of the text as it is compared with titles. */
interface Line {
  text: string
  pairs: ReadonlySet<string>
  /** Whether it can be a line of a title by its form. */
  fits: boolean
  /** Whether it is a second title, which stands behind a dash on a line of its own. */
  isSecond: boolean
}

function toLine(block: Block): Line {
  const printed = textOf(block)
  const fits = printed.length <= longestLine && !/[。；]$/.test(printed)
  const text = fits ? bare(printed) : ''
  return {text, pairs: bigrams(text), fits, isSecond: /^[\s　]*[—―]{2}/.test(printed)}
}

/** The title of an entry as it is compared, also with its second title and with the rest of a wrapped one. */
function titlesOf({title, second, wrapped}: ContentsEntry): string[] {
  const more = [second === undefined ? undefined : title + second, wrapped]
  return [title, ...more].flatMap((each) => (each === undefined ? [] : [bare(each)]))
}

/** A title that is looked for, and who signs below it. */
interface Wanted {
  text: string
  pairs: ReadonlySet<string>
  author: string
}

/**
 * Heads that read as a title. What reads exactly as another title of the list
 * is the head of that one, however alike the two are.
 *
 * @param starts indices of the lines that a head may begin with
 */
function headsLike(
  {text: wanted, pairs, author}: Wanted,
  lines: readonly Line[],
  starts: readonly number[],
  named: ReadonlySet<string>
): Head[] {
  const heads: Head[] = []
  for (const start of starts) {
    const first = lines[start]
    if (!first || !mayOpen(first, pairs)) continue
    let text = ''
    for (let end = start + 1; end <= Math.min(start + longestHead, lines.length); end++) {
      const line = lines[end - 1]
      if (!line?.fits || (line.isSecond && end - 1 > start)) break
      text += line.text
      if (text.length > wanted.length * 1.5 + 4) break
      if (text !== wanted && named.has(text)) continue
      const own = end === start + 1 ? first.pairs : bigrams(text)
      const behind = lines[end]?.text ?? ''
      // The line of the list may have had no room between a title and the body that signs it.
      const isRunIn = author === '' && wanted === text + behind && isOrgan(behind)
      const alike = text === wanted || isRunIn ? 1 : similarity(own, pairs)
      if (alike < leastSimilar) continue
      const signed = isRunIn || (author !== '' && behind === author) ? 0.2 : 0
      heads.push({start, end, score: alike * alike + signed})
    }
  }
  return heads
}

/** Of a title that half of a bundle resembles, no more heads than this are placed. */
const mostHeads = 32

/** The heads that fit best; of those that fit as well, the nearest to where one is expected. */
function best(heads: Head[], expected: number | null): Head[] {
  if (expected === null || heads.length <= mostHeads) return heads
  const distance = ({start}: Head) => Math.abs(start - expected)
  return heads
    .toSorted((a, b) => b.score - a.score || distance(a) - distance(b))
    .slice(0, mostHeads)
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Whether a first line shares enough with a title to be worth comparing in full. */
function mayOpen({fits, pairs: own}: Line, pairs: ReadonlySet<string>): boolean {
  if (!fits || own.size === 0) return false
  let common = 0
  for (const pair of own) if (pairs.has(pair)) common++
  return common * 2 >= own.size
}
