import {blocksOf, textOf} from '../../engine/tree/blocks.ts'
import type {Document} from '../../engine/tree/nodes.ts'
import type {NamedMeeting} from '../document-data.ts'
import {namedMeeting} from '../head/named-meeting.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {simplified} from '../../../../src/text/simplified.ts'

/** Lines at the front of a proposal that say whose it is, and of which meeting. */
const opening = 12

/** 届次：十八届三次, 届　次：某县第十六届人民代表大会第二次会议 */
const field = /^(?:会议)?届次[:：](.{4,40})$/
const short = /^第?([\d一二三四五六七八九十]{1,3})届第?([\d一二三四五六七八九十]{1,3})次(?:会议)?$/
/** 领衔代表：, 附议代表：: deputies of a congress, not members of a conference. */
const ofDeputies = /^(?:领衔|附议|联名|提出|建议)?代表(?:姓名)?[:：]/

/** The meeting at which a proposal says by a field of its own that it was made. */
export function meetingInField(document: Document): NamedMeeting | null {
  if (document.data.genre === 'reply') return null
  const lines = blocksOf(document)
    .slice(0, opening)
    .map((block) => simplified(unspaced(textOf(block))))
  const told = lines.flatMap((line) => field.exec(line)?.[1] ?? [])[0]
  if (told === undefined) return null
  const [, term, number] = short.exec(told) ?? []
  if (term === undefined || number === undefined) return namedMeeting(told)
  const isOfDeputies = lines.some((line) => ofDeputies.test(line))
  return isOfDeputies ? namedMeeting(`第${term}届人民代表大会第${number}次会议`) : null
}
