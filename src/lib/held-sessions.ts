import {toHanNumeral} from '../text/han-numeral.ts'
import {bodyKey} from '../bodies/same-body.ts'
import {compare, latestSessionFirst, type SessionEntry} from './entries.ts'

/** A body that meets, or a journal, with what is held of it. */
export interface HeldBody {
  /** As printed; `null` where no source names it, and for what stands outside of meetings and issues. */
  name: string | null
  kind: SessionEntry['data']['kind']
  /** Terms of a body (届) or years of a journal, the latest first. */
  terms: HeldTerm[]
}

export interface HeldTerm {
  /** 第六届, 2024年; `null` where it is not known. */
  label: string | null
  /** The latest first. */
  sessions: SessionEntry[]
  /**
   * Numbers before the last one held that are not held: 第一次至第十八次会议. What came after it
   * nobody can tell from what is held.
   */
  missing: string | null
}

/** Sessions by body, congresses before their committees, then journals, then what is filed by year. */
export function heldBodies(sessions: readonly SessionEntry[]): HeldBody[] {
  const groups = Map.groupBy(sessions, ({data: {kind, body}}) => `${kind} ${bodyKey(body ?? '')}`)
  return [...groups.values()]
    .flatMap((own) => (own[0] ? [{...bodyOf(own[0]), terms: termsOf(own)}] : []))
    .sort(inOrder)
}

const kinds = ['meeting', 'issue', 'year'] as const

function inOrder(a: HeldBody, b: HeldBody): number {
  const rank = ({kind}: HeldBody) => kinds.indexOf(kind)
  // A committee has the name of its congress and more.
  const name = (body: HeldBody) => body.name ?? '\uffff'
  return rank(a) - rank(b) || compare(name(a), name(b))
}

function bodyOf({data: {kind, body}}: SessionEntry): Pick<HeldBody, 'name' | 'kind'> {
  return {name: kind === 'year' ? null : body, kind}
}

function termsOf(sessions: readonly SessionEntry[]): HeldTerm[] {
  const numberOf = ({data}: SessionEntry) =>
    data.kind === 'meeting' ? data.term : data.kind === 'issue' ? data.year : null
  const groups = Map.groupBy(sessions, numberOf)
  return [...groups]
    .sort(([a], [b]) => (b ?? -1) - (a ?? -1))
    .map(([number, own]) => ({
      label: number === null ? null : labelOfTerm(own[0]?.data.kind, number),
      sessions: own.toSorted(latestSessionFirst),
      missing: number === null ? null : missingOf(own)
    }))
}

function labelOfTerm(kind: HeldBody['kind'] | undefined, number: number): string {
  return kind === 'meeting' ? `第${numeral(number)}届` : `${String(number)}年`
}

function missingOf(sessions: readonly SessionEntry[]): string | null {
  const isMeeting = sessions[0]?.data.kind === 'meeting'
  const name = (number: number) =>
    isMeeting ? `第${numeral(number)}次` : `第 ${String(number)} 期`
  const numbers = sessions.flatMap(({data}) => data.number ?? []).sort((a, b) => a - b)
  const ranges = numbers.flatMap((number, at) => {
    const [from, to] = [(numbers[at - 1] ?? 0) + 1, number - 1]
    if (from > to) return []
    return from === to ? name(from) : `${name(from)}至${name(to)}`
  })
  return ranges.length === 0 ? null : ranges.join('、') + (isMeeting ? '会议' : '')
}

function numeral(number: number): string {
  return number > 0 && number < 1000 ? toHanNumeral(number) : String(number)
}
