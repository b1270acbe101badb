import {workOf} from '../exports/work.ts'
import type {HeldLink} from '../laws/held-links.ts'
import type {CompiledReader} from '../loader/compiled.ts'
import type {DocumentData} from '../schema/document.ts'
import type {Message} from '../schema/report.ts'
import type {SessionData} from '../schema/session.ts'
import {authorOf} from '../people/author.ts'
import type {UrlOfPerson} from '../people/known-people.ts'
import {recordsOf} from '../schema/records/record.ts'
import {areasOf} from './areas.ts'
import type {DocumentEntry, SessionEntry} from './entries.ts'

/**
 * All that the page and the files of a document show, its text by digest. They may show nothing
 * else but the settings of the archive: what is the same in a view stays as it was made.
 */
export interface DocumentView {
  id: string
  data: DocumentData
  /** What its text is compiled under. */
  digest: string
  /** Pages that its text is divided into. */
  parts: number
  /** What it is filed under, parts left out. */
  session: {id: string; data: SessionData} | null
  previous: Neighbour | null
  next: Neighbour | null
  /** Other texts of the same norm, the latest first. */
  texts: readonly OtherText[]
  /** What it cites and the archive holds, and where that is. */
  cited: readonly HeldLink[]
  /** Who spoke or wrote it, or whose offices it is about, as far as they have pages. */
  people: readonly PersonLink[]
  /** What readers are told about its transcription. */
  notices: readonly Message[]
}

/** A person by name, and the page below the root of the site. */
export type PersonLink = readonly [name: string, url: string]

/** Another document of the same session. */
export interface Neighbour {
  id: string
  title: string
}

/** Another text of the same norm, as far as it is told apart. */
export interface OtherText {
  id: string
  date: string | null
  dates: {effective: string | null}
}

/** The views of all documents, in their order. */
export function viewsOf(
  {
    documents,
    sessions,
    papers,
    works,
    compiled,
    heldLinksOf
  }: {
    documents: readonly DocumentEntry[]
    sessions: ReadonlyMap<string, SessionEntry>
    /** Documents of each session, in printed order. */
    papers: ReadonlyMap<string, readonly DocumentEntry[]>
    /** Texts of each norm, the latest first. */
    works: ReadonlyMap<string | null, readonly DocumentEntry[]>
    compiled: Pick<CompiledReader, 'parts'>
    /** What a document cites and the archive holds. */
    heldLinksOf: (document: DocumentEntry) => readonly HeldLink[]
  },
  notices: ReadonlyMap<string, readonly Message[]>,
  urlOfPerson: UrlOfPerson
): DocumentView[] {
  const places = new Map(
    [...papers.values()].flatMap((list) =>
      list.map(({id}, at) => [id, {previous: list[at - 1], next: list[at + 1]}] as const)
    )
  )
  return documents.map((document) => {
    const {id, data, digest} = document
    const session = sessions.get(data.session)
    const work = workOf(data)
    return {
      ...{id, data, digest: String(digest), parts: compiled.parts(String(digest))},
      session: session ? {id: session.id, data: {...session.data, parts: []}} : null,
      previous: neighbour(places.get(id)?.previous),
      next: neighbour(places.get(id)?.next),
      texts: work === null ? [] : otherTexts(id, works.get(work)),
      cited: heldLinksOf(document),
      people: peopleIn(document, session, urlOfPerson),
      notices: notices.get(id) ?? []
    }
  })
}

function peopleIn(
  {data}: DocumentEntry,
  session: SessionEntry | undefined,
  urlOfPerson: UrlOfPerson
): PersonLink[] {
  const author = authorOf(data.author)
  const names = new Set([
    ...(data.speaker ? [data.speaker.name] : []),
    ...(author ? [author.name] : []),
    ...recordsOf(data.records, 'personnel').map(({person}) => person)
  ])
  const area = areasOf({data}, session)[0]?.id ?? null
  return [...names].flatMap((name): PersonLink[] => {
    const url = urlOfPerson(area, name)
    return url === null ? [] : [[name, url]]
  })
}

function otherTexts(id: string, texts: readonly DocumentEntry[] = []): OtherText[] {
  return texts
    .filter((entry) => entry.id !== id)
    .map(({id: other, data: {date, dates}}) => ({
      ...{id: other, date},
      dates: {effective: dates.effective}
    }))
}

function neighbour(entry: DocumentEntry | undefined): Neighbour | null {
  return entry ? {id: entry.id, title: entry.data.title} : null
}
