import {simplified} from '../../../../../src/text/simplified.ts'
import type {Line} from './line.ts'
import type {Span} from './span.ts'

/** Who worked on a page of a site: none of them wrote what stands on it, or signed it. */
const editing =
  '责任编辑 网络编辑 文字编辑 图文编辑 值班编辑 信息编辑 编辑人员 编辑 责编 编审 编校 主编 美编 值班总编 总编辑 总编 初审 复审 终审 一审 二审 三审'.split(
    ' '
  )
const others =
  '信息审核 审核人 审核 审校 校对 核校 监制 录入员 录入 上传 发布人 责任校对 值班主任 排版 制作'.split(
    ' '
  )
/** Where the text of a page comes from, which bodies are, too; and who wrote it, which stays. */
const origins = '供稿单位 供稿 信息来源 文章来源 稿件来源 来源 稿源'.split(' ')
const labels = [...editing, ...others, ...origins]
/** （县水务局 供稿） */
const given = /^[（(]\p{Script=Han}{2,20}\s?供稿[)）]$/u
const writers = /^[（(【[]?(?:作者|记者|通讯员|撰稿|摄影|文字|图片)[:：]/

/** The end of a text has so many lines about who worked on its page. */
const most = 6
const longest = 100
/** Names stand apart, and are shorter than those of bodies. */
const between = /[\s、,，/|｜（）()【】[\]]+/
const name = /^[\p{Script=Han}·]{1,4}$/u

/** The last lines of an article that say nothing but who worked on its page: 责任编辑：钱一　审核：孙二. */
export function creditsOf(
  lines: readonly Line[],
  {start, end}: Span,
  others: ReadonlySet<Line>
): Line[] {
  const found: Line[] = []
  for (let at = end - 1; at > start && found.length < most; at--) {
    const line = lines[at]
    if (!line || line.row) break
    const labelled = labelsIn(line.text)
    if (labelled) found.push(line)
    else if (writers.test(line.text.trim()) && line.characters <= longest) continue
    else if (!others.has(line) && !line.isBeside && line.linked === 0) break
  }
  const isOfEditors = found.some(({text}) =>
    labelsIn(text)?.some((label) => editing.includes(label))
  )
  return isOfEditors ? found : []
}

/** The labels of a line that has nothing but labels of those who work on pages, and names behind them. */
function labelsIn(printed: string): string[] | null {
  if (printed.length > longest) return null
  const text = simplified(printed)
  if (given.test(text.trim())) return ['供稿']
  const parts = text
    .trim()
    .replace(/^[（(【[]/, '')
    .replace(/[）)】\]]$/, '')
    .split(/[:：]/)
  const found: string[] = []
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1
    const own = part.trimEnd()
    const label = isLast ? null : labels.find((each) => endsWith(own, each))
    if (!isLast && label === undefined) return null
    const value = label ? own.slice(0, lengthWithout(own, label)) : own
    const isOrigin = origins.includes(found.at(-1) ?? '')
    if (at === 0 ? value.trim() !== '' : !(isOrigin ? isBody : areNames)(value)) return null
    if (label) found.push(label)
  }
  return found.length > 0 ? found : null
}

function isBody(text: string): boolean {
  return /^[\p{Script=Han}\d“”《》·\s]{0,30}$/u.test(text.trim())
}

function areNames(text: string): boolean {
  return text.split(between).every((each) => each === '' || name.test(each))
}

/** Whether a text ends with a label, whose characters may stand apart: 编　辑. */
function endsWith(text: string, label: string): boolean {
  return lengthWithout(text, label) >= 0
}

/** The length of a text without the label at its end; -1 where none is. */
function lengthWithout(text: string, label: string): number {
  let at = text.length
  for (const character of [...label].toReversed()) {
    at = text.slice(0, at).trimEnd().length - 1
    if (text[at] !== character) return -1
  }
  return at
}
