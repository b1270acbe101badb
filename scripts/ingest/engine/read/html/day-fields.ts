import type {Article} from './article.ts'
import type {PrintedField} from './fields.ts'
import type {Line} from './line.ts'
import type {Lines} from './lines.ts'
import {isSentence} from './measures.ts'

/** 2024-05-16, 2024/5/16 10:20: how sites write days, and papers do not. */
const day = /(?<!\d)(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}(?!\d)/
const time = /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/
/** 阅读量 212, behind it. */
const counter = /(?:阅读|浏览|点击|访问)(?:次数|量|数)?\s?\d{1,9}\s?次?\s*$/
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
  const text = lines.findIndex((line, at) => at >= heading && at < end && isSentence(line))
  if (heading === start || text === -1) return []
  const around = ({block}: Line) => block && parents.get(block)
  const holder = lines[text] ? around(lines[text]) : null
  return lines.slice(heading, text).flatMap((line): [Line, PrintedField][] => {
    const value = around(line) === holder ? null : dayIn(line)
    if (value === null) return []
    const {content, text: printed, places} = line
    const cell = {content, text: printed, places, isHeader: false, isTerm: false}
    return [[line, {label: '发布日期', value, cells: [cell]}]]
  })
}

/** The day of a line that holds hardly anything else, and no label. */
function dayIn({text, row, isBeside, anchors, filed}: Line): string | null {
  const found = row || isBeside || anchors + filed > 0 ? null : day.exec(text)
  if (!found) return null
  const rest = text.replace(found[0], '').replace(time, '').replace(counter, '')
  const isPlain = !/[:：〔［[（(\d第]/.test(rest) && !/[。；！？，]/.test(rest)
  return isPlain && rest.replace(/[^\p{L}]+/gu, '').length <= longestName ? found[0] : null
}
