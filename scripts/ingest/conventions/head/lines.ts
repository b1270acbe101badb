import {simplified} from '../../../../src/text/simplified.ts'
import {findDate, onlyDate} from '../lexicon/dates.ts'
import {findDocumentNumber, onlyOrdinal} from '../lexicon/document-number.ts'
import {findMeeting} from '../lexicon/meeting.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {leavesOpen, unspaced} from '../lexicon/punctuation.ts'
import {remembered} from '../lexicon/remembered.ts'

/** What a line of a head can be, by its form alone. */
export type HeadLine =
  | 'masthead' // 某某市人民政府文件
  | 'number' // 某政发〔2024〕2号, （第12号）
  | 'adopted' // （2024年6月20日…会议通过）, 2024年6月20日…会议批准
  | 'delivered' // ——2024年1月9日在…会议上
  | 'subtitle' // ——以《某条例》制定为例
  | 'date' // （2024年6月20日）
  | 'caption' // 某某作政府工作报告。某某报记者 某某 摄
  | 'salutation' // 各位代表：
  | null

const dash = /^[\s　]*(?:[—―─━–]{1,3}|--)/

/** （第12号）, 第1號, （十六届第7号）: the term is that of the body that announces. */
const ordinal =
  /^[（(]?(?:第?[\d〇一二三四五六七八九十]{1,4}届)?(第?[\d〇一二三四五六七八九十百]{1,4}[号號])[）)]?$/

/** (2024)第14号 */
const ordinalOfYear = /^[〔［[（(](?:19|20)\d{2}[〕］\]）)]第?\d{1,4}[号號]$/

/** The number of the document that a line of that form prints, else `null`. */
export function numberOf(text: string): string | null {
  if (ordinalOfYear.test(unspaced(text))) return unspaced(text)
  const bare = ordinal.exec(unspaced(text))?.[1] ?? null
  return findDocumentNumber(text) ?? onlyOrdinal(text) ?? (bare?.startsWith('第') ? bare : null)
}

/** Characters of the number of an order on a line of its own. */
const longestOrdinal = 20
/** The same in brackets, with the name of the body that counts. */
const longestInBrackets = 32

/** Brackets and a label of a number, and behind it who signed, or what an answer is marked with: A类　同意公开. */
const aroundNumber =
  /[()（）]|^(?:发文字号|文号)[:：]?|[A-C]?类?(?:同意|主动|不予?)公开$|签发(?:人)?[:：]\p{Script=Han}{2,4}$|^(?:等级|密级|缓急|紧急程度)[:：]?\p{Script=Han}{2}/gu

/** The form of one line of a head, or `null` where it has none of these. */
export const headLineOf = remembered((text): HeadLine => {
  // A page may print marks for the spaces that it lost.
  const plain = simplified(unspaced(text)).replace(/^【题注】|(?<=[：:])[?？]{1,9}$/g, '')
  if (isMasthead(plain)) return 'masthead'
  if (onlyDate(text) !== null) return 'date'
  if (ordinal.test(plain) || ordinalOfYear.test(plain)) return 'number'
  if (isCountedTitle(plain)) return null
  const longest = /^[（(]/.test(plain) ? longestInBrackets : longestOrdinal
  if (plain.length <= longest && onlyOrdinal(plain) !== null) return 'number'
  const number = findDocumentNumber(text)
  if (
    number !== null &&
    !/(?:令|公告|通告|通知)$/.test(plain) &&
    plain.replace(aroundNumber, '').length <= number.length + 2
  )
    return 'number'
  if (isDelivery(plain)) return 'delivered'
  if (isAdoption(plain)) return 'adopted'
  if (dash.test(text) && plain.length <= 60) return 'subtitle'
  if (isCaption(text)) return 'caption'
  if (plain.length <= 120 && /[：:]$/.test(plain) && isAddressed(plain)) return 'salutation'
  return null
})

/** A body in full, what it announces, and its number: 某县人民政府修桥公告〔2024〕第5号 is a title. */
function isCountedTitle(plain: string): boolean {
  const named = /^(.{8,40})(?:公告|通告|公示)[〔［[]\d{4}[〕］\]]第?\d{1,5}号$/.exec(plain)?.[1]
  const body = /^.{2,24}(?:人民政府|办公室|委员会|局|厅)(?=.{2})/.exec(named ?? '')?.[0]
  return body !== undefined && isOrgan(body)
}

/** 某县人民政府文件, 某市人大常委会公告, 某省人民政府令（第12号） */
function isMasthead(plain: string): boolean {
  if (plain.length > 40) return false
  const name =
    /^(.{2,30}?)(?:文件|公告|令)(?:[（(]?(?:〔\d{4}〕)?第?[\d一二三四五六七八九十]{1,5}号?[）)]?)?$/.exec(
      plain
    )?.[1]
  return (
    name !== undefined &&
    (/(?:政府|委员会|办公室|办公厅|常委会|大会|会议)$/.test(name) || isOrgan(name))
  )
}

/** The longest history of a norm on one line. */
const longestHistory = 1500
/** How an event of a history ends; 根据 may begin the next one. */
const eventEnd =
  /(?:通过|批准|公布|发布|颁布|[施执]行|实施|生效|修[正订改]|废止|失效)[)）]?(?:根据)?$/
