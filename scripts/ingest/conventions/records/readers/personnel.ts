import type {RecordOf} from '../../../../../src/schema/records/record.ts'
import {blocksOf, textOf} from '../../../engine/tree/blocks.ts'
import type {Role} from '../../../engine/tree/nodes.ts'
import {BoundedExpression} from '../../lexicon/bounded-expression.ts'
import {markOf} from '../../lexicon/marks.ts'
import {isOffice, isPersonName} from '../../lexicon/person.ts'
import {unspaced} from '../../lexicon/punctuation.ts'
import {readGridActs} from '../grid-acts.ts'
import {defineReader} from '../reader.ts'

type Act = Pick<RecordOf<'personnel'>, 'person' | 'action' | 'office'>
type Action = Act['action']

/** A clause that names people and their office is no longer than this. */
const longestClause = 1000
const inClause = (source: string) => new BoundedExpression(longestClause, source, 'su')

const person = '[\\p{Script=Han}·]{2,12}?(?:[（(][^（()）]{1,12}[）)])?'
const people = `(${person}(?:、${person})*)`

/** Stands for the wide space of a list between a name and the office: 钱一　　区水务局局长 */
const apart = '\t'
const apartInList =
  /^(\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]\p{Script=Han})[ \u3000]{2,}(?=\p{Script=Han}{3})(?!任|为|同志|的)/u

/** Acts as whole sentences; the groups are the people and the office. */
const sentences: readonly (readonly [Action, RegExp])[] = [
  [
    'accept-resignation',
    inClause(`(?:接受|同意)${people}(?:等)?(?:\\d+名)?(?:同志|代表)?辞去(?:其|所)?(?:担任的)?(.+)`)
  ],
  ['decide-to-appoint', inClause(`决定任命[:：]?${people}(?:同志)?(?:为|任)(.+)`)],
  ['approve-appointment', inClause(`批准任命${people}(?:同志)?(?:为|任)(.+)`)],
  ['decide-acting', inClause(`(?:决定|推选|由)${people}(?:同志)?((?:代理|为代理).+)`)],
  ['appoint', inClause(`任命[:：]?${people}(?:同志)?(?:为|任)(.+)`)],
  ['elect', inClause(`(?:选举|补选)${people}(?:同志)?为(.+)`)],
  ['decide-to-remove', inClause(`决定免去[:：]?${people}(?:同志)?的(.+?)(?:职务|$)`)],
  ['dismiss', inClause(`(?:撤销|罢免)${people}(?:同志)?的(.+?)(?:职务|$)`)],
  ['remove', inClause(`免去[:：]?${people}(?:同志)?的(.+?)(?:职务|$)`)],
  // 钱一同志任区水务局局长, 钱一任区水务局局长, 免去孙二三同志区水务局局长职务
  ['remove', inClause(`免去[:：]?${people}同志(?:原任)?(.+?)职务`)],
  ['appoint', inClause(`^${people}(?:同志(?:任|为)|任(?![命免职用]))(.+)`)]
]

/** Who asked to leave, in papers that grant it in another sentence: who and why, and what they leave. */
const request = inClause(
  '^(.*?)[，,]?(?:书面)?(?:提出|请求|申请)辞去(?:其|所)?(?:担任的)?(.+?)(?:的?职务|的请求|的申请)'
)
const asking = inClause(
  `^${people}(?:等)?(?:\\d+名)?(?:同志|代表)?(?:因[^，,]*)?(?:[，,]依照[^，,]*)?$`
)

/** Lines that announce an act for the lines below them: 会议决定任命： */
const announcements: readonly (readonly [Action, RegExp])[] = [
  ['decide-to-appoint', /决定任命[:：]?$/],
  ['approve-appointment', /批准任命[:：]?$/],
  ['decide-to-remove', /决定免去[:：]?$/],
  ['appoint', /任命[:：]?$|^任命(?:名单|下列).*[:：]$/],
  ['elect', /(?:选举|补选)[:：]$/],
  ['remove', /免去[:：]?$|^免去下列.*[:：]$/]
]
/** By its last character: of most clauses that alone tells. */
const mayAnnounce = (clause: string) => '命去:：'.includes(clause.charAt(clause.length - 1))
/** Titles of lists whose lines are of one act. */
const titles: readonly (readonly [Action, RegExp])[] = [
  ['decide-to-appoint', /决定任命(?:的)?名单$/],
  ['decide-to-remove', /决定免职(?:的)?名单$/],
  ['appoint', /任命(?:的)?名单$/],
  ['remove', /免职(?:的)?名单$/]
]
const appointed = inClause(`^${people}(?:同志)?(?:为|任|${apart})(.+)$`)
const removed = inClause(`^${people}(?:同志)?(?:的|${apart})(.+?)(?:职务)?$`)

