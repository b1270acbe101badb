import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {firstLine, lastLine, textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {isAddress} from '../lexicon/address.ts'
import {isOrdinalColumn} from '../lexicon/columns.ts'
import {findDate} from '../lexicon/dates.ts'
import {genreOf} from '../lexicon/genre.ts'
import {parseLabelled} from '../lexicon/labels.ts'
import {markOf} from '../lexicon/marks.ts'
import {findMeeting} from '../lexicon/meeting.ts'
import {parseNames} from '../lexicon/names.ts'
import {isOrgan, issuersInTitle, organsIn} from '../lexicon/organs.ts'
import {endsSentence, leavesOpen, printWidth, unglossed, unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {readCatalogueLine} from './catalogue.ts'
import {isLead} from './lead.ts'
import {headLineOf} from './lines.ts'
import {isColumn} from './site-column.ts'
import {isDateline, titleParts} from './title-parts.ts'

/** Which blocks of a document are its title: `start` to `end`, `end` excluded. */
export interface TitleSpan {
  start: number
  end: number
}

/** The title stands among so many lines at the front. */
export const searched = 30
/** Lines that a title takes where it is printed narrow. */
export const longestTitle = 8
/** Empty lines that part a title from what is no part of it. */
export const wideGap = 2
const widestLine = 46
/** A line that names a genre and what it is about may be a whole title. */
const widestTitle = 100

/** 上午9时至10时30分, 9:00—11:30: a timetable begins. */
const timeOfDay =
  /^(?:[上下中]午|晚上?)?\d{1,2}(?:[:：]\d{2}|[时点](?:\d{1,2}分?|半)?)(?:[至到—–\-~～].{0,12})?$/

/** 1总则, 1.1 编制目的: the first heading of a text in decimals; 1月份工作要点 is a title. */
const firstDecimal = /^1(?:\.1)?\s?(?![月年日号届]|\d)\p{Script=Han}/u

/** 图文解读：《…》: a link to what explains a paper. */
const explained = /^(?:图文|政策|文字|视频|专家|部门|一图|媒体)?解[读讀][:：]\s?《/

/** Whether a line links what explains a paper, and names that. */
export function linksExplanation(text: string): boolean {
  return explained.test(text)
}

/** An item of a list, the day of a paper, and how texts, and pages what is no text, begin. */
const beginsNoTitle = new RegExp(
  `^(?:${[
    ...['[•·●▪◆□■◇]', '[上下]午\\d', '(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}\\s\\d{1,2}:\\d{2}'],
    ...['目\\s*[录錄次]$', '第[一二三四五六七八]部分', '[^|｜]*[|｜][^|｜]+[|｜][^|｜]+[|｜]'],
    ...['无障碍|点击|首[页頁]|楼主|扫码', '[根依]据《', '\\d{5,12}\\p{Script=Han}{2,4}$'],
    explained.source.slice(1),
    '(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日\\p{Script=Han}{2,30}(?:代表大[会會]|委[员員][会會])$',
    ...[
      '第[〇零一二三四五六七八九十百]{1,4}条[（(\\s]',
      '[IVXⅠ-Ⅻ]{1,4}\\s?[.．、]',
      '\\d{1,3}版[:：]'
    ],
    // 第一篇：某政办发〔2024〕3号[合集]: what collections put around the number of a paper.
    '(?:第\\S{1,3}篇[:：]\\s?)?\\p{Script=Han}{2,14}[〔［[(（]\\s?(?:19|20)\\d{2}\\s?[〕］\\])）]?\\s?\\d{1,4}[号號]?(?:\\[合集\\])?$'
  ].join('|')})`,
  'u'
)
/** What links a site has at its top, and says of itself; cells with a tab between. */
const ofSite = new RegExp(
  [
    ...['日\\s?星期[一二三四五六日天]$', '\\s[>›»＞]{1,2}\\s', '[!！]$'],
    ...['设为首页|加入收藏|收藏本站|长者(?:模式|专版)|仅供参考', '总第\\s?\\d{1,6}\\s?期'],
    // A site of samples names them so.
    '范文(?:[（(][^（()）]{1,12}[）)])?$|[（(]?(?:精选|优秀|通用|最新)\\d{1,3}篇[）)]?$',
    ...['ICP[备備]|[网網]站[标標][识識]', 'Java\\s?Script|[浏瀏][览覽]器|\\S{2}\\t+\\S{2}'],
    ...['第[^，。]{1,5}次会[议議]通[过過]$', '涉密.{0,4}[严嚴]禁上|二维码$'],
    '第\\s?[\\dA-Z]{1,3}\\s?版[:：]?\\S{0,6}$'
  ].join('|'),
  'u'
)
/** 第02版：…, the page of a newspaper. */
const ofPaper = /第\s?[\dA-Z]{1,3}\s?版[:：]/
/** 打开某报阅读; 於2024年3月5日, 下午7时更新: when a page was brought up to date. */
const ofReader =
  /^(?:打开|下载)\S{1,20}(?:阅读|查看)$|^[於于在]?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$|^[上下中]?午?\d{1,2}[時时点:：]\d{0,2}分?更新$/
/** 某报社主管主办, 1.22.1 常务委员会, 某县志, 本报记者 钱一, 某某网-某某网站: what a page says of itself or of its text. */
const ofPage =
  /主管.{0,2}主[办辦]|^\d{1,3}(?:\.\d{1,3}){2,6}\s|^\p{Script=Han}{2,6}[省市县區区州]志$|^[N■□●◎◆]?\s?本[报報网網台]\s?(?:[记記]者|通[讯訊][员員])|[-—–_|｜]\s?\p{Script=Han}{2,20}[网網]站?$|(?:^|\s)(?:logo|LOGO|newspaper|banner)$/u
/** 某区人大常委会_新闻中心: whose site a page is on, and where there. */
const ofWhom =
  /^([^_|｜]{4,30})\s?[_|｜]\s?\p{Script=Han}{0,6}(?:中心|[频頻]道|[栏欄]目|[专專]栏|新[闻聞]|动态|首[页頁])$/u
/** What a page prints below a picture, in a table of its own: 讨论会现场 | */
const endsCell = /\s[|｜]$/
/** Characters of what a site says of itself. */
const longestSlogan = 100

/** A full stop, and more of a text behind it: a line of wrapped text, below which no title stands. */
const runsOn = /\p{Script=Han}{4}[”’]?。\p{Script=Han}[^。]{6}/u

/** The blocks before the text proper. */
export function frontOf(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex((block, at) => {
    const text = textOf(block)
    if (isLead(text) || isSlogan(text)) return false
    const sentence =
      (endsSentence(text) && printWidth(text) > 50) ||
      (printWidth(text) > widestTitle && /[。；]|[：:]$/.test(text))
    return (
      at >= searched ||
      sentence ||
      (runsOn.test(text) && headLineOf(text) !== 'caption') ||
      headLineOf(text) === 'salutation' ||
      // (65)会农字第31号 begins like an item.
      (markOf(text) !== null && headLineOf(text) !== 'number') ||
      firstDecimal.test(text) ||
      timeOfDay.test(text) ||
      isOrdinalColumn(/^\S*/.exec(text)?.[0] ?? '')
    )
  })
  return end === -1 ? blocks.slice(0, searched) : blocks.slice(0, end)
}

/** 建设和谐某州。某州依然美丽！ — no paper begins with such a sentence, and sites have them at their top. */
export function isSlogan(text: string): boolean {
  return text.length <= longestSlogan && /[!！]\s*$/.test(text)
}

/** Whether a line may be one of a title by its form. */
export function mayBeTitle(printed: string, words?: ArchiveWords): boolean {
  const text = unglossed(printed)
  const {title, before} = titleParts(text.trim())
  const isWhole =
    /关于|^(?:表决|审议)通过/.test(simplified(title)) && genreOf(title, words) !== null
  return (
    printWidth(isWhole ? title : text) <= (isWhole ? widestTitle : widestLine) &&
    /\p{Script=Han}/u.test(text) &&
    ![beginsNoTitle, ofSite, ofPaper, ofReader].some((form) => form.test(text)) &&
    !ofPage.test(text) &&
    !isOrgan(ofWhom.exec(text)?.[1] ?? '', words) &&
    !(endsCell.test(text) && genreOf(title, words) === null) &&
    !isDateline(text) &&
    !isOrdinalColumn(text) &&
    !areNames(text) &&
    !isAddress(text) &&
    !isColumn(text) &&
    !/^[（(](?:[^（()）]*[）)]$|第)/.test(text) &&
    !/[。；]|[：:，,]$/.test(text) &&
    headLineOf(text) === null &&
    !isSigned(text) &&
    !isLabelled(before === '' ? text : title, isWhole) &&
    readCatalogueLine(text, words) === null
  )
}

/** 某县人民政府　2024年3月5日, with the time of day or without. */
export function isSigned(text: string): boolean {
  const date = findDate(text)
  const front = date && !/[^\s\d:]/.test(text.slice(date.end)) ? text.slice(0, date.start) : ''
  return front !== '' && organsIn(front).length > 0
}

/** 金一 陈二三, 金一、陈二三: people side by side; a title may be of two phrases that match. */
function areNames(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4}){1,20}$/u.test(text)) return false
  const names = genreOf(text) === null ? (parseNames(text)?.names ?? []) : []
  const isPair = names.length === 2 && names[0]?.length === names[1]?.length
  return names.length > 1 && (!isPair || text.includes('、'))
}

