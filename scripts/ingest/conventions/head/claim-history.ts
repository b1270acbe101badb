import {blocksOf, textOf} from '../../engine/tree/blocks.ts'
import type {Block, Document} from '../../engine/tree/nodes.ts'
import {claim} from '../facts/claim.ts'
import {findDates} from '../lexicon/dates.ts'
import {type HistoryEvent, readHistory} from '../lexicon/history.ts'
import {findMeeting} from '../lexicon/meeting.ts'
import {bodiesOf, fullestName, fullName} from '../lexicon/organs.ts'
import {unspaced} from '../lexicon/punctuation.ts'
import {namedMeeting} from './named-meeting.ts'

/** An event and the note that tells it. */
type Told = HistoryEvent & {block: Block}

/**
 * Claim what the history below a title tells: when a norm was passed, made
 * public, revised and put in force, who did it, and at which meeting the text
 * as printed took its form.
 *
 * @param notes the notes of a head that tell of it, in order
 */
export function claimHistory(document: Document, notes: readonly Block[]): void {
  const events = eventsIn(notes)
  const {passed, joint, amended} = readLife(events)
  const approved = events.find(({act}) => act === 'approve')
  const published = events.find(({act}) => act === 'publish')
  const inForce = events.findLast(({act}) => act === 'take-effect')
  // Of a norm that an order made public at first, a revision may be the first passing that is told.
  const revised = amended?.text.includes('修订通过') ? amended : undefined
  // What one body approves and another makes public was passed on neither day.
  const first = passed ?? revised ?? ((amended ?? published) ? undefined : approved)
  for (const each of [first, ...joint]) {
    claim(document, 'dates.passed', each?.date, each?.block ?? null, 'history')
  }
  claim(document, 'dates.amended', amended?.date, amended?.block ?? null, 'history')
  claim(document, 'dates.published', published?.date, published?.block ?? null, 'history')
  if (isNorm(document)) {
    const acted = passed ?? (published ? undefined : amended)
    const named = [...events.flatMap(({bodies}) => bodies), ...bodiesInOpening(document)]
    const bodies = [acted, ...joint].flatMap((each) => each?.bodies ?? [])
    const issuers = new Set(bodies.map((body) => fullestName(body, named)))
    claim(document, 'issuers', [...issuers], acted?.block ?? null, 'history')
    claim(document, 'issuers', published?.bodies, published?.block ?? null, 'publisher')
  }
  const formed = amended ?? passed ?? approved
  // What was put in force before this text took its form was another one; its last article may know.
  const isFormer = inForce?.date != null && formed?.date != null && inForce.date < formed.date
  const by = isFormer ? 'former' : 'history'
  claim(document, 'dates.effective', inForce?.date, inForce?.block ?? null, by)
  const told = formed ? formed.text : events.length === 0 ? notes.map(textOf).join('') : ''
  // Where another body approved a revision, nothing tells at which meeting it was passed.
  if (passed && formed !== passed && told.includes('批准')) return
  // Nor of a norm of which approval alone is told.
  const {genre} = document.data
  if (formed && formed === approved && (genre == null || genre === 'regulation')) return
  document.data.meeting ??= namedMeeting(told)
}

/** So many blocks open the text of a paper, and in front of so many characters it names its meeting. */
const [opening, longestFront] = [8, 60]

/** The bodies whose meetings the first paragraphs of a decision begin with, mostly by their full names. */
function bodiesInOpening(document: Document): string[] {
  return blocksOf(document)
    .slice(0, opening)
    .flatMap((block) => {
      const front = unspaced(textOf(block)).slice(0, longestFront)
      const meeting = findMeeting(front)
      return meeting && /^\p{Script=Han}{2,20}$/u.test(front.slice(0, meeting.start))
        ? bodiesOf(front.slice(0, meeting.end))
        : []
    })
}

/** Whether those who pass a paper are those whose it is, also where nothing tells its kind; others approve what is another's. */
function isNorm({data: {genre}}: Document): boolean {
  return genre == null || genre === 'regulation' || genre === 'decision' || genre === 'personnel'
}

/**
 * The events of all notes, each with the note that prints its day; a note that names a day and a
 * body alone goes on in the next one.
 */
function eventsIn(notes: readonly Block[]): Told[] {
  let open: Block[] = []
  return notes.flatMap((last) => {
    open.push(last)
    const events = readHistory(open.map(textOf).join(''))
    const read = open
    if (events.length > 0) open = []
    const printing = (day: string | null) =>
      read.find((block) => findDates(textOf(block)).some(({iso}) => iso === day))
    return events.map((event) => ({...event, block: printing(event.date) ?? last}))
  })
}

interface Life {
  /** First passing. */
  passed?: Told | undefined
  /** Passings by other bodies that passed it with the first. */
  joint: Told[]
  /** Last revision. */
  amended?: Told | undefined
}

/** What became of a norm: a body that passes it again revises it. */
function readLife(events: readonly Told[]): Life {
  const life: Life = {joint: []}
  let latest: Told | undefined
  for (const event of events) {
    const {act, text} = event
    const isAgain = act === 'pass' && life.passed && !isJoint(event, life)
    // What another body approved was passed, and so revised, on the day before it.
    const isApproval = text.includes('批准的') && latest?.act === 'pass' && latest === life.amended
    if (act === 'pass' && !life.passed) life.passed = event
    else if (act === 'pass' && !isAgain) life.joint.push(event)
    else if (isAgain || (act === 'amend' && !isApproval)) life.amended = event
    latest = event
  }
  return life
}

/** Whether a body passes what another has passed with it: neither is the other, or a part of it. */
function isJoint({bodies}: Told, {passed, joint}: Life): boolean {
  const known = [passed, ...joint].flatMap((each) => each?.bodies.map(fullName) ?? [])
  const isPart = (one: string, other: string) => one.startsWith(other) || one.endsWith(other)
  const isKnown = (body: string) =>
    known.some((other) => isPart(other, body) || isPart(body, other))
  return bodies.length > 0 && known.length > 0 && !bodies.map(fullName).some(isKnown)
}
