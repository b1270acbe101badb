import {isSummary} from '../../site-words/page-fields.ts'
import type {Article} from './article.ts'
import type {PrintedField} from './fields.ts'
import type {Line} from './line.ts'
import type {Lines} from './lines.ts'
import {isSentence, limits} from './measures.ts'

/** 2024-05-16, 2024/5/16 10:20: how sites write days, and papers do not. */
const day = /(?<!\d)(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}(?!\d)/
const time = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/
/** 阅读量 212, behind it. */
const counter = /(?:阅读|浏览|点击|访问)(?:次数|量|数)?\s?\d{1,9}\s?次?\s*$/
/** 发表于 2024年5月6日 由 某某, 2024-05-06 by 某某 没有评论: how programs of blogs write them. */
const posted =
  /^(?:发表于|发布于)?((?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}))(?:by|由)\p{Script=Han}{1,12}(?:没有评论|\d{1,6}条评论|[发留][表下]评论)?$/u
/** 某政〔2024〕6号 | 2024-04-01 | 现行有效: a number and a day with the state of a paper, or with strokes between. */
const numbered =
  /^(\p{Script=Han}{2,12}[〔［[]\d{4}[〕］\]]\d{1,4}号)[|｜]?(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?:[|｜](?:(?:现行)?有效|已?失效|已?废止)?|(?:现行)?有效|已?失效|已?废止)$/u
/** Letters that stand beside the day of a page: the name of who published it. */
const longestName = 24

/**
 * The days of a page that stand without a label between its title and its text, in an element of
 * their own: when it was published, with the name of who did.
 */
export function dayFieldsOf(
  {lines, parents}: Lines,
  {start, end, title}: Article
): [Line, PrintedField][] {
  const inside = lines.slice(start, end)
  const heading = title?.end ?? start + inside.findIndex(({hints}) => hints.level !== undefined) + 1
  const text = lines.findIndex(
    (line, at) => at >= heading && at < end && isSentence(line) && !isSummary(line.text)
  )
  if (text === -1) return []
  const around = ({block}: Line) => block && parents.get(block)
  const isTitle = (line: Line) => line.letters >= limits.heading
  const holder = lines[text] ? around(lines[text]) : null
  return lines.slice(heading, text).flatMap((line, at): [Line, PrintedField][] => {
    // Where no title is known, it is what stands right above, over the number perhaps.
    const above = lines.slice(Math.max(start, heading + at - 2), heading + at)
    const isBelow = heading > start || above.some(isTitle)
    const told = around(line) === holder || !isBelow ? null : toldBy(line)
    if (told === null) return []
    const {content, text: printed, places} = line
    const cell = {content, text: printed, places, isHeader: false, isTerm: false}
    return [[line, {...told, cells: [cell]}]]
  })
}

/** What a line tells of the page, or of its paper. */
function toldBy(line: Line): Pick<PrintedField, 'label' | 'value'> | null {
  const plain = line.row || line.isBeside ? '' : line.text.replace(/\s+/g, '')
  const summary = isSummary(line.text) ? /^([^:：]{2,6})[:：](.+)$/su.exec(line.text.trim()) : null
  if (summary) return {label: summary[1] ?? '', value: summary[2] ?? ''}
  const number = numbered.exec(plain)?.[1]
  if (number !== undefined) return {label: '发文字号', value: number}
  const value = posted.exec(plain)?.[1] ?? dayIn(line)
  return value === null ? null : {label: '发布日期', value}
}

/** The day of a line that holds hardly anything else, and no label. */
function dayIn({text, row, isBeside, anchors, filed}: Line): string | null {
  const found = row || isBeside || anchors + filed > 0 ? null : day.exec(text)
  if (!found) return null
  const rest = text.replace(found[0], '').replace(time, '').replace(counter, '')
  const isPlain = !/[:：〔［[（(\d第]/.test(rest) && !/[。；！？，]/.test(rest)
  return isPlain && rest.replace(/[^\p{L}]+/gu, '').length <= longestName ? found[0] : null
}