/** Labels of fields are shorter than what may stand before a colon in a title. */
const longestLabel = 6

/** Characters of what a headline says behind a body. */
const shortestHeadline = 8

/** What no label of a field ends with. */
const ofArea = /^\p{Script=Han}{1,6}[省市县縣州区區旗镇鎮乡鄉]$/u

function isLabelled(text: string, isWhole: boolean): boolean {
  const labelled = parseLabelled(text)
  if (labelled === null || (isWhole && labelled.label.length > longestLabel)) return false
  // 某区：五十名…上任, 某局：认真做好… are headlines.
  const isHeadline = labelled.value.length >= shortestHeadline && !/[，。；,]$/.test(labelled.value)
  return !ofArea.test(labelled.label) && !(isHeadline && isOrgan(labelled.label))
}

/** 某某：昨夜下雨, right above where and when it was published: a headline, whatever stands before its colon. */
export function isHeadline(text: string): boolean {
  const labelled = parseLabelled(text)
  return (
    labelled !== null &&
    labelled.label.length <= longestLabel &&
    labelled.value.length >= shortestHeadline &&
    printWidth(text) <= widestLine &&
    !/[。；]|[：:，,]$/.test(text) &&
    readCatalogueLine(text) === null
  )
}

/** Whether a line is the first of those above once more: what stands between the two is the page's. */
export function beginsAgain(above: readonly Block[], next: string): boolean {
  const [first] = above
  return above.length > 1 && first !== undefined && bare(textOf(first)) === bare(next)
}

