import {holderOf} from '../lib/areas.ts'
import {type DocumentEntry, latestSessionFirst, type SessionEntry} from '../lib/entries.ts'
import {entryIds} from '../lists/entry-ids.ts'
import {compareNames, initialOf} from '../lists/initials.ts'
import type {Area} from '../schema/document.ts'
import {recordsOf} from '../schema/records/record.ts'
import {bodyKey, nameOfBody} from './same-body.ts'
import {ownName} from './whole-name.ts'

/** A body of one area. */
export interface Body {
  /** Last part of its address. */
  id: string
  /** As it is printed but for the areas in front of its own: in full, where it is anywhere. */
  name: string
  /** Other names that it is printed with: short ones, and those that begin with the areas above its own. */
  aliases: string[]
  /** Short names that have an address, too: where nothing else is known, they stand for the body. */
  others: {id: string; name: string}[]
  area: Area | null
  initial: string
  /** Documents that it issued, alone or with others, in the order of the archive. */
  documents: DocumentEntry[]
  /** Meetings that it held, the latest first. */
  sessions: SessionEntry[]
  /** Documents with its acts of appointment and removal, and how many there are in each. */
  acts: {document: DocumentEntry; count: number}[]
}

/** All bodies that issued a document or held a meeting, in the order of a dictionary. */
export function bodiesOf(
  documents: readonly DocumentEntry[],
  sessions: ReadonlyMap<string, SessionEntry>
): Body[] {
  const bodies = new Map<string, Body & {printed: Set<string>}>()
  const of = (printed: string, area: Area | null): Body => {
    const key = `${area?.id ?? ''}\t${bodyKey(ownName(printed, area))}`
    const body = bodies.get(key) ?? {
      ...{id: '', name: '', aliases: [], others: [], area, initial: ''},
      ...{documents: [], sessions: [], acts: [], printed: new Set()}
    }
    bodies.set(key, body)
    body.printed.add(printed)
    return body
  }
  for (const session of [...sessions.values()].sort(latestSessionFirst)) {
    const body = meetingBody(session)
    if (body !== null) of(body, holderOf(session)).sessions.push(session)
  }
  for (const document of documents) {
    const {data} = document
    for (const {name, area} of data.issuers) of(name, area).documents.push(document)
    const {length: count} = recordsOf(data.records, 'personnel')
    if (count === 0) continue
    const session = sessions.get(data.session)
    const meeting = session ? meetingBody(session) : null
    const [issuer] = data.issuers
    if (session && meeting !== null) of(meeting, holderOf(session)).acts.push({document, count})
    else if (issuer) of(issuer.name, issuer.area).acts.push({document, count})
  }
  const all = [...bodies.values()].map(({printed, ...body}) => ({
    ...body,
    ...namesOf([...printed], body.area)
  }))
  const idOf = entryIds(
    all.flatMap(({area, name, others}) =>
      [name, ...others.map((other) => other.name)].map((each) => [area?.id ?? null, each] as const)
    )
  )
  for (const body of all) {
    const area = body.area?.id ?? null
    body.id = idOf(area, body.name)
    for (const other of body.others) other.id = idOf(area, other.name)
  }
  return all.sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

/** How a body is called that is printed with some names. */
function namesOf(
  printed: readonly string[],
  area: Area | null
): Pick<Body, 'name' | 'aliases' | 'others' | 'initial'> {
  const own = [...new Set(printed.map((name) => ownName(name, area)))]
  const name = nameOfBody(own.toSorted())
  return {
    ...{name, initial: initialOf(name), aliases: printed.filter((each) => each !== name)},
    others: own.filter((each) => each !== name).map((each) => ({id: '', name: each}))
  }
}

/** The body of a meeting; what is filed by issue or year has none that met. */
function meetingBody({data}: SessionEntry): string | null {
  return data.kind === 'meeting' ? data.body : null
}

/** Whether a body has a page; one with one document or meeting is a line of the list. */
export function hasPage({documents, sessions}: Pick<Body, 'documents' | 'sessions'>): boolean {
  return documents.length + sessions.length > 1
}

/** How plans of an area write one of its bodies, too: 某区财政局 is 区财政局 there. */
export function shortNamesOf({
  name,
  aliases,
  area
}: Pick<Body, 'name' | 'aliases' | 'area'>): string[] {
  const own = area && name.startsWith(area.name) ? area.name : null
  return [name, ...aliases, ...(own === null ? [] : [own.slice(-1) + name.slice(own.length)])]
}
