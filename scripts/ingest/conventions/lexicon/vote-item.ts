import {BoundedExpression} from './bounded-expression.ts'
import {markOf} from './marks.ts'

/** A sentence that tells a vote is no longer than this. */
export const longestVote = 1000
const inSentence = (source: string) => new BoundedExpression(longestVote, source)

/** A title in 《》 with marks in it, or words without. */
const object = '(?:《[^《》]*》|[^，,。；;：:《》])+'
const passed = inSentence(`通过(?:了|如下)?[:：]?(${object})`)
const putToVote = inSentence(`^.{0,60}?(?:对|就|将)(${object})表决`)
const voted = inSentence(`[表票]决了?((?:《[^《》]*》|关于|有关)${object.replace(/\+$/, '*')})`)
const considered = inSentence(
  `审议了?(${object})[，,](?:会议)?(?:并|随后)?(?:对其)?(?:进行|逐项|付诸)*了?表决`
)
const acts = inSentence(`决定((?:任命|免去|接受|批准|同意)${object})(?:[，,]|$)`)
const manner = inSentence(
  '(?:进行|付诸|提交|提请|逐项|无记名|记名|举手|按键|电子|投票|大会|会议|了)+$'
)
const label = inSentence(
  '(?:的?(?:表决|投票)(?:情况|结果)(?:如下|为|是)?)?[:：，,、—]*(?:会议)?以?$'
)
/** How many could have voted, in front of how they did: ，应到31人，实到28人， */
const present = inSentence(
  '[:：，,]?(?:(?:应到|实到|应出席|实出席|出席|参加(?:表决|投票)|到会|有效票)(?:会议)?(?:的?(?:委员|代表|组成人员|人数))?\\d{1,4}[人名票]?[，,、；]?)+$'
)
/** Words that what is voted on is called by. */
const paper =
  /《|关于|有关|草案|决定|决议|办法|名单|议案|报告|计划|方案|条例|规划|议程|事项|人选|任命|免去|辞去|接受/

/** What can be the subject of a sentence: 预算调整方案的决议（草案）. */
const subject =
  /^(?!会议|大会|常委会|经|与会|出席|全体)[^，,：:]{2,80}(?:决定|决议|办法|方案|条例|规定|报告|名单|议案|任免案|计划|规划|事项|意见|议程|草案)(?:[（(]草案[）)])?$/

/** What a sentence says that was voted on; `null` where it does not say. */
export function itemOf(sentence: string): string | null {
  if (sentence.length > longestVote) return null
  const put = putToVote.exec(sentence)?.[1]?.replace(manner, '')
  const found =
    passed.exec(sentence)?.[1] ??
    put ??
    [voted, considered, acts].map((form) => form.exec(sentence)?.[1]).find((item) => item)
  const item = found?.split(/[（(](?=赞成|同意|[0-9]+票)/, 1)[0] ?? ''
  return paper.test(item) && !/^[的率后]/.test(item) ? item : null
}

/**
 * What stands in front of the numbers of a vote: 《甲办法》表决结果：.
 *
 * @param isListed whether it stands in a list of results, where anything is an item
 */
export function itemBefore(front: string, isListed: boolean): string | null {
  const text = front
    .slice(markOf(front)?.label.length ?? 0)
    .replace(present, '')
    .replace(label, '')
  const isItem = isListed ? text.length > 1 : isSubject(text)
  return isItem && !/[。；;]/.test(text) ? text : null
}

function isSubject(text: string): boolean {
  return /^(?:《|关于|有关)/.test(text) || subject.test(text)
}

/** The item that a line announces which stands above: 一、审议《甲办法（草案）》. */
export function itemAbove(line: string): string | null {
  const mark = markOf(line)
  const text = line.slice(mark?.label.length ?? 0).replace(/[。；;：:]$/, '')
  if (text.length > 100 || /[。；;]/.test(text) || !paper.test(text)) return null
  const isTitle = mark !== null || /^(?:《|关于)/.test(text)
  return isTitle ? text.replace(/^(?:听取|审议|表决|通过|和|并|、)+/, '') : null
}
