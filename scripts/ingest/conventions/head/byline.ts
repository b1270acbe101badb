import {simplified} from '../../../../src/text/simplified.ts'
import {textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {claim, isClaimed} from '../facts/claim.ts'
import {findDate} from '../lexicon/dates.ts'
import {newsLead} from '../lexicon/news.ts'
import {isOrgan, isOrganAndName, organsIn} from '../lexicon/organs.ts'
import {isPersonName} from '../lexicon/person.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {bare} from '../lexicon/similarity.ts'
import {headLineOf} from './lines.ts'
import {parseSpeaker, parseUnspacedSpeaker, type Speaker} from '../lexicon/speaker.ts'
import {beginsWithSurname} from '../lexicon/surnames.ts'

/** Characters of the longest line of who wrote something. */
const longest = 60

const assembly = /^(?:主任|主席|委员长|各位)[、，,]?.{0,40}(?:代表|委员|主任)[:：]$/
/** Titles of what is read out and is no report. */
const speech = /(?:讲话|致辞|发言|开幕词|闭幕词)(?:稿|提纲)?$/

/** 2024年3月5日，某某局; 某某局　2024年3月5日; （2024年3月5日 某某局）: the day and whose paper it is, below a title. */
export function claimDayAndBody(document: Document, block: Block): boolean {
  const printed = textOf(block).trim()
  const text = printed.replace(/^[（(]([^（()）]*)[）)]$/, '$1')
  const isBracketed = text !== printed
  const date = text.length > longest ? null : findDate(text)
  if (!date || (date.start > 0 && date.end < text.length)) return false
  const rest = (text.slice(0, date.start) + text.slice(date.end)).replace(
    /^[，,、\s]|[，,、\s]$/g,
    ''
  )
  const bodies = organsIn(rest)
  if (bodies.length === 0 || (isBracketed && !isOrgan(rest))) return false
  claim(document, 'dates.written', date.iso, block, 'head-line')
  claim(document, 'issuers', bodies, block, 'byline')
  block.data.role = 'byline'
  return true
}

/** Read the line of who delivered or wrote a document; false where a line is none, or a second one. */
export function readByline(document: Document, block: Block, next: Block | null = null): boolean {
  const {genre, entry} = document.data
  const text = textOf(block)
  if (text.length > longest) return false
  if (isClaimed(document, 'speaker') || isClaimed(document, 'author')) return false
  const speaker = parseSpeaker(text)
  const listed = entry?.below.some((line) => bare(line) === bare(text)) ?? false
  const plain = text.replace(/^[□■◇◆○●\s]+/u, '').replace(/^[（(]|[）)]$/g, '')
  const signed = plain.replace(/\s+/g, ' ').trim()
  if (signed === '') return false
  const bodies = organsIn(plain)
  const isSpeech = speech.test(simplified(document.data.meta.title ?? ''))
  const isAddressed =
    next !== null &&
    (isAssembly(textOf(next)) || (isSpeech && headLineOf(textOf(next)) === 'salutation'))
  const isSpoken =
    isClaimed(document, 'dates.delivered') || isReport(genre) || isSpeech || isAddressed
  const spoken = isSpoken ? (speaker ?? speakerIn(plain, isAddressed)) : null
  if (spoken) {
    claim(document, 'speaker', spoken, block, 'byline')
  } else if (!genre && block.data.hints?.level === undefined && isWriter(signed, next)) {
    claim(document, 'author', signed, block, 'byline')
  } else if (bodies.length > 0 && genre) claim(document, 'issuers', bodies, block, 'byline')
  else if (listed || speaker || isOrgan(plain) || isOrganAndName(plain)) {
    claim(document, 'author', signed, block, 'byline')
  } else return false
  block.data.role = 'byline'
  return true
}

/** Whether a line below a title that names no kind of paper is the name of one person, of whom no others follow. */
function isWriter(line: string, next: Block | null): boolean {
  const isOne = (text: string) => beginsWithSurname(text) && text.length <= 4 && isPersonName(text)
  const below = next ? textOf(next) : ''
  if (newsLead(below) !== null || /^(?:全|正)文$/.test(line)) return false
  return isOne(unspaced(line)) && !isOne(unspaced(below))
}

/** Who speaks, by a line without a space between office and name, or by a name alone in front of those addressed. */
function speakerIn(line: string, isAddressed: boolean): Speaker | null {
  const name = unspaced(line)
  const isName = isAddressed && beginsWithSurname(name) && name.length <= 4 && isPersonName(name)
  return parseUnspacedSpeaker(line) ?? (isName ? {name, title: null} : null)
}

/** Whether a line is whom a report is read to: 主任、各位副主任、各位委员：, 各位代表： */
export function isAssembly(text: string): boolean {
  return assembly.test(simplified(text))
}

/** Whether papers of a genre are read out by the one whom a line below their title names. */
function isReport(genre: Document['data']['genre']): boolean {
  return genre === 'report' || genre === 'work-report' || genre === 'explanation'
}
