import {createBlock, isBlock, setText, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import {findDate} from '../lexicon/dates.ts'
import {genreOf} from '../lexicon/genre.ts'
import {issuersInTitle} from '../lexicon/organs.ts'
import {endsSentence, unspaced} from '../lexicon/punctuation.ts'

/** A title may have been run into the text on one of so many blocks. */
const searched = 4
/** Characters of a text that one may have been run into, and of such a title. */
const [shortestText, longestTitle] = [100, 80]
/** （2024年6月20日…会议通过 */
const history = /[（(](?=\s?[12]\d{3}\s?年)/u
/** 某县征〔2024〕1号 */
const number = '\\p{Script=Han}{2,12}[〔［[（(](?:19|20)\\d{2}[〕］\\])）]\\d{1,5}号'
/** 某县人民政府…公告│某县征〔2024〕1号…: the number of a paper right behind its title. */
const numbered = new RegExp(`(?<=通告|公告|通知|决定|意见|批复|公示)(?=${number})`, 'u')
/** The number that a text begins with, where a title was in front of it. */
const numberFirst = new RegExp(`^${number}`, 'u')
/** 某县人民政府第3号通告│为了…: what only a text begins with, behind the last word of a title. */
const beginning =
  /(?<=通告|公告|通知|令)(?:[（(][\p{Script=Han}\d]{2,8}[）)])?\s?(?=为|根据|按照|依据|鉴于|因|经)/gu

/**
 * Divide a title from the text that a page has run it into: in front of its history in brackets,
 * or where it names a body and the text begins with why. Does nothing where no such title is.
 *
 * Afterwards: it is a block of its own, on the line of its text.
 */
export function divideRunIn(document: Document): void {
  const blocks = document.children.filter((child) => isBlock(child)).slice(0, searched)
  for (const block of blocks) {
    const text = textOf(block)
    const end = text.length < shortestText ? -1 : endOfTitle(text.slice(0, longestTitle + 90))
    if (end < 1) continue
    const {lines, gap, indent} = block.data
    const title = createBlock(text.slice(0, end).trim(), {lines: [...lines], gap, indent})
    const rest = text.slice(end).trimStart()
    const own = numberFirst.exec(rest)?.[0]
    setText(block, own === undefined ? rest : rest.slice(own.length))
    block.data.gap = 0
    const divided = own === undefined ? [] : [createBlock(own, {lines: [...lines], gap: 0, indent})]
    document.children.splice(document.children.indexOf(block), 0, title, ...divided)
    return
  }
}

function endOfTitle(text: string): number {
  const note = history.exec(text)?.index ?? -1
  if (note > 0 && isTitle(text.slice(0, note)) && findDate(unspaced(text.slice(note)))) return note
  const salutation = text.search(/(?:(?:各位|尊敬的)\p{Script=Han}{2,8}|同志们)[:：]/u)
  if (salutation > 0 && isTitle(text.slice(0, salutation))) return salutation
  const behind = numbered.exec(text)?.index ?? -1
  if (behind > 0 && isTitle(text.slice(0, behind)) && isIssued(text.slice(0, behind))) return behind
  const space = text.trimStart().search(/\s/)
  const addressed =
    space > 0 && /^\s(?:各|广大)[^。]{2,60}[:：]/.test(text.slice(space, space + 80))
  if (addressed && isTitle(text.slice(0, space))) return space
  const ends = [...text.matchAll(beginning)].map((match) => match.index + match[0].length)
  return ends.find((at) => isTitle(text.slice(0, at)) && isIssued(text.slice(0, at))) ?? -1
}

function isTitle(text: string): boolean {
  const title = text.trim()
  return (
    title.length >= 6 &&
    title.length <= longestTitle &&
    !/[，。；：,;:]/.test(title) &&
    !endsSentence(title) &&
    genreOf(title) !== null
  )
}

function isIssued(title: string): boolean {
  return issuersInTitle(title).length > 0
}
