import {simplified} from '../../../../src/text/simplified.ts'
import {unglossed, unspaced} from './punctuation.ts'
import {remembered} from './remembered.ts'

/** Brackets around the year, of whatever form. */
const open = '〔［[（(【﹝〖{'
const close = '〕］\\])）】﹞〗}'
/** 〔2024〕3号, which most texts have not: what stands before it is looked for only then. */
const yearAndNumber = `[${open}]\\s*(?:(?:19|20)\\d{2}|[5-9]\\d|\\d{1,2}届)\\s*(?:年\\s*)?[${close}]\\s*(?:第\\s*)?\\d{1,5}\\s*号`
const hasYearAndNumber = new RegExp(yearAndNumber, 'u')
const pattern = new RegExp(`[\\p{Script=Han}]{1,14}\\s*${yearAndNumber}`, 'u')

const n =
  '(?:(?:19|20)\\d{2}年|[〔[](?:19|20)\\d{2}[〕\\]])?第[\\d〇零一二三四五六七八九十百]{1,5}号'
/** Of an order or an announcement: 第12号, （第十二号）, 某府令第12号, 某市人民政府令第12号, （十六届）第8号. */
const ordinal = new RegExp(
  `^[（(]?(\\p{Script=Han}{0,20}(?:令|公告|通告))?[（(]?(?:[〇零一二三四五六七八九十]{1,3}届)?([〔[（(][〇零一二三四五六七八九十\\d]{1,3}届[〕\\]）)])?(${n})[）)]{0,2}$`,
  'u'
)
/** Of a body that counts its papers itself: （某县防汛指挥部第3号）. */
const counted = new RegExp(
  `^[（(](\\p{Script=Han}{2,20}(?:指挥部|委员会|政府|办公室)第\\d{1,4}号)[）)]$`,
  'u'
)
/** The year first, as papers of earlier years have it: (78)某公字412号, （五二）某财字第一一四号. */
const yearFirst =
  /^[（(]?([（(〔[](?:(?:19|20)\d{2}|[5-9]\d|[五六七八九][〇零○一二三四五六七八九])[）)〕\]]\p{Script=Han}{2,12}?第?(?:\d{1,5}|[〇零○一二三四五六七八九十百]{1,6})号)[）)]?$/u
/** Without a year: 会农字第217号. */
const yearless =
  /^[（(]?(\p{Script=Han}{1,8}字第(?:\d{1,12}|[〇零○一二三四五六七八九十百]{1,6})号)[）)]?$/u
/** At the end of a title: 某某市人民政府令（第37号）, 公告第7号, 公告〔十三届〕第七号. */
const titled = new RegExp(
  `(?:令|公告|通告)[（(]?((?:[〔[（(][〇零一二三四五六七八九十\\d]{1,3}届[〕\\]）)])?${n})[）)]?$`
)
/** In front of what it is: 指挥部2号令, 〔2021〕第3号通告. */
const numbered = /((?:[〔[](?:19|20)\d{2}[〕\]])?第?\d{1,4}号)(?:令|公告|通告)$/u
/** 第98/2000號…批示, as the gazette of a special region counts. */
const yearBehind = /^(第\d{1,4}\/(?:[IVX]{1,4}\/)?\d{4}号)(?=\p{Script=Han})/u

/** The number of an order or an announcement, where a line holds it and nothing else: 第12号; else `null`. */
export function onlyOrdinal(text: string): string | null {
  const plain = unspaced(text)
  const read = simplified(plain)
  const own = counted.exec(read) ?? yearFirst.exec(read) ?? yearless.exec(read)
  if (own) return printedAt(plain, own, own[1] ?? '')
  const match = ordinal.exec(read)
  if (!match) return null
  const parts: (string | undefined)[] = match.slice(1)
  return parts.map((part = '') => printedAt(plain, match, part)).join('')
}

/** The number behind 令 or 公告 at the end of a title, or in front of it: 第37号; else `null`. */
export function ordinalInTitle(title: string): string | null {
  const plain = unspaced(title)
  const read = simplified(plain)
  const match = titled.exec(read) ?? numbered.exec(read) ?? yearBehind.exec(read)
  return match && printedAt(plain, match, match[1] ?? '')
}

/** Whether a line is the number by which the gazette of a special region calls a paper, with its kind: 第3/2024號決議. */
export function isNumberOfGazette(text: string): boolean {
  return /^第\d{1,4}\/(?:[IVX]{1,4}\/)?(?:19|20)\d{2}[号號]\p{Script=Han}{2,8}$/u.test(text)
}

/** The first 文号 of a text, as printed but for spaces: 某政发〔2024〕3号; else `null`. */
export const findDocumentNumber = remembered((printed): string | null => {
  const text = unglossed(printed)
  const read = simplified(text)
  if (!hasYearAndNumber.test(read)) return null
  const match = pattern.exec(read)
  if (!match) return null
  const front = (label.exec(match[0]) ?? signer.exec(match[0]))?.[0].length ?? 0
  return unspaced(text.slice(match.index + front, match.index + match[0].length))
})

/** What a catalogue prints in front of a number without a mark: 发文字号某政发〔2024〕3号. */
const label =
  /^\p{Script=Han}{0,6}(?:发文字号|发文文号|公文文号|文件编号|文\s*号)\s*(?=\p{Script=Han})/u

/** Whose paper it is, in a sentence without marks: 3月5日某市人民政府某政发〔2024〕3号文件公布. */
const signer =
  /^\p{Script=Han}{0,10}人民政府(?:办公[厅廳室])?(?=\p{Script=Han}{1,4}[发發函字办辦规規][〔［[(（【﹝〖{])/u

/** What is printed where a part of a match was read. */
function printedAt(text: string, match: RegExpExecArray, part: string): string {
  const start = match.index + match[0].indexOf(part)
  return text.slice(start, start + part.length)
}
