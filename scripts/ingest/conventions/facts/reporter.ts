import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {isOrgan, organsIn, withoutTerm} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {claim, claimsOf} from './claim.ts'

/** Among so many blocks at the front someone says for whom they speak. */
const opening = 8
const mandate = /(?:我谨?|^\s*)(?:受|代表)/u
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

/**
 * Claim whose report or explanation it is: of the office whose head delivers it, else of the body
 * for which someone speaks, else of the one that reports to its congress under such a title.
 */
export function claimReporter(document: Document, blocks: readonly Block[]): void {
  const {genre} = document.data
  if (genre !== 'work-report' && genre !== 'report' && genre !== 'explanation') return
  const place = placeOfMeeting(blocks)
  const [told] = claimsOf(document, 'speaker')
  const office = told ? officeOf(told.value.title ?? '') : null
  if (told && office !== null && (genre === 'report' || ofOne.test(office))) {
    claim(document, 'issuers', [whole(office, place)], told.block, 'text')
    return
  }
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

const headOf =
  /(?<=政府)(?:党组成员、|常务)?副?[省市区县州旗盟镇乡]长$|副?(?:局长|厅长|主任|院长|部长|署长|处长|检察长|审计长|行长)$/

/** Offices that report to their congress by whoever heads them. */
const ofOne = /人民(?:政府|法院|检察院)$/

/** The office that one heads, of one office: 某省审计厅厅长 → 某省审计厅; `null` for 副省长. */
function officeOf(title: string): string | null {
  const office = title.replace(headOf, '')
  return office !== title && !office.includes('、') && isOrgan(office) ? office : null
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

/** 区人民政府 of 某区 → 某区人民政府, 自治区人民政府 of 某某自治区. */
function whole(body: string, place: string): string {
  const [level = ''] = /^(?:自治[区州县旗]|[省市区县州旗盟乡镇])/u.exec(body) ?? []
  return level !== '' && place.endsWith(level) ? place + body.slice(level.length) : body
}
