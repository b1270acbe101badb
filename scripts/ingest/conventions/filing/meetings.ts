import type {Root} from 'mdast'
import {simplified} from '../../../../src/text/simplified.ts'
import {blocksOf, documentsOf, textOf} from '../../engine/tree/blocks.ts'
import type {NamedMeeting} from '../document-data.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {isPromulgation} from '../head/order.ts'
import {namedMeeting} from '../head/named-meeting.ts'
import {findDate} from '../lexicon/dates.ts'
import {findMeeting, findMeetings} from '../lexicon/meeting.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {findIssue, type Issue} from './issue.ts'
import {meetingInField} from './meeting-field.ts'

/**
 * Find the meeting of papers whose head names none: of minutes in their text,
 * of others in their title.
 *
 * Afterwards: `meeting` is set where a document itself names its meeting.
 */
export function meetings() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) {
      document.data.meeting ??= meetingInText(document) ?? meetingInField(document)
    }
  }
}

/** Papers of those who pass them at a meeting of their own. */
const passed: ReadonlySet<string | null | undefined> = new Set([
  ...(['notice', 'decision', 'personnel', 'regulation', 'opinion'] as const)
])
/** Meetings that are none of a congress, a conference or their standing committees. */
const ofOthers = /(?:主任|主席|常务|办公|专题|党组|联席|协调|工作)会议/
/** So many blocks open a text. */
const opening = 6

/** The meeting that minutes are of, or that the title names. */
function meetingInText(document: Document): NamedMeeting | null {
  const {genre, meta} = document.data
  // The meeting that a reply names is the one at which it was asked.
  if (genre === 'reply') return null
  const title = meta.title ?? ''
  // News tell of meetings, and are no papers of them; what was said at one is.
  if (genre === 'article' && !/上的?\p{Script=Han}{2,4}$/u.test(unspaced(title)))
    return meetingOfAppended(document)
  const inTitle = findMeeting(unspaced(title))
  // What stands for the title of a paper without one is a sentence of its text.
  const isItsOwn =
    inTitle && !hasStops(title) && !/关于|对/.test(unspaced(title).slice(0, inTitle.start))
  if (isItsOwn) return namedMeeting(title)
  const texts = blocksOf(document)
    .filter(
      (block, at) =>
        !block.data.role ||
        (at === 0 && block.data.role === 'title' && hasStops(title)) ||
        (block.data.role === 'note' && isPromulgation(textOf(block)))
    )
    .slice(0, opening)
    .map((block) => unspaced(textOf(block)))
  if (genre === 'report' || genre === 'work-report' || genre === 'explanation') {
    return texts.map(meetingOfReport).find((meeting) => meeting !== null) ?? null
  }
  if (genre == null || passed.has(genre)) return meetingOfIssuer(texts, meta.issuer ?? '')
  // Chairpersons, and governments, have minutes of their own.
  if (genre !== 'minutes' || ofOthers.test(simplified(unspaced(title)))) return null
  return texts.map(namedMeeting).find((meeting) => meeting !== null) ?? null
}

/** 某会任命名单（2024年3月5日某会第三次会议通过）, in the text of news */
const appended = /(?:名单|决定|决议)[（(](\d{4}年[^（()）]{8,80}会议)通过[）)]/u

/** The meeting of a paper that news print behind what they tell of it. */
function meetingOfAppended(document: Document): NamedMeeting | null {
  const texts = blocksOf(document).map((block) => simplified(unspaced(textOf(block))))
  const told = texts.flatMap((text) => appended.exec(text)?.[1] ?? [])[0]
  return told === undefined ? null : namedMeeting(told)
}

/** 我受区人民政府委托，向区七届人大常委会第三次会议作 */
const reported = /我谨?[受代][^。；]{2,40}?向([^。；，]{4,40}会议)[，,]?[作做报汇]/u
/** 受某县人大常委会委托，某某3月5日向某县第八届人民代表大会第三次会议作, as an agency tells it. */
const entrusted = /^[^。；受]{0,40}受[^。；，,]{2,30}委托[，,]/
const heardBy = /^[^。；向]{2,40}向([^。；，]{4,40}会议)[作做]/

/** The meeting to which someone says that they report: 我受委托，向区七届人大常委会第三次会议作…报告. */
function meetingOfReport(text: string): NamedMeeting | null {
  const read = simplified(text)
  const behind = entrusted.exec(read)?.[0].length ?? read.length
  const heard = reported.exec(read)?.[1] ?? heardBy.exec(read.slice(behind))?.[1]
  return heard === undefined ? null : namedMeeting(heard)
}