/** A body and its meeting, of which the next line tells what it did. */
const meetingEnd = /^[^，。]{2,40}第[^，。]{1,8}次[^，。]{0,6}会议$/

/** （2024年6月20日…会议通过）, or without brackets, as lists of laws print it: 2024年6月20日…会议批准 */
function isAdoption(plain: string): boolean {
  const date = findDate(plain)
  if (date === null) return false
  // What the text itself follows on the same line, is read with it.
  if (/^[（(]/.test(plain)) return !/^[（(][^（()）]*[）)][^（(]{20}/u.test(plain)
  if (date.start !== 0 || plain.length > longestHistory) return false
  const told = plain.slice(date.end).replace(/^([^，。]{8,60}会议通过)。$/u, '$1')
  return eventEnd.test(told) || meetingEnd.test(told)
}

/** Whether a line tells what a picture shows and who took it. */
export function isCaption(text: string): boolean {
  if (text.length > 90 || !/[摄影图][)）]?[\s|｜]*$/.test(text)) return false
  const plain = unspaced(text).replace(/[|｜]{1,9}$/, '')
  if (plain.length > 60) return false
  return plain.includes('记者')
    ? /(?:[摄图]|摄影)[)）]?$/.test(plain)
    : /(?:摄影|(?<![拍\d])摄|供图)[)）]?$/.test(plain)
}

/** 2024年1月9日在某区第八届人民代表大会第三次会议上, with or without dash and brackets. */
function isDelivery(plain: string): boolean {
  if (plain.length > 90) return false
  const text = plain.replace(/^[—―─━–(（-]+/, '')
  const date = findDate(text)
  if (date?.start !== 0)
    return isUndatedDelivery(plain) || (dash.test(plain) && isBrokenDelivery(text))
  if (/^(?:在|于)/.test(text.slice(date.end))) return true
  const isWhole = dash.test(plain) || (/^[（(].*[）)]$/.test(plain) && !eventEnd.test(plain))
  return isWhole && findMeeting(text) !== null
}

/** 在某区第八届人民代表大会第三次会议上, of which another line tells the day. */
function isUndatedDelivery(plain: string): boolean {
  return (
    /^(?:[—―─━–-]{1,3}|[（(])?[在于].{6,50}会议上[）)]?$/.test(plain) && findMeeting(plain) !== null
  )
}

/** A page that lost the characters between digits prints 2024110日在…, or ——年1月9日在…会议上 without its year. */
function isBrokenDelivery(text: string): boolean {
  if (/^(?:19|20)\d{2}年?\d{2,4}日?[在于]/.test(text)) return true
  return (
    /^年?(?:\d{1,2}月)?(?:\d{1,2}日)?[在于].{4,60}上[)）]?/.test(text) && findMeeting(text) !== null
  )
}

/** 主任、各位副主任、各位委员： 各位代表： 各镇人民政府，区政府各委、办、局： 某某代表： */
function isAddressed(plain: string): boolean {
  return (
    /^(?:各|尊敬的|主任|市长|区长|县长)/.test(plain) ||
    /(?:代表|委员|同志|政府|各部门|单位|办事处|公司|人大常委会|人民代表大会(?:常务委员会)?|局|委)[：:]$/.test(
      plain
    )
  )
}

function meetingAtEnd(plain: string): boolean {
  const text = plain.replace(/[)）]$/, '')
  return findMeeting(text)?.end === text.length
}

/** Whether a note that began on an earlier line goes on past this text. */
export function isUnfinished(form: 'adopted' | 'delivered' | 'subtitle', text: string): boolean {
  const plain = simplified(unspaced(text))
  if (/^[（(][^（()）]*[）)]$/.test(plain)) return false
  if (form === 'adopted') return leavesOpen(plain)
  if (form === 'delivered') {
    // 在…会议上, or …第三次会议 alone, which ends where the meeting is told.
    const isTold = /(?:会议|大会|全会|会)上[)）]?/.test(plain) || meetingAtEnd(plain)
    return !isTold || leavesOpen(plain)
  }
  return leavesOpen(plain)
}
