import {byInitial, divideList, type Initial} from '../lists/pages.ts'
import {type Body, hasPage, shortNamesOf} from './bodies.ts'

/** A line of the list. */
export interface BodyLine {
  id: string
  name: string
  area: string
  documents: number
  sessions: number
  /** Address below the root: its page, or the only document or meeting there is. */
  url: string
}

/** A document or a meeting as pages name it. */
export interface Item {
  id: string
  title: string
  date: string | null
}

/** A page of bodies. */
export type BodyPage = {id: string} & (
  | {kind: 'index'; initials: Initial[]; total: number; lines: BodyLine[]}
  | {
      kind: 'letter'
      letter: string
      initials: Initial[]
      lines: BodyLine[]
      page: number
      pages: number
    }
  /** At the address of another of its names: where the body is. */
  | {kind: 'other'; name: string; body: {id: string; name: string}}
  | {
      kind: 'body'
      name: string
      aliases: string[]
      area: string
      /** Address of the area below the root; `null` where it is not known. */
      areaUrl: string | null
      documents: Item[]
      total: number
      page: number
      pages: number
      /** On the first page. */
      sessions: Item[]
      acts: (Item & {count: number})[]
      /** Pages of tasks that name it, as they write it. */
      tasks: {id: string; name: string; leads: number; does: number}[]
    }
)

/** Finds who is named in the tasks of an area. */
export type FindDoer = (
  area: string | null,
  name: string
) => {id: string; name: string; leads: number; does: number} | undefined

const linesTogether = 300
const documentsTogether = 100

/** All pages below `/bodies/`; none where no body is known. */
export function bodyPages(bodies: readonly Body[], findDoer: FindDoer): BodyPage[] {
  if (bodies.length === 0) return []
  const letters = byInitial(bodies)
  const initials = letters.map(([letter, {length}]) => ({letter, count: length}))
  return [
    {
      ...{id: 'bodies', kind: 'index', initials, total: bodies.length},
      lines: bodies.length <= linesTogether ? bodies.map(lineOf) : []
    },
    ...letters.flatMap(([letter, entries]) =>
      divideList(entries, linesTogether).map(({entries: part, page, pages}): BodyPage => ({
        ...{id: page === 1 ? `bodies/${letter}` : `bodies/${letter}/${String(page)}`},
        ...{kind: 'letter', letter, initials, lines: part.map(lineOf), page, pages}
      }))
    ),
    ...bodies.filter(hasPage).flatMap((body) => pagesOf(body, findDoer))
  ]
}

function pagesOf(body: Body, findDoer: FindDoer): BodyPage[] {
  const {id, name, area} = body
  const tasks = shortNamesOf(body).flatMap((written) => {
    const doer = findDoer(area?.id ?? null, written)
    return doer && doer.leads + doer.does > 1
      ? [{id: doer.id, name: doer.name, leads: doer.leads, does: doer.does}]
      : []
  })
  const others = body.others.map((other): BodyPage => ({
    id: `bodies/${other.id}`,
    kind: 'other',
    name: other.name,
    body: {id, name}
  }))
  const own = divideList(body.documents, documentsTogether).map(
    ({entries, page, pages}): BodyPage => ({
      ...{id: page === 1 ? `bodies/${id}` : `bodies/${id}/${String(page)}`, kind: 'body', name},
      aliases: body.aliases,
      ...{area: area?.name ?? '地区不详', areaUrl: area ? `/${area.id}/` : null},
      ...{documents: entries.map(itemOf), total: body.documents.length, page, pages},
      sessions:
        page > 1
          ? []
          : body.sessions.map(({id: session, data}) => ({
              ...{id: session, title: data.name, date: data.date}
            })),
      acts: page > 1 ? [] : body.acts.map(({document, count}) => ({...itemOf(document), count})),
      tasks: page > 1 ? [] : tasks
    })
  )
  return [...own, ...others]
}

function itemOf({id, data}: Body['documents'][number]): Item {
  return {id, title: data.title, date: data.date}
}

function lineOf(body: Body): BodyLine {
  const {id, name, area, documents, sessions} = body
  const only = documents[0]?.id ?? sessions[0]?.id ?? body.acts[0]?.document.id ?? ''
  return {
    ...{id, name, area: area?.name ?? '地区不详'},
    ...{documents: documents.length, sessions: sessions.length},
    url: hasPage(body) ? `/bodies/${id}/` : `/${only}/`
  }
}
