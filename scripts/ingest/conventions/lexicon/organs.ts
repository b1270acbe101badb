import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {simplified} from '../../../../src/text/simplified.ts'
import {markOf} from './marks.ts'
import {numeralCharacters} from './numerals.ts'
import {unspaced, unglossed} from './punctuation.ts'
import {remembered} from './remembered.ts'

/** How the names of bodies and offices end. */
const organEnd =
  '人民代表大会常务委员会|人大常委会|人大主席团|人民代表大会主席团|人民代表大会|人民政府|人民法院|人民检察院|监察委员会|委员会|办公厅|办公室|工作机构|研究会|研究室|管委会|指挥部|军分区|领导小组|联络室|人大|政协|代表团|常委会|检察院|法院|政府|大队|支队|中心|协会|学会|总队|分局|小组|检查组|调研组|视察组|考察组|督查组|工作组|课题组|局|委|厅|部|处|科|署|院|所|(?<!网)站|(?<![介谈场训布流览告证约聘话欢署彰结题唱乐询讨度])(?<!动员)(?<!运动)(?<!启动)(?<!推进)会|室|社|银行|公司|党组|街道|镇|乡'
/** What speaks of a body and does not name it: 我乡, 本局; and what is printed in front of one. */
const noName = '[（()）我该你]|本[省市县区州局厅委院办部镇乡]|贵[局厅委院办部]'
const organ = new RegExp(`^(?!${noName})[\\p{Script=Han}、（）()“”·]{2,40}?(?:${organEnd})$`, 'u')

/** Whether a short line is the name of a body and nothing else. @param words of the archive */
export function isOrgan(text: string, words?: Pick<ArchiveWords, 'bodies'>): boolean {
  return words?.bodies.includes(unspaced(text)) === true || hasFormOfOrgan(text)
}

const hasFormOfOrgan = remembered((text): boolean => {
  if (markOf(text) !== null) return false
  const plain = simplified(unspaced(text))
  return (
    plain.length <= 40 && organ.test(plain) && !notInName.test(withoutCause(plain).slice(0, -2))
  )
})

/** Words of sentences, which the name of a body has not. */
const notInName = /[的了是在将要]|批准|热议|召开|举行|听取|[受授]权(?:发布|播发)/

/** Staffs are named after what they are to fight, which may be a whole phrase: 应对新型病毒感染的肺炎疫情指挥部. */
function withoutCause(name: string): string {
  return /(?:指挥部|领导小组|专班)(?:办公室)?$/.test(name) ? name.replace(/(?<=感染)的/, '') : name
}

/** Where a seal is, behind who signs. */
const seal = /[（(](?:公章|印章|章|印)[）)]$/
/** Words that are the last part of a name and no name: 办公室, 常务委员会. */
const lastParts = new Set([...organEnd.split('|'), '常务委员会', '会'])

/**
 * The bodies that a text names and nothing else, one or several side by side:
 * 甲市财政局、甲市教育局, 甲省财政厅　甲省教育厅. Spaces divide only what are
 * whole names on either side; others are the print's. Empty where it is no list of bodies.
 */
export function organsIn(text: string, words?: Pick<ArchiveWords, 'bodies'>): string[] {
  const isBody = (name: string) => isOrgan(name, words)
  const spaced = divide(text.trim().replace(seal, ''), /\s+/, isBody)
  const named = spaced
    .flatMap((part) => divide(unspaced(part), /[、，]/, isBody))
    .flatMap((part) => withParty(part))
  const listed = named.flatMap((part) => beforeArea(part))
  if (listed.every(isBody)) return listed
  // What names its area twice is no one body.
  return listed.length === named.length && isBody(text) ? [unspaced(text)] : []
}

/** A committee of the party, and the government of the same area right behind it. */
const partyAndGovernment = new RegExp(
  `^(中共(?:\\p{Script=Han}{2,20}?)委(?:员会)?(?:办公[室厅])?)(?=(\\p{Script=Han}{2,20}?)人民政府(?:办公[室厅])?$)`,
  'u'
)

/** 中共某县委某县人民政府, as title and signature print it without a mark, is two bodies. */
function withParty(name: string): string[] {
  const party = partyAndGovernment.exec(name)?.[1] ?? ''
  return party === '' ? [name] : [party, name.slice(party.length)]
}

/** An area at the front of a name. */
const areaFirst = /^\p{Script=Han}{2,6}?[省市县區区州旗縣]/u

/** 甲省财政厅甲省教育厅: what names its area again goes on with another body. */
function beforeArea(name: string): string[] {
  const area = areaFirst.exec(name)?.[0]
  return area === undefined ? [name] : name.split(new RegExp(`(?<=.)(?=${area})`))
}

/** The pieces of a text where each is the whole name of a body, else the text. */
function divide(text: string, mark: RegExp, isBody: (name: string) => boolean): string[] {
  const pieces = text.split(mark).filter((piece) => piece !== '')
  return pieces.every((piece) => isBody(piece) && !lastParts.has(piece)) ? pieces : [text]
}

