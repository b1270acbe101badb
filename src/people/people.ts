import {areasOf} from '../lib/areas.ts'
import type {DocumentEntry, SessionEntry} from '../lib/entries.ts'
import {entryIds} from '../lists/entry-ids.ts'
import {compareNames, initialOf} from '../lists/initials.ts'
import type {Area} from '../schema/document.ts'
import type {RecordOf} from '../schema/records/record.ts'
import {authorOf} from './author.ts'

/** A place at which a record of the archive names a person, in an official role. */
export interface Place {
  document: DocumentEntry
  /** Block that says so; `null` where that is not of the text. */
  block: string | null
  /** Body whose record it is; `null` where that is not known. */
  body: string | null
  role:
    | {kind: 'act'; action: RecordOf<'personnel'>['action']; office: string}
    | {kind: 'present' | 'absent' | 'observer'}
    | {kind: 'speaker' | 'author'; title: string | null}
}

/**
 * What the records of one area say under one name. Whether they all mean one person, nobody knows who only
 * reads: so those of different bodies stand apart, and those of different areas on different pages.
 */
export interface Person {
  /** Last part of its address. */
  id: string
  name: string
  area: Area | null
  initial: string
  /** In the order of the archive: the latest first. */
  places: Place[]
}

/** Everyone whom records name, in the order of a dictionary. */
export function peopleOf(
  documents: readonly DocumentEntry[],
  sessions: ReadonlyMap<string, SessionEntry>
): Person[] {
  const people = new Map<string, Person>()
  for (const document of documents) {
    const session = sessions.get(document.data.session)
    const area = areasOf(document, session)[0] ?? null
    for (const [name, place] of placesIn(document, session)) {
      const key = `${area?.id ?? ''}\t${name}`
      const person = people.get(key)
      if (person) person.places.push(place)
      else {
        const initial = initialOf(name, true)
        people.set(key, {id: '', name, area, initial, places: [place]})
      }
    }
  }
  const all = [...people.values()]
  const idOf = entryIds(all.map(({area, name}) => [area?.id ?? null, name]))
  for (const person of all) person.id = idOf(person.area?.id ?? null, person.name)
  return all.sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

function* placesIn(
  document: DocumentEntry,
  session: SessionEntry | undefined
): Generator<[name: string, place: Place]> {
  const {data} = document
  const body = session?.data.body ?? data.issuers[0]?.name ?? null
  for (const record of data.records) {
    const at = {document, block: record.block, body}
    if (record.type === 'personnel') {
      const {person, action, office} = record
      yield [person, {...at, role: {kind: 'act', action, office}}]
    } else if (record.type === 'attendance') {
      for (const name of record.names) yield [name, {...at, role: {kind: record.status}}]
    }
  }
  const told = (field: string) => {
    const ground = data.evidence[field]
    return ground === undefined || ground.startsWith('@') ? null : ground
  }
  if (data.speaker) {
    const {name, title} = data.speaker
    yield [name, {document, block: told('speaker'), body, role: {kind: 'speaker', title}}]
  }
  const author = authorOf(data.author)
  if (author) {
    const {name, title} = author
    yield [name, {document, block: told('author'), body, role: {kind: 'author', title}}]
  }
}

/** Whether a person has a page; who is named once is a line of the list, with the place. */
export function hasPage({places}: Pick<Person, 'places'>): boolean {
  return places.length > 1
}
