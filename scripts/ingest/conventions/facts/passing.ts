import {simplified} from '../../../../src/text/simplified.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {namedMeeting} from '../head/named-meeting.ts'
import {findDate} from '../lexicon/dates.ts'
import {readHistory} from '../lexicon/history.ts'
import {findMeeting} from '../lexicon/meeting.ts'
import {isNational} from '../lexicon/national.ts'
import {bodiesOf} from '../lexicon/organs.ts'
import {leavesOpen, unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {claim, isClaimed} from './claim.ts'

/** So many blocks at the front may tell who passed a text. */
const opening = 12
/** （…） in front of the text, on the same line, behind 【题注】, <正> or without. */
const bracket = /^(?:【[^【】]{1,6}】|<[^<>]{1,6}>)?[（(]([^（()）]{10,400})[）)]/
const endsPassed = /(?:通过|批准|通過)$/
const tellsPassed = /^[12]\d{3}年.{0,80}(?:通过|通過)/
/** The same without brackets, on lines of its own. */
const line =
  /^((?:[12]\d{3}|[一二][〇零○一二三四五六七八九]{3})年[^，。；]{10,120}(?:会议|大会|會議|大會)(?:表决)?(?:通过|批准|通過))$/
/** 《某条例》由某省第九届人民代表大会常务委员会第三次会议于2024年1月9日审议通过: as a text about a norm begins. */
const statement =
  /^《([^《》]{4,60})》[已业]?[于经由]?(?:([12]\d{3}年\d{1,2}月\d{1,2}日)[，,]?[经由]?)?([^。；，,《》]{6,60}?会议)(?:[于於]([12]\d{3}年\d{1,2}月\d{1,2}日))?(?:审议|讨论|表决)?(?:通过|批准)/u
/** Characters that the name of a meeting at the beginning of a text takes. */
const longestFront = 80

/**
 * Claim who passed a text and when, where no note below its title tells: from a passage that its
 * print has run into the text, else from the meeting that a decision opens with.
 */
export function claimPassing(document: Document, blocks: readonly Block[]): void {
  // What others send out was passed by itself.
  if (isClaimed(document, 'dates.passed') || !isPassed(document)) return
  const signed = blocks.findIndex(({data}) => data.role === 'signature' || data.role === 'date')
  const front = blocks.slice(0, signed === -1 ? opening : Math.min(signed, opening))
  // A history that notes tell says more than any line of it.
  const isTold = document.data.claims?.some(({by}) => by === 'history') ?? false
  for (const [at, block] of front.entries()) {
    if (block.data.role && block.data.role !== 'title' && block.data.role !== 'note') continue
    const told = isTold ? null : toldAt(front, at)
    const event = told && readHistory(told).find(({act}) => act === 'pass' || act === 'approve')
    if (!event) continue
    claim(document, 'dates.passed', event.date, block, 'text')
    if (document.data.genre == null || isOfAssembly(document)) {
      claim(document, 'issuers', event.bodies, block, 'text')
    }
    document.data.meeting ??= namedMeeting(told)
    return
  }
  if (isOfAssembly(document) && !isClaimed(document, 'issuers')) claimOpening(document, front)
}

/** The passage that a block begins with or is, alone or with the rest of it on the next line. */
function toldAt(blocks: readonly Block[], at: number): string | null {
  const [block, next] = [blocks[at], blocks[at + 1]]
  const text = block ? unspaced(textOf(block)) : ''
  const whole = passageIn(text) ?? line.exec(text)?.[1]
  if (whole !== undefined) return whole
  const said = toldIn(blocks, text) ?? toldIn(blocks, text + (next ? unspaced(textOf(next)) : ''))
  if (said !== null) return said
  const isCut = next && text.length <= longestFront && (leavesOpen(text) || findDate(text) !== null)
  const joined = isCut ? text + unspaced(textOf(next)) : ''
  return passageIn(joined) ?? line.exec(joined)?.[1] ?? null
}

/** 2024年1月9日某区第八届人民代表大会第三次会议通过, in brackets, alone or with what was done to it afterwards. */
function passageIn(text: string): string | undefined {
  const inner = bracket.exec(text)?.[1] ?? ''
  return endsPassed.test(inner) || tellsPassed.test(inner) ? inner : undefined
}

/** What a sentence about the norm of the title tells of its passing, in the form of a note. */
function toldIn(blocks: readonly Block[], text: string): string | null {
  const [, title = '', before, body = '', behind] = statement.exec(simplified(text)) ?? []
  const own = blocks.find(({data}) => data.role === 'title')
  const day = before ?? behind
  if (day === undefined || !own || bare(simplified(textOf(own))) !== bare(title)) return null
  const at = simplified(text).indexOf(body, title.length)
  return `${day}${text.slice(at, at + body.length)}通过`
}

/** What stands in front of a meeting where its body has a name: an area. */
const inFront = /^(?!根据|按照|依照|依据|遵照|为|经)\p{Script=Han}{2,20}$/u

/** 某区第八届人民代表大会第三次会议听取了… → 某区人民代表大会, of a text that begins so. */
function claimOpening(document: Document, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const text = unspaced(textOf(block)).slice(0, longestFront)
    const meeting = findMeeting(text)
    if (
      !meeting ||
      !(meeting.start === 0 ? isNational(text) : inFront.test(text.slice(0, meeting.start)))
    )
      continue
    claim(document, 'issuers', bodiesOf(text.slice(0, meeting.end)), block, 'text')
    return
  }
}

/** Whether a paper is of a kind that meetings pass, as far as its kind is known. */
function isPassed({data: {genre}}: Document): boolean {
  return genre == null || genre === 'plan' || genre === 'report' || passedOnes.has(genre)
}

const passedOnes: ReadonlySet<string> = new Set(['decision', 'personnel', 'regulation'])

/** Whether what a meeting passes is its own. */
function isOfAssembly({data: {genre}}: Document): boolean {
  return genre != null && passedOnes.has(genre)
}
