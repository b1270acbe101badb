import {tellsOfActs} from '../../engine/site-words/acts.ts'
import {
  append,
  createBlock,
  isAside,
  isBlock,
  textOf,
  toCaption,
  toFurniture
} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {hasStops} from '../clean/sentence.ts'
import {claim} from '../facts/claim.ts'
import {findDate} from '../lexicon/dates.ts'
import {findDocumentNumber} from '../lexicon/document-number.ts'
import {genreOf} from '../lexicon/genre.ts'
import {isOrgan} from '../lexicon/organs.ts'
import {printWidth} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {parseSpeaker} from '../lexicon/speaker.ts'
import {claimDayAndBody, isAssembly, readByline} from './byline.ts'
import {bracketOf, claimBracket} from './bracket.ts'
import {joinName} from './broken-byline.ts'
import {joinEvent} from './broken-events.ts'
import {claimHistory} from './claim-history.ts'
import {claimDayOfHead} from './day-of-head.ts'
import {isLead} from './lead.ts'
import {type HeadLine, headLineOf, isUnfinished, numberOf} from './lines.ts'
import {namedMeeting} from './named-meeting.ts'
import {isAboveNumber, isRegistered} from './office-lines.ts'
import {orderFrom} from './order.ts'
import {isPrintOf} from './own-title.ts'
import {divideNotes} from './run-in-notes.ts'
import {isBesidePage, isBetweenPrints} from './page-lines.ts'
import {longestTitle} from './title-lines.ts'

type Note = 'adopted' | 'delivered' | 'subtitle'

/** Lines that may belong to a head, behind its title: a code of many revisions has a note for each. */
const headLength = 30

/**
 * Read the lines below the title: notes, number, day, byline, up to the first
 * that is none of these.
 */
export function readNotes(document: Document, title: Block): void {
  readFrom(document, document.children.indexOf(title) + 1, title)
}

/**
 * Read the head of a paper without a title, from its first line on. That is what stands for a title,
 * and may have the history of the paper in brackets in front of its text.
 */
export function readUntitled(document: Document, first: Block): void {
  const {role} = first.data
  readFrom(document, document.children.indexOf(first), first)
  if (role) first.data.role = role
  const bracket = bracketOf(textOf(first))
  if (headLineOf(bracket) === 'adopted' && bracket.length < textOf(first).length) {
    claimHistory(document, [createBlock(bracket, first.data)])
  }
}

function readFrom(document: Document, from: number, title: Block): void {
  const history: Block[] = []
  let at = from
  for (let step = 0; step < headLength && at < document.children.length; step++) {
    const block = document.children[at]
    // What was divided from the title is a note already.
    if (!block || !isBlock(block) || (block !== title && block.data.role === 'note')) {
      at++
      continue
    }
    joinEvent(document, at)
    joinName(document, at)
    divideNotes(document, at, title)
    const text = textOf(block)
    const form = formOf(text, history.length > 0)
    const repeated = block === title ? 0 : repeatOf(document, at, title)
    if (form === 'adopted' && claimDayAndBody(document, block)) {
      // Read as such.
    } else if (form === 'adopted' || form === 'delivered' || form === 'subtitle') {
      completeNote(document, at, form)
      block.data.role = 'note'
      if (form === 'adopted') history.push(block)
      readNote(document, form, block)
    } else if (form === 'number') {
      block.data.role = 'note'
      claim(document, 'documentNumber', numberOf(text), block, 'head-line')
    } else if (form === 'date') {
      block.data.role = 'note'
      claimDayOfHead(document, block)
    } else if (form === 'caption') {
      document.children[at] = toCaption(block)
    } else if (repeated > 0) {
      for (let line = at; line < at + repeated; line++) {
        const again = document.children[line]
        if (again && isBlock(again)) {
          document.children[line] = toFurniture(again, 'repeated-head')
        }
      }
      at += repeated - 1
    } else if (isRegistered(text) || isAboveNumber(document, at)) block.data.role = 'note'
    else if (claimDayAndBody(document, block)) {
      // Read as such.
    } else if (
      !(block === title && isOrgan(text)) &&
      readByline(document, block, firstBelow(document, at))
    ) {
      // Read as such.
    } else if (isSecondTitle(document, at) || isBetweenPrints(document, at, title))
      block.data.role = 'note'
    else if (
      form === null &&
      (tellsOfActs(text) || isCount(text) || isEmpty(text)) &&
      isBesidePage(document, block)
    )
      document.children[at] = toFurniture(block, 'site-head')
    else if (form === 'masthead') readOrder(document, at)
    else {
      if (isLead(text)) block.data.role = 'note'
      else {
        claimBracket(document, block, title)
        readSalutation(document, at)
        break
      }
    }
    at++
  }
  if (history.length > 0) claimHistory(document, history)
}

