import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {findDate} from '../lexicon/dates.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {simplified} from '../lexicon/script.ts'
import {claim} from './claim.ts'

/** Lines among which minutes tell when the meeting was, and among which a law ends. */
const [opening, closing] = [12, 8]
/** 时间：, 会议时间：, 開會時間： */
const ofMeeting = /^(?:会议|开会|召开)?(?:时间|日期)$/
/** 2024年3月5日星期二, on a line of its own. */
const weekday = /^(\S[^，。：:]{7,30}日)\s*[（(]?(?:星期|周|礼拜|週)[一二三四五六日天][）)]?$/u
/** 二零二四年二月二日通过。 */
const formed = /^(?:通过|制定|核准)[。.]?$/

/**
 * Claim days that a text tells in words of its own: the day of the meeting that minutes record,
 * and the day on which the last lines of a law say that it was passed or made.
 */
export function claimDays(document: Document, blocks: readonly Block[]): void {
  const {genre} = document.data
  if (genre === 'minutes' || genre === 'record') claimMeeting(document, blocks.slice(0, opening))
  if (genre === 'regulation') claimFormed(document, blocks.slice(-closing))
}

function claimMeeting(document: Document, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const text = simplified(textOf(block))
    const labelled = parseLabelled(text)
    const told = labelled && ofMeeting.test(labelled.label) ? labelled.value : null
    const day = weekday.exec(text.trim())?.[1]
    const date = findDate(told ?? day ?? '')
    if (date?.start === 0) claim(document, 'dates.written', date.iso, block, 'text')
  }
}

function claimFormed(document: Document, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const text = simplified(unspaced(textOf(block)))
    const date = findDate(text)
    if (date?.start !== 0 || !formed.test(text.slice(date.end))) continue
    claim(document, 'dates.passed', date.iso, block, 'text')
  }
}
