import {holderOf} from '../lib/areas.ts'
import {type DocumentEntry, latestSessionFirst, type SessionEntry} from '../lib/entries.ts'
import {entryIds} from '../lists/entry-ids.ts'
import {compareNames, initialOf} from '../lists/initials.ts'
import type {Area} from '../schema/document.ts'
import {recordsOf} from '../schema/records/record.ts'

/** A body of one area, as it is printed but for the areas in front of its own. */
export interface Body {
  /** Last part of its address. */
  id: string
  name: string
  /** Other names that it is printed with: those that begin with the areas above its own. */
  aliases: string[]
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
  const bodies = new Map<string, Body>()
  const of = (printed: string, area: Area | null): Body => {
    const name = fromArea(printed, area)
    const key = `${area?.id ?? ''}\t${name}`
    const body = bodies.get(key) ?? {
      ...{id: '', name, aliases: [], area, initial: initialOf(name)},
      ...{documents: [], sessions: [], acts: []}
    }
    bodies.set(key, body)
    if (printed !== name && !body.aliases.includes(printed)) body.aliases.push(printed)
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
  const all = [...bodies.values()]
  const idOf = entryIds(all.map(({area, name}) => [area?.id ?? null, name]))
  for (const body of all) body.id = idOf(body.area?.id ?? null, body.name)
  return all.sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

/** The body of a meeting; what is filed by issue or year has none that met. */
function meetingBody({data}: SessionEntry): string | null {
  return data.kind === 'meeting' ? data.body : null
}

/** Whether a body has a page; one with one document or meeting is a line of the list. */
export function hasPage({documents, sessions}: Pick<Body, 'documents' | 'sessions'>): boolean {
  return documents.length + sessions.length > 1
}

/** 某省某市某局 is 某市某局 where it is known to be of 某市. */
function fromArea(printed: string, area: Area | null): string {
  const at = area === null ? 0 : printed.indexOf(area.name)
  return at > 0 && above.test(printed.slice(0, at)) ? printed.slice(at) : printed
}

const above = /^\p{Script=Han}{1,12}[省市区州盟]$/u

/** How plans of an area write one of its bodies, too: 某区财政局 is 区财政局 there. */
export function shortNamesOf({
  name,
  aliases,
  area
}: Pick<Body, 'name' | 'aliases' | 'area'>): string[] {
  const own = area && name.startsWith(area.name) ? area.name : null
  return [name, ...aliases, ...(own === null ? [] : [own.slice(-1) + name.slice(own.length)])]
}
