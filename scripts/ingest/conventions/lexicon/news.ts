import {unspaced} from './punctuation.ts'
import {simplified} from './script.ts'

/** Characters of the first paragraph of news, at least. */
const leastNews = 20
/** Characters at its front that are looked at. */
const front = 60

/** 本报讯（记者…）, 某某报1月9日讯, 新华社某地3月5日电, 市人大讯 */
const dateline =
  /^(?:.{0,12}讯\s*[（(【]|[【（(]?本[报网台站].{0,6}讯|\p{Script=Han}{2,16}(?:\d{1,2}月)?\d{1,2}日(?:讯|电)|(?:新华社|新华网|人民网|中新社|中新网).{2,20}电)/u
/** (记者甲、通讯员乙) behind a dateline */
const reporters = /^[^）)]{0,30}[）)]/
/** 近日，, 昨日上午，, 27日，, 3月5日下午，, 8月29号, 3月6日至8日，: a day as those name it who tell of it a little later. */
const recent =
  /^(?:(?:近日|日前|近期|连日来|昨[日天]|今[日天])(?:[上下中]午|晚上?)?[，,]|(?:今年)?(?:\d{1,2}月)?\d{1,2}[日号](?:[至-](?:\d{1,2}月)?\d{1,2}[日号])?(?:[上下中]午|晚上?)?(?:\d{1,2}[时点:：]\d{0,2}分?许?)?[，,])/
/** The same with its year, as official papers print it, too. */
const dated = /^\d{4}年(?=\d)/

/**
 * How a text begins as the press writes: with a day without its year, behind a dateline or without
 * (`recent`); with a dateline alone, as papers have it, too, that an agency sends out (`sent`); or
 * with a day and its year (`dated`).
 */
export function newsLead(text: string): 'recent' | 'sent' | 'dated' | null {
  const read = unspaced(simplified(text.slice(0, front * 2))).slice(0, front)
  if (read.length < leastNews) return null
  const line = dateline.exec(read)?.[0]
  const rest = line === undefined ? read : read.slice(line.length).replace(reporters, '')
  if (recent.test(rest)) return 'recent'
  if (line !== undefined) return 'sent'
  return dated.test(read) && recent.test(read.replace(dated, '')) ? 'dated' : null
}
