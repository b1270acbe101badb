import {simplified} from '../../../../src/text/simplified.ts'
import {unspaced} from './punctuation.ts'

/** Characters of the first paragraph of news, at least. */
const leastNews = 20
/** Characters at its front that are looked at. */
const front = 80

/** （记者钱一）, 【某报记者钱一报道】, 〔记者钱一／某地报道〕, (某社记者钱一某地4日电): who reports, in brackets at the front. */
const bracketed =
  /^[（(〔【[][^（()）〔〕【】[\]]{0,10}(?:记者|通讯员)(?![站证协])[^（()）〔〕【】[\]]{2,40}[）)〕】\]]/u
/** 本报讯（记者…）, 【某某报讯】, 某某报1月9日讯, 新华社某地3月5日电, 某某在线（钱一） before a day */
const dateline =
  /^(?:(?:记者|通讯员)\p{Script=Han}{2,4}[/／]\p{Script=Han}{2,6}报[导道]|.{0,12}讯\s?[（(【]|[【（(]?本[报网台站].{0,6}讯|[【（(]\p{Script=Han}{2,10}讯[】）)]|\p{Script=Han}{2,16}(?:\d{1,2}月)?\d{1,2}日\p{Script=Han}{0,6}(?:讯|电|消息)|(?:新华社|新华网|人民网|中新社|中新网).{2,20}电|\p{Script=Han}{2,12}[（(]\p{Script=Han}{2,20}[）)](?=\d{1,2}月))/u
/** 近日，, 昨日上午，, 27日，, 3月5日下午，, 8月29号, 3月6日至8日，: a day as those name it who tell of it a little later. */
const recent =
  /^(?:\d{1,2}月\d{1,2}日消息[:：])?(?:(?:近日|日前|近期|连日来|昨[日天]|今[日天])(?:[上下中]午|晚上?)?[，,]|(?:今年)?(?:\d{1,2}月)?\d{1,2}[日号](?:[至-](?:\d{1,2}月)?\d{1,2}[日号])?(?:[上下中]午|晚上?)?(?:\d{1,2}[时点:：]\d{0,2}分?许?)?[，,])/
/** 为…，连日来，, 据某报报道，3月5日: the same behind why it was done, or who told it first. */
const recentLater =
  /^[^。；：]{2,40}[，,](?:连日来|近日|日前)[，,]|^据[^。；，,]{2,20}(?:报[道导]|消息)[，,](?=\d|昨|今|近|日前)/
/** 某市议会总质询今天结束: what is told by the day on which it is read, by who is not of it. */
const sameDay =
  /^(?![^。；，,]{0,60}(?:[我本]|截[至止]|时至|从|自))[^。；，,]{4,60}[今昨前][天日](?![起后的之头])/
/** 乌有市议会今（26）日召开…: the day as the press of Taiwan prints it. */
const today = /^\p{Script=Han}{2,16}今[（(]\d{1,2}[）)]日/u
/** 带着关于…的问题，记者请教… */
const asked = /[，,。]记者(?:请教|采访|专访|带着)/
/** 记者从…获悉， */
const learnt = /^(?:本报)?记者(?:昨日|今日|近日)?从[^。；]{2,40}(?:获悉|了解到)[，,]/
/** 在3月5日闭幕的某区第九届人民代表大会第三次会议上，: news that open with the meeting of which they tell. */
const atMeeting =
  /^在(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|近日|日前|刚刚)[^。；，,]{0,6}(?:结束|闭幕|召开|举行|开幕)的[^。；]{4,60}(?:会议|大会)上[，,]/
/** 某某会议10日15时在某地举行: a meeting, and a day without its year. */
const metOn =
  /^[^。；，,]{4,40}(?:会议|大会)(?:\d{1,2}月)?\d{1,2}日(?:[上下]午|晚|\d{1,2}时)?[^。；，,]{0,16}(?:举行|召开|开幕|闭幕|结束)/
/** 会议由某某主持。 */
const chaired = /^(?:本次)?(?:会议|大会)由[^。；，,]{2,40}主持。/
/** （上接第一版）: a newspaper goes on with news of another page. */
const goesOn = /^[（(【]上接.{0,8}版[）)】]/
/** The same with its year, as official papers print it, too. */
const dated = /^\d{4}年(?=\d)/
/** (记者甲、通讯员乙) behind a dateline */
const reporters = /^[^）)]{0,30}[）)]/
/** 【正文】, as collections print it in front of a text. */
export const ofText = /^\s*【正文?】\s*/
/** 某某作报告 3月5日，: what a picture shows, run into the text that follows it. */
const caption = /^[^，。；：\d]{2,30}\s(?=\d{1,2}月\d{1,2}日)/

/**
 * How a text begins as the press writes: with a day without its year, behind a dateline or without
 * (`recent`); with a dateline alone, as papers have it, too, that an agency sends out (`sent`); or
 * with a day and its year (`dated`).
 */
