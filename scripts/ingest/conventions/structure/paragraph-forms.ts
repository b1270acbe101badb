import {onlyDate} from '../lexicon/dates.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {markOf} from '../lexicon/marks.ts'
import {isNamesRow} from '../lexicon/names.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {leavesOpen} from '../lexicon/punctuation.ts'

/** Text of sentences, not a heading: it has a full stop, a quotation that goes on, or commas and length. */
export function isRunningText(text: string): boolean {
  const body = text.slice(markOf(text)?.label.length ?? 0)
  if (/[。！？；]/.test(body.slice(0, -1)) || leavesOpen(body)) return true
  return markOf(text) === null && /[，：]/.test(body)
}

/** Labels of lines that state a fact; other colons stand in sentences. */
const fieldLabel =
  /单位|部门|领导|责任|牵头|配合|时限|期限|时间|地点|日期|电话|联系|附件|目标|措施|出席|缺席|请假|列席|主持|记录/

/** Whether a line begins a paragraph by its form: a mark, a field. */
export function beginsParagraph(text: string): boolean {
  if (markOf(text) !== null || isCounted(text) || isField(text)) return true
  return isScheduled(text) || tally.test(text)
}

/**
 * A day with its weekday, or an hour, apart from what takes place then: 1月8日（星期三）, 上午9:00　　…;
 * a line that begins amid a sentence may begin with a time, too.
 */
const scheduled =
  /^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日\s?[（(](?:星期|周)[一二三四五六日天][）)]|(?:上午|下午|晚上|中午)?\d{1,2}(?:[:：]\d{2}|时\d{2}分)|上午|下午|晚上|中午)(?: {2}|\u3000|\t|$)/

/** Whether a line is of a schedule: it begins with when something takes place. */
export function isScheduled(text: string): boolean {
  return scheduled.test(text.trimStart())
}

/** 一是…, 二要… */
export function isCounted(text: string): boolean {
  return /^[一二三四五六七八九十]{1,2}[是要]/.test(text)
}

export function isField(text: string): boolean {
  const label = parseLabelled(text)
  return label !== null && label.label.length <= 10 && fieldLabel.test(label.label)
}

/** A label and a few words without a sentence: 经营者：刘某某. */
const fact = /^[\p{Script=Han}（）()、]{2,16}[：:]\s?[^，。；：:！？,;]{1,30}$/u

/** Whether a line states a fact by a label, and is no half of a paragraph. */
export function isFact(text: string): boolean {
  return fact.test(text.trim()) && !leavesOpen(text)
}

/** 赞成38票　反对0票　弃权0票: how a vote came out, each in a cell of its own. */
const tally = /^(?:赞成|同意|反对)\s?\d{1,5}\s?[票人名][\s　]+(?:赞成|同意|反对|弃权)/

/** A row of a table whose cells are divided by strokes. */
const row = /^\|| \| /

/** Lines that never are half of a paragraph. */
export function standsAlone(text: string): boolean {
  return isNamesRow(text) || onlyDate(text) !== null || isOrgan(text) || row.test(text)
}