/** The block below a line that tells no day, or `null`. */
function firstBelow({children}: Document, at: number): Block | null {
  const blocks = children.slice(at + 1, at + 4).filter((child) => isBlock(child))
  return blocks.find((block) => headLineOf(textOf(block)) !== 'date') ?? null
}

/** Lines that tell what a picture shows, between a head and whom the text is read to. */
const betweenLines = 2

/** Mark whom the text addresses: the line below the head; those to whom a report is read, a little below, too. */
function readSalutation(document: Document, at: number): void {
  const below = document.children.slice(at).filter((child) => isBlock(child))
  const [first] = below
  if (first && headLineOf(textOf(first)) === 'salutation') first.data.role = 'salutation'
  else {
    const heard = below.slice(1, 1 + betweenLines).find((block) => isAssembly(textOf(block)))
    if (heard) heard.data.role = 'salutation'
  }
}

/** Make the lines of an order notes that is printed below the title, or of the masthead alone. */
function readOrder(document: Document, at: number): void {
  const below = document.children.slice(at).filter((child) => isBlock(child))
  const order = orderFrom(below)
  for (const line of order.length > 0 ? order : below.slice(0, 1)) {
    line.data.role = 'note'
    const form = headLineOf(textOf(line))
    if (form !== 'number' && form !== 'masthead') continue
    claim(document, 'documentNumber', numberOf(textOf(line)), line, 'head-line')
  }
}

/** A mark that a page leaves where an image or a link was. */
function isEmpty(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}

/** How often a page was read, where it prints nothing but that. */
function isCount(text: string): boolean {
  return /^\d{1,9}$/.test(text)
}

/** The form of a line; among the events of a history one may end with a mark, or begin with 根据. */
function formOf(text: string, isAmongEvents: boolean): HeadLine {
  const form = headLineOf(text)
  if (form !== null || !isAmongEvents) return form
  const unended = headLineOf(text.replace(/^\s*根据(?=\s*\d)|[，；。]\s*$/g, ''))
  return unended === 'adopted' ? unended : null
}

/** Whether a short line stands between the title and its notes: the name of a part, a second title. */
function isSecondTitle(document: Document, at: number): boolean {
  const [block, next] = [document.children[at], document.children[at + 1]]
  if (!block || !next || !isBlock(block) || !isBlock(next)) return false
  const form = headLineOf(textOf(next))
  return (
    (form === 'adopted' || form === 'delivered') &&
    printWidth(textOf(block)) <= 30 &&
    !hasStops(textOf(block))
  )
}

/** How many blocks from `at` on are the title once more, or its end without whose it is; 0 where none is. */
function repeatOf(document: Document, at: number, title: Block): number {
  const whole = textOf(title)
  let read = ''
  for (let lines = 1; lines <= longestTitle; lines++) {
    const block = document.children[at + lines - 1]
    if (!block || !isBlock(block)) return 0
    read += textOf(block)
    if (bare(read).length > bare(whole).length + 2 || hasStops(read)) return 0
    const isWhole = bare(read) === bare(whole)
    if (isWhole || (genreOf(read) !== null && isPrintOf(read, whole))) return lines
    // A page may cut it: then the rest of the head follows.
    const next = document.children[at + lines]
    const isFollowed = next && isBlock(next) && headLineOf(textOf(next)) === 'number'
    const isFront = bare(read).length * 2 > bare(whole).length && bare(whole).startsWith(bare(read))
    if (isFollowed && isFront) return lines
  }
  return 0
}

/** Join the lines that a note was printed on. */
function completeNote(document: Document, at: number, form: Note): void {
  const note = document.children[at]
  if (!note || !isBlock(note)) return
  for (let lines = 1; lines < 4; lines++) {
    const behind = document.children.slice(at + 1, at + 1 + furnitureOfPage)
    const step = behind.findIndex((child) => !isAside(child))
    const next = document.children[at + 1 + step]
    if (step === -1 || !next || !isBlock(next)) return
    const more = textOf(next)
    const isRest = form === 'delivered' && endOfDelivery.test(more)
    if (!(isRest || isUnfinished(form, textOf(note))) || more.length > 60) return
    append(note, next, '')
    document.children.splice(at + 1 + step, 1)
  }
}

/** What a line of its own has of 在…会议上. */
const endOfDelivery = /^\s*上[)）]?\s*$/

/** Lines of the foot and the head of pages that may stand within a note. */
const furnitureOfPage = 12

function readNote(document: Document, form: Note, note: Block): void {
  const text = textOf(note)
  claim(document, 'documentNumber', findDocumentNumber(text), note, 'history')
  if (form !== 'delivered') return
  document.data.meeting ??= namedMeeting(text)
  claim(document, 'dates.delivered', findDate(text)?.iso, note, 'delivery')
  const behind = text.replace(/^.*?(?:会议|大会|全会|會議|大會|全會)上[)）]?\s*/u, '')
  if (behind !== text) claim(document, 'speaker', parseSpeaker(behind), note, 'delivery')
}
