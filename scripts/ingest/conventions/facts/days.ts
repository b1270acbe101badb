import {simplified} from '../../../../src/text/simplified.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {findDate} from '../lexicon/dates.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {claim} from './claim.ts'

/** Lines among which minutes tell when the meeting was, and among which a law ends. */
const [opening, closing] = [12, 8]
/** 时间：, 会议时间：, 開會時間： */
const ofMeeting = /^(?:会议|开会|召开)?(?:时间|日期)$/
/** 2024年3月5日星期二, 2024年3月5日（星期二）上午9时会议开始 */
const weekday = /^([12民中][^，。：:日]{6,30}日)\s*[（(]?(?:星期|周|礼拜)[一二三四五六日天]/u
/** 2024年3月5日，区长钱一主持召开区人民政府第3次常务会议 */
const isHeld = /^[12]\d{3}\s*年[^。；]{0,40}?(?:召开|举行|主持)/u
/** Characters of a line that tells the day of a meeting. */
const longestLine = 60
/** 时　间　2024年3月5日, without a mark. */
const spaced = /^(?:会议)?时\s*间\s+(?=\S)/u
/** 二零二四年二月二日通过。 */
const formed = /^(?:通过|制定|核准)[。.]?$/

/**
 * Claim days that a text tells in words of its own: the day of the meeting that minutes record,
 * and the day on which the last lines of a law say that it was passed or made.
 */
export function claimDays(document: Document, blocks: readonly Block[]): void {
  const {genre} = document.data
  if (genre === 'minutes' || genre === 'record') claimMeeting(document, blocks.slice(0, opening))
  if (genre === 'regulation' || genre === 'decision') claimFormed(document, blocks.slice(-closing))
}

function claimMeeting(document: Document, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const text = simplified(textOf(block)).trim()
    if (!block.data.role && isHeld.test(text)) {
      const opened = findDate(text)
      if (opened?.start === 0) claim(document, 'dates.written', opened.iso, block, 'text')
    }
    if (text.length > longestLine) continue
    const labelled = parseLabelled(text)
    const told = labelled && ofMeeting.test(labelled.label) ? labelled.value : null
    const plain = text.replace(spaced, '')
    const day = plain === text ? weekday.exec(text)?.[1] : plain
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
