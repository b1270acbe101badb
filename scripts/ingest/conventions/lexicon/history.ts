import {simplified} from '../../../../src/text/simplified.ts'
import {findDates} from './dates.ts'
import {bodiesOf} from './organs.ts'
import {unspaced} from './punctuation.ts'

/** What was done to a norm on a day. */
export type Act = 'pass' | 'approve' | 'publish' | 'amend' | 'take-effect' | 'end'

/** One event of the history that stands below the title of a norm. */
export interface HistoryEvent {
  act: Act
  /** ISO; `null` where the text names the act without its day. */
  date: string | null
  /** Who did it, as printed but for terms and numbers of meetings: 某市人民代表大会常务委员会. */
  bodies: readonly string[]
  /** What stands between its day and the next, without spaces and without titles of other papers. */
  text: string
}

/** The surest words first: 会议修订通过 revises, 批准的《…》修正 does, too. */
const acts: readonly (readonly [Act, RegExp])[] = [
  ['amend', /修正|修订|修改(?![《和部本])/],
  ['approve', /批准/],
  ['pass', /通过/],
  ['publish', /公布|发布|颁布|公告|印发/],
  ['end', /废止|失效/]
]
const takesEffect = /^起?(?:正式)?(?:施行|实施|生效|执行)(?!日期|时间)/
/** 签订日期某日 生效日期某日: the word in front of its day. */
const ofEffect = /(?:施行|实施|生效)(?:日期|时间)[:：]?$/
const fromThatDay = /(?:公布|发布|颁布)(?:施行|实施)|自(?:公布|发布|颁布)之日起?(?:施行|实施|生效)/

/**
 * The events that notes below a title tell, in printed order:
 * 2019年1月9日某市第八届人民代表大会常务委员会第三次会议通过　2020年3月1日某省…会议批准.
 * A day of which nothing is told belongs to the act of the next one (甲…会议、…乙…会议通过).
 */
export function readHistory(text: string): HistoryEvent[] {
  const plain = withoutTitles(unspaced(text))
  const dates = findDates(plain)
  const pieces: Piece[] = [
    {date: null, label: '', text: plain.slice(0, dates[0]?.start ?? plain.length)},
    ...dates.map(({iso, start, end}, at) => ({
      date: iso,
      label: plain.slice(dates[at - 1]?.end ?? 0, start),
      text: plain.slice(end, dates[at + 1]?.start ?? plain.length)
    }))
  ]
  const events: HistoryEvent[] = []
  let waiting: Piece[] = []
  for (const piece of pieces) {
    const found = eventsOf(piece)
    const [first] = found
    if (first) {
      const open = waiting.filter((each) => bodiesOf(each.text).length > 0)
      events.push(...open.map((each) => ({...each, act: first.act, bodies: bodiesOf(each.text)})))
      waiting = []
    } else if (piece.date !== null) waiting.push(piece)
    events.push(...found)
  }
  return events
}

interface Piece {
  date: string | null
  /** What stands in front of its day. */
  label: string
  text: string
}

function eventsOf({date, label, text}: Piece): HistoryEvent[] {
  const read = simplified(text)
  if (takesEffect.test(read) || ofEffect.test(simplified(label))) {
    const event: HistoryEvent = {act: 'take-effect', date, bodies: [], text}
    return date === null ? [] : [event]
  }
  const act = acts.find(([, form]) => form.test(read))?.[0]
  if (!act) return []
  const event = {act, date, bodies: bodiesOf(text), text}
  const isAtOnce = date !== null && act === 'publish' && fromThatDay.test(read)
  return isAtOnce ? [event, {act: 'take-effect', date, bodies: [], text}] : [event]
}

/** A text with empty 《》 in place of titles: what they name was done to others, or on other days. */
function withoutTitles(text: string): string {
  return text.replace(/《[^《》]*》/g, '《》')
}