/** Whether nothing was taken out between two blocks. */
export function isNextTo(block: Block | undefined, next: Block): boolean {
  return block !== undefined && firstLine(next) - lastLine(block) === next.data.gap + 1
}

/** How a title begins that does not say whose it is: 关于…的决定, 对…建议的答复, 印发…的通知. */
export const beginsWithSubject =
  /^(?:关于|印发|转发|批转|[对就](?=.{0,40}(?:建议|提案|议案|报告|问题)))/

/** Whether a text is a title by itself: 关于…的通知, 某县人民政府关于…的通知. */
export function isWholeTitle(text: string, words?: ArchiveWords): boolean {
  if (genreOf(text, words) === null) return false
  return (
    beginsWithSubject.test(simplified(unspaced(text))) || issuersInTitle(text, words).length > 0
  )
}

/** Whether a line ends where only the first line of a title does: 某县人民政府关于, 关于印发《某某, 中国人民政治协商会议 */
export function isCutOff(text: string): boolean {
  return /(?:关于|印发|转发|政治协商会议|[、和与的]|——)$/.test(simplified(text)) || leavesOpen(text)
}

/** Whether a line above a whole title may be its front: the body or the meeting whose paper it is. */
export function isWhose(text: string, words?: ArchiveWords): boolean {
  const plain = unspaced(text)
  if (headLineOf(text) !== null) return false
  const body = text.trim().replace(/(?:主任|主席团?|党组)会议$/, '')
  return organsIn(body, words).length > 0 || (/会议?$/.test(plain) && findMeeting(plain) !== null)
}

/** Whether wide space stands between a body and a line below it: then a page says whose it is. */
export function isApart(above: readonly Block[], next: Block, words?: ArchiveWords): boolean {
  return next.data.gap >= wideGap && isWhose(above.map(textOf).join(''), words)
}

/** 通　知: a title of one word, on a line of its own. */
export function genreAlone(front: readonly Block[]): TitleSpan | null {
  const start = front.findIndex((block) =>
    /^(?:通[知告]|公[告示]|启事|[决規规]定)$/.test(unspaced(textOf(block)))
  )
  return start === -1 ? null : {start, end: start + 1}
}
