import {bodyKey} from '../bodies/same-body.ts'
import {byDocument, type UrlOfBlock} from '../lib/block-url.ts'
import type {SessionEntry} from '../lib/entries.ts'
import {byInitial, divideList, type Initial} from '../lists/pages.ts'
import {hasPage, type Person, type Place} from './people.ts'
import {describeAttendance, describeRole, states} from './roles.ts'

/** A place as pages name it. */
export interface PlaceView {
  /** 任命为某局局长, 出席. */
  role: string
  /** Where it stands, below the root of the site. */
  url: string
  title: string
  date: string | null
  session: string
}

/** A line of the list. */
export interface PersonLine {
  id: string
  name: string
  area: string
  /** The latest that is said of it; of who only came, how often. */
  role: string
  /** Whether that is one place of several. */
  isTold: boolean
  places: number
  /** The only place, where the person has no page. */
  place: PlaceView | null
}

/** A page of people. */
export type PersonPage = {id: string} & (
  | {kind: 'index'; initials: Initial[]; total: number; lines: PersonLine[]}
  | {
      kind: 'letter'
      letter: string
      initials: Initial[]
      lines: PersonLine[]
      page: number
      pages: number
    }
  | {
      kind: 'person'
      name: string
      area: string
      /** By the body whose records they are. */
      groups: {body: string | null; places: PlaceView[]}[]
      /** Areas where records have the same name, and the page of each that has one. */
      others: {area: string; id: string | null}[]
      /** Page of the tasks that the name leads in plans of the area. */
      tasks: {id: string; count: number} | null
      total: number
    }
)

/** Lines on a page; an index of no more than so many shows them all at once. */
const together = 300

/**
 * All pages below `/people/`; none where nobody is named.
 *
 * @param urlOfBlock address of what says so
 * @param tasksOf page of the tasks that a name leads in an area
 */
export function personPages(
  people: readonly Person[],
  sessions: ReadonlyMap<string, SessionEntry>,
  urlOfBlock: UrlOfBlock,
  tasksOf: (area: string | null, name: string) => {id: string; count: number} | null
): PersonPage[] {
  if (people.length === 0) return []
  const urls = byDocument(
    people.flatMap(({places}) => places),
    ({document}) => document.id,
    ({document: {id}, block}) => (block === null ? `/${id}/` : urlOfBlock(id, block))
  )
  const view = (place: Place): PlaceView => {
    const {id, data} = place.document
    return {
      ...{role: describeRole(place.role), url: urls.get(place) ?? `/${id}/`},
      ...{title: data.title, date: data.date},
      session: sessions.get(data.session)?.data.name ?? ''
    }
  }
  const lineOf = (person: Person): PersonLine => {
    const {id, name, area, places} = person
    const told = places.find(({role}) => !(role.kind in states))
    const [only] = places
    return {
      ...{id, name, area: area?.name ?? '', places: places.length},
      isTold: told !== undefined,
      role: told ? describeRole(told.role) : describeAttendance(places.map(({role}) => role.kind)),
      place: only && !hasPage(person) ? view(only) : null
    }
  }
  const letters = byInitial(people)
  const initials = letters.map(([letter, {length}]) => ({letter, count: length}))
  const namesakes = Map.groupBy(people, ({name}) => name)
  const isShort = people.length <= together
  return [
    {
      ...{id: 'people', kind: 'index', initials, total: people.length},
      lines: isShort ? people.map(lineOf) : []
    },
    ...letters.flatMap(([letter, entries]) =>
      divideList(entries, together).map(({entries: part, page, pages}): PersonPage => ({
        ...{id: page === 1 ? `people/${letter}` : `people/${letter}/${String(page)}`},
        ...{kind: 'letter', letter, initials, lines: part.map(lineOf), page, pages}
      }))
    ),
    ...people.filter(hasPage).map((person): PersonPage => ({
      ...{id: `people/${person.id}`, kind: 'person', name: person.name},
      area: person.area?.name ?? '地区不详',
      groups: [...Map.groupBy(person.places, ({body}) => bodyKey(body ?? '')).values()].map(
        (places) => ({body: places[0]?.body ?? null, places: places.map(view)})
      ),
      others: (namesakes.get(person.name) ?? [])
        .filter((other) => other !== person)
        .map((other) => ({
          area: other.area?.name ?? '地区不详',
          id: hasPage(other) ? other.id : null
        })),
      tasks: tasksOf(person.area?.id ?? null, person.name),
      total: person.places.length
    }))
  ]
}
