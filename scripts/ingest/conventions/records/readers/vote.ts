import {blocksOf, textOf} from '../../../engine/tree/blocks.ts'
import type {Block, Document} from '../../../engine/tree/nodes.ts'
import {anotherVote, goesOn, isUnanimous, outcomeOf, parseBallot} from '../../lexicon/ballot.ts'
import {findDate} from '../../lexicon/dates.ts'
import {findMeeting} from '../../lexicon/meeting.ts'
import {isNational} from '../../lexicon/national.ts'
import {unspaced} from '../../lexicon/punctuation.ts'
import {itemAbove, itemBefore, itemOf, longestVote} from '../../lexicon/vote-item.ts'
import {readGridVotes} from '../grid-votes.ts'
import {defineReader, type Found} from '../reader.ts'

/** Papers of the meeting that votes; others only tell of it. */
const genres: ReadonlySet<string | null | undefined> = new Set([
  'minutes',
  'record',
  'decision',
  'personnel'
])
const election = /选举|当选|候选|补选|得票|另选|选出|等额|差额/
const aboutElections = /选举(?:办法|法|工作|委员会|事项|日)|《[^《》]*》/g
const past = /曾|此前|上次|上年|上届|去年|前年|历次|以往|往年|当时|过去|前不久|之前|通过的/
/** Who votes elsewhere, what is no vote of a body, and what is told as an example. */
const elsewhere =
  /村民|居民|业主|住户|职工|股东|党员|家长|学生|董事|理事会|监事会|党组|支部|社区|小区|满意|测评|评议|基本赞成|做法|经验|典型/
const conditional = /(?:^|[，,])(?:如果?|若|应当|须|必须)|方可|方能|过半数/
const resultsAnnounced = /(?:表决|投票)(?:情况|结果)(?:如下|为|是)?[:：]$/
const numberOnly = /^.{2,10}[:：]?.{1,8}$/

/**
 * How a meeting voted, on each item: 表决结果：赞成25票，反对0票, and unanimous votes
 * without numbers. Elections are none, nor what a text tells of other votes.
 */
export default defineReader('vote', (document) => (isOfVotes(document) ? read(document) : []))

function isOfVotes({data: {genre, meta}}: Document): boolean {
  return genres.has(genre) || /表决(?:情况|结果)$/.test(meta.title ?? '')
}

function read(document: Document): Found<'vote'>[] {
  const grids = document.children.filter((child) => child.type === 'grid')
  const rows = new Set(grids.flatMap(({children}) => children))
  const blocks = blocksOf(document).filter((each) => each.data.role !== 'title' && !rows.has(each))
  const votes: Found<'vote'>[] = grids.flatMap(readGridVotes)
  /** What the lines below belong to: results of votes, or of an election. */
  let list: 'none' | 'votes' | 'election' = 'none'
  let above: Sentence | null = null
  for (const {on, text} of withLinesBelow(blocks)) {
    const announces = resultsAnnounced.test(text)
    const isElection = election.test(text.replace(aboutElections, ''))
    const found = isElection || list === 'election' ? [] : readBlock(on, text, above, document)
    const tells = parseBallot(text) !== null
    if (list === 'votes' && tells) nameListed(found, text)
    votes.push(...found)
    if (!tells) list = isElection && /[:：]$/.test(text) ? 'election' : announces ? 'votes' : 'none'
    if (found.length > 0 || announces) above = announces ? above : null
    else above = {text, item: itemAbove(text) ?? lastItem(text, document)}
  }
  return votes
}

interface Sentence {
  text: string
  item: string | null
}

/** What the last sentence that names an item puts to the vote. */
function lastItem(text: string, document: Document): string | null {
  const own = sentencesOf(text).filter((sentence) => !tellsOfOthers(sentence, document))
  return own.map(itemOf).findLast((item) => item !== null) ?? null
}

/** Blocks with their texts without spaces; numbers on lines of their own belong to the line that announces them. */
function withLinesBelow(blocks: readonly Block[]): {on: Block; text: string}[] {
  const joined: {on: Block; text: string; isOpen: boolean}[] = []
  for (const block of blocks) {
    const text = unspaced(textOf(block))
    const last = joined.at(-1)
    if (last?.isOpen && goesOn.test(text) && numberOnly.test(text)) last.text += `${text}，`
    else joined.push({on: block, text, isOpen: resultsAnnounced.test(text)})
  }
  return joined
}

function readBlock(
  on: Block,
  text: string,
  above: Sentence | null,
  document: Document
): Found<'vote'>[] {
  const votes: Found<'vote'>[] = []
  let before = above
  const sentences = sentencesOf(text)
  for (const [at, sentence] of sentences.entries()) {
    const vote = readSentence(sentence, document)
    if (!vote) {
      before = {text: sentence, item: lastItem(sentence, document)}
      continue
    }
    const context = vote.item === null ? before : null
    const next = sentences[at + 1] ?? ''
    const isOutcome = next.length <= 20 && parseBallot(next) === null && !isUnanimous(next)
    votes.push({
      ...vote,
      on,
      item: vote.item ?? context?.item ?? ownItem(on, document),
      passed:
        vote.passed ??
        (isOutcome ? outcomeOf(next) : null) ??
        (context?.item ? outcomeOf(context.text) : null)
    })
    before = null
  }
  return votes
}

/** A note below the title of a decision tells how it was passed itself. */
function ownItem({data}: Block, {data: {genre, meta}}: Document): string | null {
  const isItsOwn = data.role === 'note' && genre === 'decision'
  return isItsOwn ? (meta.title ?? null) : null
}

function readSentence(sentence: string, document: Document): Omit<Found<'vote'>, 'on'> | null {
  if (sentence.length > longestVote || tellsOfOthers(sentence, document)) return null
  const ballot = parseBallot(sentence)
  if (!ballot && !isUnanimous(sentence)) return null
  const {start, ...numbers} = ballot ?? {
    ...{for: null, against: null, abstained: null, notVoted: null, start: 0}
  }
  const front = sentence.slice(0, start)
  const item = itemOf(sentence) ?? itemBefore(front, false)
  return {...numbers, item, passed: outcomeOf(sentence)}
}

/** In a list of results, what stands in front of the numbers is the item. */
function nameListed(found: Found<'vote'>[], text: string): void {
  const [vote] = found
  if (found.length !== 1 || !vote) return
  const start = parseBallot(text)?.start ?? 0
  vote.item = itemBefore(text.slice(0, start), true) ?? vote.item
}

function tellsOfOthers(sentence: string, {data}: Document): boolean {
  const plain = sentence.replace(aboutElections, '').replace(/“[^“”]*”/g, '')
  if (election.test(plain) || past.test(plain) || elsewhere.test(plain)) return true
  if (conditional.test(plain)) return true
  if (isNational(plain)) return true
  const {meeting, meta} = data
  const named = findMeeting(plain)
  if (named && meeting && (named.term !== meeting.term || named.number !== meeting.number))
    return true
  const year = findDate(plain)?.iso.slice(0, 4)
  return year !== undefined && meta.date != null && !meta.date.startsWith(year)
}

/** The sentences of a block; numbers of one vote stay together, several votes are parted. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const piece of text.split(/[。！；;]/)) {
    if (piece === '') continue
    const last = sentences.at(-1)
    if (last !== undefined && goesOn.test(piece))
      sentences[sentences.length - 1] = `${last}，${piece}`
    else sentences.push(...piece.split(anotherVote))
  }
  return sentences
}
