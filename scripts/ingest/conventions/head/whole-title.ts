import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {findDate} from '../lexicon/dates.ts'
import {isNumberOfGazette} from '../lexicon/document-number.ts'
import {genreOf} from '../lexicon/genre.ts'
import {issuersInTitle} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {isBelowFullName} from './own-level.ts'
import {beginsAgain, isCutOff, isWholeTitle, isWhose} from './title-lines.ts'

/** Whether lines are a whole title and the next is one by itself: the same again or its front, or that of a letter about it. */
export function isWholeAbove(above: readonly Block[], next: string, words?: ArchiveWords): boolean {
  const title = above.map((block) => textOf(block)).join('')
  // With its day a title is whole.
  if (findDate(title)?.end === title.length && genreOf(title, words) !== null) return true
  const [own, other] = [bare(title), bare(next)]
  const isAgain = other.length >= 6 && (own.startsWith(other) || own.endsWith(other))
  if (isAgain && (genreOf(title, words) !== null || bare(title) === bare(next))) return true
  if (beginsAgain(above, next)) return true
  return genreOf(title, words) !== null && next.startsWith('关于') && genreOf(next, words) !== null
}

/** The rest of the name of a body that the end of a line cut: 某县人│民政府关于, 某市人民│政府办公室关于. */
const beginsInName =
  /^(?:人?民?政府|(?:办?公)?室|委?员会|人?民?代表|常?务委员会|人?民?(?:法|检察)院|办事处)/

/** The title of a speech goes on from line to line, unlike a headline that says what was done. */
const speech = /(?:讲话|致辞|发言|[闭开]幕词|主持词|[稿简解]|提纲|大事记|问|介绍)$/

/** Characters of what a page calls the kind of paper that stands below. */
const longestKind = 8

/** Whether a short line has nothing but characters of the title below it, in order, and its kind: 委员会记录, 公告. */
export function namesKindOf(above: string, title: string, words?: ArchiveWords): boolean {
  const [name, whole] = [bare(above), bare(title)]
  const genre = genreOf(name, words)
  if (genre === null || name.length > longestKind || genre !== genreOf(title, words)) return false
  let at = -1
  return [...name].every((character) => (at = whole.indexOf(character, at + 1)) !== -1)
}

/** A part of a meeting, whose name the line above has: 议案审查委员会关于… */
const ofMeeting =
  /^(?:主席团|秘书处|(?:议案|提案|法案|计划|预算|财政|代表资格|国民经济)[\p{Script=Han}、]{0,14}委员会)关于/u

/** Whether the last of some lines are a whole title, and those above are not whose paper it is. */
export function isWholeBelow(lines: readonly Block[], words?: ArchiveWords): boolean {
  const texts = lines.map(textOf)
  return texts.some((_, at) => {
    if (at === 0) return false
    const [above, below] = [texts.slice(0, at).join(''), texts.slice(at).join('')]
    if (genreOf(below, words) === 'article' && !speech.test(below) && !isCutOff(above)) return true
    if (
      isBelowFullName(above, below, words) ||
      namesKindOf(above, below, words) ||
      isNumberOfGazette(unspaced(below))
    )
      return true
    if (!isWholeTitle(below, words) || beginsInName.test(unspaced(below))) return false
    if (isCutOff(above) || (ofMeeting.test(unspaced(below)) && isWhose(above, words))) return false
    return issuersInTitle(below, words).length > 0 || !isWhose(above, words)
  })
}
