import type {Root} from 'mdast'
import {blocksOf, documentsOf, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {findDate} from '../lexicon/dates.ts'
import {organsIn, withoutTerm} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {claim} from './claim.ts'

/**
 * Claim what a document says of itself: the day from which it is in force
 * (本办法自2024年3月1日起施行), and whose report it is (我代表某区人民政府，向大会报告工作).
 */
export function statements() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) {
      const blocks = blocksOf(document)
      claimEffect(document, blocks)
      claimReporter(document, blocks)
    }
  }
}

/** 第二十条　本条例自2024年3月1日起施行, 现予公布，自…起施行; what is said of other papers stands in 《》. */
const inForce = /(?:^|[，。；、\s])(?:本\p{Script=Han}{1,8})?[，\s]?自(?=[\d一二])/u
const fromThen = /^起?(?:正式)?(?:施行|实施|生效|执行)/

function claimEffect(document: Document, blocks: readonly Block[]): void {
  // The last article says it of the whole, and those before of parts.
  for (const block of blocks.toReversed()) {
    if (block.data.role && block.data.role !== 'note') continue
    const date = effectIn(textOf(block))
    if (date === null) continue
    claim(document, 'dates.effective', date, block, 'text')
    return
  }
}

function effectIn(text: string): string | null {
  // Most paragraphs say nothing of it, and this tells sooner than the expression.
  if (!text.includes('自') || !text.includes('起')) return null
  const at = inForce.exec(text)
  if (!at) return null
  const rest = text.slice(at.index + at[0].length)
  const date = findDate(rest)
  return date?.start === 0 && fromThen.test(rest.slice(date.end)) ? date.iso : null
}

/** Among so many blocks at the front someone says for whom they speak. */
const opening = 8
const mandate = /我谨?(?:受|代表)/u
const mandator = /^(\p{Script=Han}{3,40}?)(?:的?委托|[，,]?[向现就作])/u
/** Characters from which a mandate is read. */
const longestMandate = 50

/** The bodies for whom a paragraph says that someone speaks, as printed: 我受区人民政府的委托 → 区人民政府. */
function mandatorsIn(text: string): string[] {
  const found = mandate.exec(text)
  if (!found) return []
  const start = found.index + found[0].length
  const body = mandator.exec(text.slice(start, start + longestMandate))?.[1]
  return body === undefined ? [] : organsIn(withoutTerm(body))
}

function claimReporter(document: Document, blocks: readonly Block[]): void {
  const {genre} = document.data
  if (genre !== 'work-report' && genre !== 'report' && genre !== 'explanation') return
  const place = placeOfMeeting(blocks)
  for (const block of blocks.slice(0, opening)) {
    if (block.data.role && block.data.role !== 'salutation') continue
    const bodies = mandatorsIn(textOf(block)).map((each) => whole(each, place))
    if (bodies.length === 0) continue
    claim(document, 'issuers', bodies, block, 'text')
    return
  }
  const title = blocks.find(({data}) => data.role === 'title')
  if (genre !== 'work-report' || !title || place === '') return
  claim(document, 'issuers', reporterIn(textOf(title), place), title, 'text')
}

/** Bodies that report to their congress each year, by the words of the titles of their reports. */
const reporters: readonly (readonly [RegExp, string])[] = [
  [/^(?:人民)?政府$/, '人民政府'],
  [/^(?:人民)?法院$/, '人民法院'],
  [/^(?:人民)?检察院$/, '人民检察院'],
  [/^(?:(?:人民代表大会|人大)常务委员会|人大常委会|常委会)$/, '人民代表大会常务委员会']
]

/** 政府工作报告, delivered to the congress of 某区 → 某区人民政府. The country's bodies have other names. */
function reporterIn(title: string, place: string): string[] {
  const body = /^[省市区县州旗]?(\p{Script=Han}+?)工作报告$/u.exec(unspaced(title))?.[1] ?? ''
  const name = reporters.find(([form]) => form.test(body))?.[1]
  return name === undefined || place.endsWith('全国') ? [] : [place + name]
}

/** The area of the congress to which a report was delivered, as the note of it prints: 某区. */
function placeOfMeeting(blocks: readonly Block[]): string {
  const note = blocks.find(({data}) => data.role === 'note')
  const text = note ? unspaced(textOf(note)) : ''
  return (
    /[在于](\p{Script=Han}{2,24}?)(?:第?[〇零一二三四五六七八九十\d]{1,4}届|人民代表大会|人大)/u.exec(
      text
    )?.[1] ?? ''
  )
}

/** 区人民政府 of 某区 → 某区人民政府. */
function whole(body: string, place: string): string {
  return place !== '' && place.endsWith(body.charAt(0)) ? place + body.slice(1) : body
}