const n = `[${numeralCharacters}]{1,6}`
const term = new RegExp(`第?${n}[届屆]`, 'g')
/** What follows the name of who acts. */
const deed = new RegExp(
  `第${n}[次号]|令(?!部)|公告|(?<!协商)会议|常务会|全体会|部长办公|部务|审议|讨论|通过|批准|公布|发布|颁布|修订|修正|《|关于`
)
/** Councils within a body whose acts are the body's. */
const council = /(?<=院)(?:审判委员会|检察委员会)$/

/** Marks between names; the two that issue military norms together are often printed without one. */
const divided = /[、，]|(?<=国务院)(?=(?:中华人民共和国)?中央军)/

/** The name of a body without the term that it is in: 某区第八届人大常委会 → 某区人大常委会. */
export function withoutTerm(name: string): string {
  return name.replace(term, '')
}

/** Who did what a clause tells: 某市第八届人民代表大会常务委员会第三次会议通过 → 某市人民代表大会常务委员会. */
export function bodiesOf(clause: string): string[] {
  const plain = withoutTerm(unspaced(clause).replace(/^[（(]*[并业已]?[经由在經]?/, ''))
  const names = plain.slice(0, deed.exec(simplified(plain))?.index ?? plain.length).split(divided)
  const bodies = names.map((name) =>
    name
      .replace(/^中华人民共和国/, '')
      .replace(council, '')
      .replace(/常务委员$/, '常务委员会')
  )
  return bodies.every((each) => isOrgan(each)) ? bodies : []
}

/** A body's name in full where it is printed short: 某市人大常委会 → 某市人民代表大会常务委员会. */
export function fullName(body: string): string {
  return body.replace(/人大常委会$/, '人民代表大会常务委员会').replace(/人大$/, '人民代表大会')
}

/**
 * The longest name among others that a history calls the same body by: 市人大常委会,
 * and 乌有市人民代表大会常务委员会. A name that says nothing of its area stays as it is.
 */
export function fullestName(body: string, others: readonly string[]): string {
  const whole = fullName(body)
  const isOpen = /^[省市区县州旗盟镇乡]/.test(whole)
  const isSame = (other: string) =>
    isOpen ? fullName(other).endsWith(whole) : fullName(other) === whole
  return others
    .filter(isSame)
    .reduce((best, other) => (other.length > best.length ? other : best), body)
}

/** How a title goes on behind the bodies that issued it. */
const subject =
  /关于|(?:令(?!部)|公\s*告|通\s*[告知])(?=[（(\s]|第|$)|\s?书?函\s*$|(?:[〔[]\d{4}[〕\]])?第?\d{1,3}号(?:令|公告|通告)$|[对致]《|[印转]发|批转|决定|(?:政治)?决议|任免|任命|免职|接受|工作(?:报告|规则|制度|要点|计划|总结)|议事规则|(?:部门|单位)(?:预算|决算)|(?<!人民)政府信息公开|(?<=人民政府)信息公开|信息公开(?:指南|目录|制度|年报)|(?:19|20)\d{2}\s*年/
/** 某县人民政府森林防火禁火令: an order that says between the body and its last word what it is about. */
const order = /^[^关]{2,30}?(?:人民政府|指挥部|委员会)(?=\p{Script=Han}{2,8}令$)/u
/** 某县人大常委会主任会议纪要: a meeting of those who lead a body. */
const led =
  /^[^关《]{2,30}?(?:人民代表大会常务委员会|人大常委会|人民政府)(?=(?:主任|常务|党组|专题|办公)(?:办公)?(?:会议|会)(?:纪要|[记纪]录|公报)$)/u
/** 某县人民代表大会常务委员会会议工作程序: a body that orders its own work. */
const ordered =
  /^[^关《]{2,30}?(?:人民代表大会(?:常务委员会)?|人大常委会)(?=(?:会议|机关|主任会议|审议|审查|监督|讨论|任免|听取|专题|代表|人事)\p{Script=Han}{2,24}(?:程序|办法|规则|制度|规定|细则|守则)$)/u
/** 某镇人民政府防汛应急预案, 某局普法工作方案, 某局政务公开标准目录, 某县人民政府征收土地预公告 */
const planned =
  /^[^关《]{2,30}?(?:人民政府|办事处|委员会|管委会|局)(?=\s?(?:\p{Script=Han}{2,30}(?:预案|工作方案|实施方案|(?:公开|事项|责任|权力|服务)\p{Script=Han}{0,6}(?:目录|清单)(?:[（(](?:19|20)\d{2}年度?[）)])?)|拟?(?:征收|征用|征地|公开|招聘|禁止|严禁|依法)\p{Script=Han}{2,30}(?:公告|通告|公示))$)/u
/** 某局对某市第九届人民代表大会第二次会议第4号建议的答复 */
const replied = /^([^《》关对]{2,40})对[^《》]{2,60}(?:建议|提案|议案)的\p{Script=Han}{2,4}$/u
/** 某区第八届人大常委会第三次会议纪要, 某院第9届第1会期某委员会第20次全体会议纪录: who met, in front of the meeting and in it. */
const met = new RegExp(
  `^(\\p{Script=Han}{2,20}?)(第?${n}届(?:第?${n}会期)?)(\\p{Script=Han}{0,14}?)(?:第?${n}次)?(?:定期|临时)?(?:全体|常务)?(?:委员)?(?:会议|大会|会)(?:会议)?(?:正式)?(?:[记纪]录|议事录|纪要|公报)$`,
  'u'
)
/** 立法会议程: a council, and a paper of its meeting. */
const ofCouncil =
  /^(\p{Script=Han}{0,12}(?:立法会|议会))(?:会议)?(?:议程|日程|[记纪]录|议事录)(?:表|修订本)?$/u
/** What a yearly paper of an office is about, behind the year and the office. */
const yearly = /(?:部门|单位)(?:预算|决算)|政府信息公开/

/** Whether a title says behind a body what its paper of the year is: 2024年某局部门预算. */
function withOwnSubject(title: string): boolean {
  return yearly.test(title)
}

/** Characters that the names of all bodies in a title take, with spaces. */
const longestFront = 200
const meeting = new RegExp(`第?${n}届(.{2,14}?)第?${n}次会议$`)

/**
 * The bodies at the front of a title, as printed with its spaces: 某区人民政府关于…的报告,
 * 某区第八届人民代表大会第三次会议关于…的决议; empty where it names none, or not whose (政府工作报告).
 */
export function issuersInTitle(printed: string, words?: Pick<ArchiveWords, 'bodies'>): string[] {
  const title = unglossed(printed)
  const own = words?.bodies.find((name) => unspaced(title).startsWith(`${name}关于`))
  if (own !== undefined) return [own]
  const year = /^\s*(?:19|20)\d{2}\s*年度?/.exec(title)?.[0].length ?? 0
  if (year > 0)
    return withOwnSubject(title.slice(year)) ? issuersInTitle(title.slice(year), words) : []
  const read = simplified(title)
  const meeting = met.exec(unspaced(read)) ?? ofCouncil.exec(unspaced(read))
  if (meeting) return bodyThatMet(unspaced(title), meeting, words)
  const end =
    order.exec(read)?.[0].length ??
    replied.exec(read)?.[1]?.length ??
    subject.exec(read)?.index ??
    0
  const told = bodiesBefore(title, end, words)
  const bodies =
    told.length > 0
      ? told
      : bodiesBefore(
          title,
          (planned.exec(read) ?? led.exec(read) ?? ordered.exec(read))?.[0].length ?? 0,
          words
        )
  // A town that a year follows is what a paper is of, and no body.
  const isTown = /^(?:19|20)\d/.test(read.slice(end)) && town.test(bodies.at(-1) ?? '')
  const isNone = (body: string) => lastParts.has(body) || several.test(body)
  return isTown || bodies.some(isNone) ? [] : bodies
}

/** The body that a title says met, with the part of it that did; empty where it is no name. */
function bodyThatMet(
  title: string,
  [, body = '', meeting = '', part = '']: RegExpExecArray,
  words?: Pick<ArchiveWords, 'bodies'>
): string[] {
  // As printed, traditional or not.
  const front = title.slice(0, body.length)
  const behind = body.length + meeting.length
  const whole = front + title.slice(behind, behind + part.length)
  return [whole, front].filter((name) => isOrgan(name, words) && !town.test(name)).slice(0, 1)
}

function bodiesBefore(title: string, end: number, words?: Pick<ArchiveWords, 'bodies'>): string[] {
  if (end === 0 || end > longestFront) return []
  const front = title.slice(0, end).replace(/[（(](?:本级|本部|机关|汇总)[）)]\s*$/, '')
  return organsIn(withoutTerm(withoutMeeting(front)), words)
}

/** Many bodies at once, of which none issues anything: 各区县人大常委会; and whom a paper is to: 对市人民政府. */
const several = /^(?:对(?!外)|各|有关|相关|部分|两级|全[国省市区县州]各)/u

const town = /[乡鄉镇鎮]$|街道$/u

/** 某区第八届人民代表大会第三次会议 → 某区人民代表大会. */
function withoutMeeting(front: string): string {
  const match = meeting.exec(simplified(front))
  if (!match) return front
  const body = match.index + match[0].indexOf(match[1] ?? '', match[0].search(/届/))
  return front.slice(0, match.index) + front.slice(body, body + (match[1] ?? '').length)
}

/** The first of these bodies, or `null`. */
export function issuerInTitle(title: string, words?: Pick<ArchiveWords, 'bodies'>): string | null {
  return issuersInTitle(title, words)[0] ?? null
}

const organAndName = new RegExp(
  `^(.{2,30}(?:${organEnd}))[\\s　]+(\\p{Script=Han}{2,4}|\\p{Script=Han}[\\s　]+\\p{Script=Han})$`,
  'u'
)

/** Whether a line names a body and one of its people: 某区人大常委会　李　四. */
export function isOrganAndName(text: string): boolean {
  const match = organAndName.exec(text.trim())
  return match !== null && isOrgan(match[1] ?? '')
}
