import type {Line} from './line.ts'
import {isContents, isLinked, isSentence, limits} from './measures.ts'

const digits = '[〇○零一二三四五六七八九十廿元]'
/** 2024年3月5日, 二〇二四年三月五日, and how a paper says that it was printed on it. */
const day = new RegExp(
  `(?:(?:19|20)\\d{2}|[一二]${digits}{3})年(?:\\d{1,2}|${digits}{1,3})月(?:\\d{1,2}|${digits}{1,3})日[)）]?(?:印发)?$`,
  'u'
)
/** Names of bodies, one or several, or of a person behind an office. */
const names = /^[\p{Script=Han}（）()、]{2,60}$/u
/** 附件：1.…, 附：, 附表1 */
const attachment = /^附(?:[件表图录]?\d{0,2}[:：]|[件表图录]\d{0,2}(?:\s|$))/u
const item = /^[(（]?\d{1,2}[)）.．、]/
/** （此件公开发布）, 抄送：… */
const remark = /^[(（][^()（）]{2,}[)）]$|^(?:抄送|抄报|主题词)[:：]/u

/** 分享到：, 【打印】【关闭】 */
const button = /^\p{Script=Han}{2,6}[:：]$|^(?:[【[]\p{Script=Han}{2,6}[】\]]){1,6}$/u

/** 三、本办法…, 第一条　…, （二）…, 1.… */
const numbered =
  /^(?:第[一二三四五六七八九十百]{1,5}[条章节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])/u

/** What was found below a text: its end, and the buttons of the site in front of it. */
export interface Below {
  end: number
  buttons: Line[]
}

/**
 * What goes on with a text right below it, in elements of their own: who signed, and when, with the
 * list of what is attached above them and remarks below; numbered paragraphs; tables. Names alone may
 * be the site's: only with a day at their end, or set to the right, have they signed; and only where
 * the text has no day itself. Other lines count where one of these is below them.
 */
export function textBelow(lines: readonly Line[], start: number, end: number): Below {
  const above = lines.slice(start, end)
  const buttons: Line[] = []
  if (!above.some(isSentence)) return {end, buttons}
  const isDated = above.slice(-limits.below.dated).some((line) => {
    return day.test(bare(line)) && signs(line, bare(line))
  })
  let last = end
  let isList = false
  for (const [at, line] of lines.slice(end).entries()) {
    const text = bare(line)
    if (at === buttons.length && isButton(line, text)) {
      buttons.push(line)
      continue
    }
    if (line.isBeside) continue
    if (isOfSite(line) || end + at - last > limits.below.lines) break
    isList = attachment.test(text) || (isList && (item.test(text) || line.filed > 0))
    const isSigned = !isDated && signs(line, text)
    const isRemark = last > end && remark.test(text)
    const isPrinted = text.endsWith('印发') && day.test(text)
    const isItem = numbered.test(text) && isSentence(line)
    const isText = isList || isSigned || isRemark || isPrinted || isItem
    if (isText || isOfTable(line, lines[end + at + 1]) || isOfTable(line, lines[end + at - 1]))
      last = end + at + 1
    else if (!mayGoOn(line, text)) break
  }
  return {end: last, buttons}
}

/** Whether a line may be of a text that goes on below: a name, a remark, a heading, a sentence without a label. */
function mayGoOn(line: Line, text: string): boolean {
  const isPlain = text.endsWith('。') && !/^.{1,12}[:：]/u.test(text)
  return isPlain || line.hints.level !== undefined || names.test(text) || remark.test(text)
}

/** Whether a line is a row of several cells without labels, and another one of its table. */
function isOfTable({row, text}: Line, other: Line | undefined): boolean {
  const filled = row?.cells.filter((cell) => cell.text.trim() !== '') ?? []
  return filled.length > 1 && !/[:：]/.test(text) && row?.table === other?.row?.table
}

function isButton({isScripted, isBeside, characters, filed}: Line, text: string): boolean {
  if (isBeside || filed > 0 || attachment.test(text)) return false
  return button.test(text) || (isScripted && characters <= limits.control)
}

/** Whether a line ends with a day, behind nothing but names, or has names set to the right. */
function signs({hints}: Line, text: string): boolean {
  const name = text.replace(day, '')
  if (name !== '' && !names.test(name)) return false
  return name !== text || hints.align === 'right'
}

function isOfSite(line: Line): boolean {
  return line.anchors > 0 || isLinked(line) || isContents(line)
}

function bare({text}: Line): string {
  return text.replace(/\s+/g, '')
}