/** How the names of congresses and of their standing committees end, and what they stand for. */
const assembly = /(?:人民代表大会|人大)(常务委员会|常委会)?(?:主席团)?$/
/** What a meeting did, told behind its name; not what was done since it or at it before. */
const act =
  /^(?!以来|时|[前后]|期间|闭会|召开|举行|审议意见|通过的|决定的)[^。；]{0,60}?(?:听取|审议(?!意见)|审查|决定|通过(?!的)|表决|任命|免去|选举|补选|确认|批准|接受|同意)/

/**
 * The meeting of its own at which a body passed what it announces: of several the last one of
 * which the text tells what it did; meetings of other bodies are no matter of it.
 */
function meetingOfIssuer(texts: readonly string[], issuer: string): NamedMeeting | null {
  const name = simplified(issuer)
  const ending = assembly.exec(name)
  if (!ending || ending.index === 0) return null
  const area = name.slice(0, ending.index)
  const body = ending[1] === undefined ? 'npc' : 'npcsc'
  const own = texts.flatMap((text) => {
    const plain = simplified(text)
    return findMeetings(plain)
      .filter((meeting) => meeting.body.id === body && act.test(plain.slice(meeting.end)))
      .filter(({start}) => isOfArea(plain.slice(0, start), area))
      .map(({start, end}) => plain.slice(start, end))
  })
  const last = own.at(-1)
  return last === undefined ? null : namedMeeting(last)
}

/** What is done because of a meeting was not done at it. */
const basis = /根据|按照|依照|依据|遵照|贯彻|落实|执行/

/** Whether what stands in front of a meeting is the name of an area, its narrowest part (of 某市某区 the second), or no name but 市. */
function isOfArea(front: string, area: string): boolean {
  const clause = front.slice(
    Math.max(...['，', ',', '。', '；', ';'].map((mark) => front.lastIndexOf(mark))) + 1
  )
  if (basis.test(clause)) return false
  let common = 0
  while (common < area.length && front.at(-1 - common) === area.at(-1 - common)) common++
  if (common === area.length || common >= 3) return true
  const level = front.endsWith(area.slice(-1)) ? front.slice(0, -1) : front
  return /(?:^|[，。、：；（(《]|[经由在于自])$/.test(level)
}

/** The journal that a bundle is, unless its documents are papers of meetings. */
export function journalOf(tree: Root, documents: readonly Document[]): Issue | null {
  const meetings = documents.filter((document) => document.data.meeting !== null)
  return meetings.length * 2 > documents.length ? null : findIssue(tree)
}

/** Papers of a bulletin stand behind those of their meeting; one that names none belongs to the last. */
export function shareMeetings(documents: readonly Document[]): void {
  if (documents.length < 2) return
  let last = documents.find((document) => document.data.meeting)?.data.meeting ?? null
  for (const document of documents) {
    last = document.data.meeting ?? last
    document.data.meeting = last
  }
}

/** A day, and the block that prints it, as far as that is known. */
export interface PrintedDay {
  iso: string
  block: Block | null
}

/** The day of each meeting: the one its minutes open with, else the one most of its papers name. */
export function daysOf(documents: readonly Document[]): Map<string, PrintedDay> {
  const days = new Map<string, PrintedDay>()
  const groups = Map.groupBy(documents, (document) => document.data.meeting?.name ?? '')
  for (const [name, papers] of groups) {
    const minutes = papers.find(({data}) => data.genre === 'minutes')
    const day = (minutes && openingDay(minutes)) ?? mostFrequent(papers.flatMap(dayOfPaper))
    if (name !== '' && day) days.set(name, day)
  }
  return days
}

function openingDay(minutes: Document): PrintedDay | null {
  const paragraphs = blocksOf(minutes).filter((block) => block.data.role !== 'title')
  for (const block of paragraphs.slice(0, 3)) {
    const date = findDate(textOf(block))
    if (date) return {iso: date.iso, block}
  }
  return null
}

function dayOfPaper({data: {meta, evidence}}: Document): PrintedDay[] {
  for (const field of ['amended', 'passed', 'delivered'] as const) {
    const iso = meta.dates?.[field]
    if (iso != null) return [{iso, block: evidence?.[`dates.${field}`] ?? null}]
  }
  return []
}

function mostFrequent(days: readonly PrintedDay[]): PrintedDay | null {
  const groups = [...Map.groupBy(days, ({iso}) => iso)]
  const [most] = groups.sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b))
  return most?.[1].find(({block}) => block !== null) ?? most?.[1][0] ?? null
}