/** What a congress or its committee announces may be whom it elected: 某县第八届人民代表大会第三次会议公告 */
const ofAssembly = /(?:人民代表大会|人大|常务委员会|常委会|次会议|主席团)公告/

/** Blocks that are part of the head or the end of a paper, and make nothing. */
const around: ReadonlySet<Role | undefined> = new Set<Role>([
  ...(['title', 'note', 'byline', 'signature', 'date', 'label', 'names'] as const)
])

/**
 * Appointments, removals and resignations, of the papers that make them: lists of
 * appointments, decisions and notices of them, each person in each act. Reports
 * that only mention them are left alone.
 */
export default defineReader('personnel', (document) => {
  const {genre, meta} = document.data
  const title = meta.title ?? ''
  const decides = genre === 'decision' && /任|免|辞|撤|代理|选举|推选|罢/.test(title)
  const announces = genre === 'notice' && (/任免|任职|免职/.test(title) || ofAssembly.test(title))
  if (genre !== 'personnel' && !decides && !announces) return []
  const titled = titles.find(([, form]) => form.test(unspaced(title)))?.[0] ?? null
  const blocks = blocksOf(document).filter(({data}) => !around.has(data.role))
  const inGrids = new Map(
    document.children.flatMap((child) =>
      child.type === 'grid' ? [...readGridActs(child, titled)] : []
    )
  )
  return readActs(blocks.map(textOf), titled).flatMap((acts, at) => {
    const on = blocks[at]
    if (!on) return []
    return (inGrids.get(on) ?? acts).map((act) => ({...act, on}))
  })
})

/**
 * The acts of a text, given as its paragraphs, for each of them.
 *
 * @param titled the act that its title announces for all of them
 */
export function readActs(paragraphs: readonly string[], titled: Action | null = null): Act[][] {
  let announced = titled
  const acts = paragraphs.map((paragraph) =>
    clausesOf(paragraph.slice(markOf(paragraph)?.label.length ?? 0)).flatMap((clause) => {
      const announcement = mayAnnounce(clause)
        ? announcements.find(([, form]) => form.test(clause))?.[0]
        : undefined
      if (announcement) announced = announcement
      return announcement ? [] : (readSentence(clause) ?? readBelow(clause, announced))
    })
  )
  return acts.some((each) => each.length > 0) ? acts : paragraphs.map(readRequests)
}

function clausesOf(text: string): string[] {
  return text
    .split(/[。；;]/)
    .map(withGap)
    .filter((clause) => clause !== '')
}

/** A clause without its spaces, but for a mark of the gap between the one name and the office, where it is a row of these. */
function withGap(clause: string): string {
  const [gap = '', name = ''] = apartInList.exec(clause.trim()) ?? []
  const office = clause.trim().slice(gap.length)
  // Further gaps divide names, and a word between name and office says where that begins.
  return gap === '' || /[ \u3000]{2}|[为的]/.test(office)
    ? unspaced(clause)
    : unspaced(name) + apart + unspaced(office)
}

function readRequests(paragraph: string): Act[] {
  return clausesOf(paragraph).flatMap((clause) => {
    const [, front = '', office] = request.exec(clause) ?? []
    const who = asking.exec(front)
    return who ? each('accept-resignation', who[1], office) : []
  })
}

function readSentence(clause: string): Act[] | null {
  for (const [action, form] of sentences) {
    const match = form.exec(clause)
    if (match) return each(action, match[1], officeIn(action, match[2]))
  }
  return null
}

/** What is left by somebody ends where the request is named. */
function officeIn(action: Action, printed = ''): string | undefined {
  return action === 'accept-resignation' ? printed.split(/的?职务|的请求|的申请/, 1)[0] : printed
}

function readBelow(clause: string, announced: Action | null): Act[] {
  if (announced === null) return []
  const removes = announced === 'remove' || announced === 'decide-to-remove'
  const match = (removes ? removed : appointed).exec(clause)
  return match ? each(announced, match[1], match[2]) : []
}

function each(action: Action, names = '', printed = ''): Act[] {
  const [first = ''] = printed.replace(/^(?:为|任)/, '').split(/(?:职务)?[，,]/, 1)
  const office = first.replace(/(?:职务)?[（(][^（()）]*[）)]$/, '').replace(/的$/, '')
  return names
    .split('、')
    .map((name) => name.replace(/等$|同志$/, ''))
    .filter((name) => isPersonName(name.replace(/[（(][^（()）]*[）)]$/, '')) && isOffice(office))
    .map((name) => ({person: name, action, office}))
}
