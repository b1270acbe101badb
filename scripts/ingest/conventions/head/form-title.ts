import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {headLineOf} from './lines.ts'
import {beginsWithSubject, isWholeTitle, type TitleSpan} from './title-lines.ts'

/** What a body has printed at the head of its sheets for papers of one kind. */
const kindOfSheet =
  /(?:审议意见|视察意见|督办函|交办函|督查通报|通[报知告令]|公告|布告|指示|训令|命令|决议|批复|[公便]?函|决定|报告|请示)(?:书|函|表)?$/

/** Whose sheet a line is the head of: 某市人大常委会审议意见; `null` where it is none. */
function bodyOfSheet(text: string, words?: ArchiveWords): string | null {
  const plain = simplified(unspaced(text))
  const body = kindOfSheet.test(plain) ? plain.replace(kindOfSheet, '') : ''
  return body !== '' && isOrgan(body, words) ? body : null
}

/** Whether lines are the title of the paper itself, below the head of its sheet and its number. */
export function isBelowSheet(
  blocks: readonly Block[],
  sheet: TitleSpan,
  span: TitleSpan,
  words?: ArchiveWords
): boolean {
  const textIn = ({start, end}: TitleSpan) => blocks.slice(start, end).map(textOf).join('')
  const between = blocks.slice(sheet.end, span.start).map((block) => headLineOf(textOf(block)))
  return (
    bodyOfSheet(textIn(sheet), words) !== null &&
    between.includes('number') &&
    between.every((form) => form === 'number' || form === 'date') &&
    beginsWithSubject.test(simplified(unspaced(textIn(span)))) &&
    isWholeTitle(textIn(span), words)
  )
}

/** The body whose name stands above the number of a paper, with what its sheets are called below it. */
export function sheetOf(before: readonly Block[], at: number): string | null {
  const number = before.findIndex((block) => headLineOf(textOf(block)) === 'number')
  const lines = number > at ? before.slice(at, number) : []
  return lines.length === 0 ? null : bodyOfSheet(lines.map(textOf).join(''))
}
