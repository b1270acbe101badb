import {getLibrary} from '../lib/library.ts'
import {hasPage, peopleOf, type Person} from './people.ts'

/** Address of the page of who is named so in records of an area; `null` where there is none. */
export type UrlOfPerson = (area: string | null, name: string) => string | null

/** Everyone whom records name, and the pages of those who have one. */
export interface People {
  all: Person[]
  urlOf: UrlOfPerson
}

let people: Promise<People> | null = null

/** Put together once for all pages of a build. */
export function getPeople(): Promise<People> {
  if (__CONTENT_CHANGES__) return findPeople()
  people ??= findPeople()
  return people
}

async function findPeople(): Promise<People> {
  const {documents, sessions} = await getLibrary()
  const all = peopleOf(documents, sessions)
  const urls = new Map(
    all
      .filter(hasPage)
      .map(({id, area, name}) => [`${area?.id ?? ''}\t${name}`, `/people/${id}/`] as const)
  )
  return {all, urlOf: (area, name) => urls.get(`${area ?? ''}\t${name}`) ?? null}
}