export function newsLead(text: string): 'recent' | 'sent' | 'dated' | null {
  const printed = simplified(text.slice(0, front * 2))
    .replace(ofText, '')
    .replace(caption, '')
  const read = unspaced(printed).slice(0, front)
  if (read.length < leastNews) return null
  if (goesOn.test(read)) return 'recent'
  const line = (bracketed.exec(read) ?? dateline.exec(read))?.[0]
  const behind = line === undefined ? '' : read.slice(line.length)
  const rest = [read, behind, behind.replace(reporters, '')]
  if (
    rest.some((each) => recent.test(each)) ||
    recentLater.test(read) ||
    sameDay.test(read) ||
    today.test(read) ||
    learnt.test(read) ||
    asked.test(read) ||
    atMeeting.test(read) ||
    metOn.test(read) ||
    chaired.test(read)
  )
    return 'recent'
  if (line !== undefined) return 'sent'
  return dated.test(read) && recent.test(read.replace(dated, '')) ? 'dated' : null
}

/** Whether who reports is named in brackets at the front of a text, as nothing but the press does. */
export function opensWithReporter(text: string): boolean {
  return bracketed.test(unspaced(simplified(text.slice(0, front))))
}

/** What news tell of a meeting, and of whom: nothing else tells it so. */
const tellings = [
  /主持(?:召开)?(?:了?会议|大会)|会议由[^。；]{2,40}主持/,
  /(?:出席|列席|参加)(?:了?会议|大会)/,
  /应到(?:代表|会)?\d{1,4}[人名]|实到(?:代表)?\d{1,4}[人名]/,
  /(?:会议|大会)(?:还|分别|经过?)?(?:听取|审议|审查|表决|选举|通报|传达)/,
  /[（(](?:记者|通讯员)[^（()）]{2,30}[）)]|(?:记者|通讯员)\p{Script=Han}{2,4}(?:摄|报道)/u,
  /(?<=[。；]|^)(?!会议|大会|全会)\p{Script=Han}{2,3}(?:指出|强调|要求|表示|在报告中指出)[，,]/u
] as const
/** So many of these make news of a text of which nothing else tells what it is. */
const fewest = 2

/** Whether a text tells of a meeting as news do. */
export function tellsOfMeeting(paragraphs: readonly string[]): boolean {
  const read = paragraphs.map((each) => unspaced(simplified(each)))
  return tellings.filter((form) => read.some((each) => form.test(each))).length >= fewest
}

/** 某会召开第三次会议, 某镇人代会胜利闭幕, 某市举行球赛: that something was held. */
const held =
  /^(?!.{0,60}(?:关于|[《》])).{3,60}?(?:召开|举行|举办|开幕|闭幕|开议|拉开(?:序幕|帷幕|大幕))(?![的者权地方期时前后]|情况|条件|单位|通知)/

/** Whether a title that names no paper states what has happened. */
export function isHeadline(title: string): boolean {
  return held.test(simplified(unspaced(title)))
}

/** An office that speaks for itself, or tells others what to do: news do neither. */
const speaks =
  /我[局委院办处队厅部]|(?<!基|根)本[局委院办处队厅部](?!分)|现将|特此|应当|不得|如下[:：。]|(?:^|[，。；])请(?:各|于|在|与|及时|认真)/
/** 某县农业局开展…, 某镇召开…会议: an office or a place, and what it has done. */
const deed =
  /(?:[局委院办镇乡县区市旗州]|街道|政府|部门|中心|[支大总]队|党组)[^。；：]{0,30}?(?:开展|组织|举行|举办|召开|启动|走访|赴|召集|联合|多措并举|(?:大力|积极|扎实|全面|持续|深入|稳步|有序)(?:实施|推进|落实|做好|加强|推动))/

/** Whether a text tells what an office has done, and is not by the office itself. */
export function tellsOfDeeds(paragraphs: readonly string[]): boolean {
  const read = paragraphs.map((each) => unspaced(simplified(each)))
  return !read.some((each) => speaks.test(each)) && deed.test(read[0] ?? '')
}

/** [某某]：…, as those who follow a meeting print who says what; 【发表评论】 alone is a button. */
const turn = /^[[【](?!正文)\p{Script=Han}{2,20}[\]】][:：]?[^\s:：]/u

/** [某某]各位委员：, [某某]我代表…: a speech, by whoever follows a meeting. */
const quoted = /^[[【](?!正文)\p{Script=Han}{2,20}[\]】](?:各位|我谨?[受代])/u
/** 钱一议员：, 议会主席钱一：, 行政长官：, as councils print who says what. */
const turnOfOffice =
  /^\p{Script=Han}{2,20}(?:议员|官员)[:：]|^(?:(?:\p{Script=Han}{1,6})?主席|\p{Script=Han}{0,8}(?:局长|司长|署长|长官))(?:\p{Script=Han}{2,4}(?:议员)?)?[:：]/u
/** So many of them make a record: a letter is addressed to one. */
const fewestTurns = 3

/** Whether several paragraphs begin with who speaks, in brackets or with an office of a council. */
export function isTranscript(paragraphs: readonly string[]): boolean {
  const read = paragraphs.map((each) => unspaced(simplified(each.slice(0, front))))
  const count = (form: RegExp) => read.filter((each) => form.test(each)).length
  return count(turn) >= fewest || count(quoted) > 0 || count(turnOfOffice) >= fewestTurns
}
