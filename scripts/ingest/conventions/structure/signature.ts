import type {Root} from 'mdast'
import type {ArchiveWords} from '../../../../src/schema/archive-words.ts'
import {documentsOf, isBlock, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {agree} from '../facts/agree.ts'
import {claim, type ClaimOf, claimsOf} from '../facts/claim.ts'
import {findDate, onlyDate, onlyUnmarkedDate} from '../lexicon/dates.ts'
import {organsIn} from '../lexicon/organs.ts'
import {markOf} from '../lexicon/marks.ts'
import {endsSentence, printWidth} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {parseSpeaker} from '../lexicon/speaker.ts'
import {headLineOf, numberOf} from '../head/lines.ts'
import {endsAttachmentList} from './attachment-list.ts'
import {attachmentLabel} from './attachments.ts'
import {isStamp, mayBeDay, withoutLost} from './day-lines.ts'
import {openSignatures} from './signature-table.ts'
import {findIssued} from './issued-title.ts'
import {linesOf, personBelow, signatureAbove, widestSigners} from './signers.ts'

/**
 * Find who signed a document, and when: lines of names of bodies, and a date
 * alone on the line below.
 *
 * Afterwards: those lines have the roles `signature` and `date`, and claim who
 * issued the document and when it was written. The signature that closes the
 * document counts; those in its text claim less, those of its attachments nothing.
 */
export function signature() {
  return (tree: Root): void => {
    for (const document of documentsOf(tree)) {
      openSignatures(document)
      sign(document)
    }
  }
}

interface Signature {
  bodies: string[]
  signer: Block | null
  /** Whether a body or a person in an office signed. */
  isSigned: boolean
  /** ISO */
  date: string
  day: Block
  /** Whether the document may end with it. */
  closes: boolean
}

function sign(document: Document): void {
  const signatures = signaturesOf(document)
  const closing = closingOf(signatures, claimsOf(document, 'issuers'))
  for (const each of signatures.slice(0, closing ? signatures.indexOf(closing) + 1 : 0)) {
    const by = each === closing ? 'signature' : 'inner-signature'
    claim(document, 'issuers', each.bodies, each.signer, by)
    // A day in digits alone at the end is what a site prints there.
    const alone = isStamp(textOf(each.day)) ? 'stamp' : 'last-day'
    claim(document, 'dates.written', each.date, each.day, each.isSigned ? by : alone)
  }
  if (closing) claimNumberBelow(document, closing.day)
}

/** The number of a paper that a page prints below its day, where its head has none. */
function claimNumberBelow(document: Document, day: Block): void {
  const blocks = document.children.filter((child) => isBlock(child))
  const [first, ...rest] = blocks.slice(blocks.indexOf(day) + 1)
  if (!first || rest.length > mostLines || claimsOf(document, 'documentNumber').length > 0) return
  if (headLineOf(textOf(first)) !== 'number' || rest.some((block) => endsSentence(textOf(block))))
    return
  claim(document, 'documentNumber', numberOf(textOf(first)), first, 'head-line')
}

function signaturesOf(document: Document): Signature[] {
  const blocks = document.children.filter((child) => isBlock(child))
  const issued = findIssued(document)
  return blocks.flatMap((day, at): Signature[] => {
    // Few lines are a day, and all that stands around one takes longer to read.
    if (day.data.role || !mayBeDay(textOf(day))) return []
    const signed = signatureAbove(blocks, at, document.data.words)
    const above = blocks[at - 1]
    const isByPerson = above !== undefined && parseSpeaker(textOf(above)) !== null
    const next = blocks[at + 1]
    const isAbovePerson = isAboveSigner(above, blocks.slice(at + 1, at + 3))
    const printed = withoutLost(textOf(day))
    const text = isAbovePerson ? printed.replace(/。$/, '') : printed
    const letter = blocks.slice(Math.max(0, at - longestLetter), at)
    const isAbove =
      next !== undefined && (next === issued || opensAttachment(document, next, letter))
    const isOpen = !isLast(blocks, at) && !isAbove && !isAbovePerson
    const date = onlyDate(text) ?? (signed.length > 0 || !isOpen ? onlyUnmarkedDate(text) : null)
    if (date === null) return isOpen ? [] : oneLine(day, document.data.words)
    if (signed.length === 0 && !isByPerson && isOpen) return []
    day.data.role = 'date'
    for (const line of signed) line.data.role = 'signature'
    const bodies = linesOf(signed, document.data.words).flatMap((line) =>
      organsIn(line, document.data.words)
    )
    const isSigned = signed.length > 0 || isByPerson
    return [{bodies, signer: signed[0] ?? null, isSigned, date, day, closes: endsAt(blocks, at)}]
  })
}

/** Whether a day stands between the last sentence of a text and a person in an office, as laws of Macao are signed. */
function isAboveSigner(above: Block | undefined, below: readonly Block[]): boolean {
  if (!above || !endsSentence(textOf(above))) return false
  const isOrdered = below[0] !== undefined && ordered.test(textOf(below[0]))
  return personBelow(isOrdered ? below.slice(1) : below) > 0
}

/** 命令公佈。: what stands between the day of an order and who signs it. */
const ordered = /^命令公[佈布]。?$/

/** Lines that a site may print below the last of a text. */
const mostLines = 6
/** Columns of the longest of them. */
const widestLine = 60
/** Empty lines that part a text from what is attached. */
const wideGap = 4

/** What stands below the day of a printed paper: 主题词：…, 抄送：… */
const colophon = /^(?:主题词|抄送|主送)[:：]/

/** 特此公告: what stands at the end of a text without a stop. */
const closesText = /^特此\p{Script=Han}{2,4}\s*$/u

/** Whether a day ends a text: nothing follows, or a wide gap, or behind its last sentence no other one. */
function isLast(blocks: readonly Block[], at: number): boolean {
  const [above, ...rest] = [blocks[at - 1], ...blocks.slice(at + 1, at + mostLines + 2)]
  if (rest.length === 0) return true
  if (rest[0] && colophon.test(textOf(rest[0]))) return true
  const isBehindText = above && (endsSentence(textOf(above)) || closesText.test(textOf(above)))
  if (!isBehindText && !endsAttachmentList(blocks, at - 1)) return false
  const isShort = (block: Block) => {
    const text = textOf(block)
    return !endsSentence(text) && printWidth(text) <= widestLine && markOf(text) === null
  }
  return (rest[0]?.data.gap ?? 0) >= wideGap || (rest.length <= mostLines && rest.every(isShort))
}

/** A body and a day on one line: 某市交通局　2024年3月5日. */
function oneLine(block: Block, words?: ArchiveWords): Signature[] {
  const text = textOf(block).trim()
  if (text.length > widestSigners) return []
  const found = findDate(text)
  const bodies = found?.end === text.length ? organsIn(text.slice(0, found.start), words) : []
  if (!found || bodies.length === 0) return []
  block.data.role = 'signature'
  return [{bodies, signer: block, isSigned: true, date: found.iso, day: block, closes: true}]
}

/** The signature of the body whose the document is by its head, else the first with no text behind it. */
function closingOf(
  signatures: readonly Signature[],
  issuers: readonly ClaimOf<'issuers'>[]
): Signature | null {
  const isIssuer = ({bodies}: Signature) =>
    issuers.some(({value}) => agree('issuers', value, bodies))
  return signatures.find(isIssuer) ?? signatures.find(({closes}) => closes) ?? signatures[0] ?? null
}

/** Whether no more text of the document stands below a block: nothing, remarks, or an attachment. */
function endsAt(blocks: readonly Block[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 1 + mostRemarks).find((block) => !isRemark(textOf(block)))
  return !next || !endsSentence(textOf(next))
}

/** Remarks that may stand below a signature. */
const mostRemarks = 8
const isRemark = (text: string) => /^[（(].*[）)]$|^(?:联系|抄送|主送|印发|主题词)|印发$/.test(text)

/**
 * Whether a block begins what is attached, or tells of it: 附件：…, （此件公开发布）, or the title
 * of what the document sends out (关于印发《…》的通知, 关于印发…的通知).
 */
function opensAttachment(
  {data: {meta}}: Document,
  block: Block | undefined,
  letter: readonly Block[]
): boolean {
  if (!block || block.data.role) return false
  const text = textOf(block)
  if (attachmentLabel.test(text) || /^(?:附\s*件|[（(]此件)/.test(text)) return true
  const title = meta.title ?? ''
  const named = letter.flatMap((line) => sentBy(textOf(line)))
  if (named.includes(bare(text)) && bare(text).length >= longTitle) return true
  if (!/[印转颁下]发|批转|[发公颁]布|征求/.test(title)) return false
  const next = bare(text)
  if (next.length < shortestTitle) return false
  const sent = (title.match(/《[^《》]+》/g) ?? []).map(bare)
  return (
    bare(title).includes(next) ||
    sent.some((each) => next.endsWith(each) || (each.length >= longTitle && next.startsWith(each)))
  )
}

const wordsOfSending = ['印发', '转发', '下发', '现予']

/** What a paragraph says to send: 《…》 in front of a word that says so, in the same sentence. */
function sentBy(text: string): string[] {
  return text.split('。').flatMap((sentence) => {
    const end = Math.max(...wordsOfSending.map((word) => sentence.lastIndexOf(word)))
    return end === -1 ? [] : (sentence.slice(0, end).match(/《[^《》]+》/g) ?? []).map(bare)
  })
}

/** Paragraphs of a letter that may name what it sends. */
const longestLetter = 3
/** Characters of the title of something that is attached. */
const shortestTitle = 4
/** From so many on, a line that begins with it is no sentence about it. */
const longTitle = 10
