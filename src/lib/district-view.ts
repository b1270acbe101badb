import {gridIdOf} from '../dossier/grid.ts'
import {kindLabels} from '../schema/kinds.ts'
import type {District} from './districts.ts'
import type {DocumentEntry, SessionEntry} from './entries.ts'
import {groupByKind, groupByYear} from './groups.ts'
import {heldBodies} from './held-sessions.ts'
import type {Facet, Link} from './lists/list-view.ts'
import {type Lists, nameOfYear} from './lists/lists.ts'
import {provincesOf} from './province.ts'
import {type Row, toRow} from './lists/row.ts'
import {type SessionRow, toSessionRow} from './lists/session-row.ts'

/** All that the page of a district shows but the settings of the archive. */
export interface DistrictView {
  /** Its id, which is its address. */
  id: string
  name: string
  /** Province it is in, where the archive has areas of several. */
  province: string | null
  /** Last year in which it stood, where it does no longer. */
  until: string | null
  total: number
  facets: Facet[]
  bodies: BodyView[]
  /** Documents that count for it and are filed under others; the latest of many. */
  elsewhere: {total: number; rows: Row[]}
  /** Where it is told what is held and what is not. */
  coverage: string
  previous: Link | null
  next: Link | null
}

export interface BodyView {
  name: string
  kind: 'meeting' | 'issue' | 'year'
  count: number
  terms: TermView[]
}

interface TermView {
  label: string | null
  missing: string | null
  /** Where it is told who came to its sessions, and to which of them; `null` where lists of two are not held. */
  attendance: string | null
  sessions: SessionRow[]
}

interface Sources {
  districts: readonly District[]
  sessions: ReadonlyMap<string, SessionEntry>
  papers: ReadonlyMap<string, readonly DocumentEntry[]>
}

/** Documents of other holders that are shown at once. */
const most = 50

interface Told {
  lists: Lists
  /** Where it is told what is held of each district, by id. */
  covered: ReadonlyMap<string, string>
  /** Ids of pages that tell who came to the sessions of a body. */
  grids: ReadonlySet<string>
}

/** The pages of all districts, in their order. */
export function districtViews(
  {districts, sessions, papers}: Sources,
  {lists, covered, grids}: Told
): DistrictView[] {
  const provinces = provincesOf(districts)
  return districts.map((district, at) => {
    const {id, name, until = null, documents} = district
    const own = new Set(district.sessions.map((session) => session.id))
    const elsewhere = documents.filter(({data}) => !own.has(data.session))
    return {
      ...{id, name, province: provinces.get(id) ?? null, until, total: documents.length},
      facets: facetsOf(district, sessions, lists),
      bodies: heldBodies(district.sessions).map(({name: body, kind, terms}) => ({
        name:
          body ?? (kind === 'year' ? '会议和期刊以外的文件' : kind === 'issue' ? '期刊' : '会议'),
        kind,
        count: terms.reduce((sum, {sessions: held}) => sum + held.length, 0),
        terms: terms.map(({label, missing, sessions: held}) => ({
          ...{label, missing, attendance: gridOf(held, grids)},
          sessions: held.map((session) => toSessionRow(session, papers.get(session.id)))
        }))
      })),
      elsewhere: {
        total: elsewhere.length,
        rows: elsewhere.slice(0, most).map((entry) => toRow(entry, sessions))
      },
      coverage: covered.get(id) ?? '',
      previous: linkTo(districts[at - 1]),
      next: linkTo(districts[at + 1])
    }
  })
}

function gridOf(sessions: readonly SessionEntry[], grids: ReadonlySet<string>): string | null {
  const [first] = sessions
  const id = first ? gridIdOf(first) : null
  return id !== null && grids.has(id) ? `/${id}/` : null
}

function facetsOf(
  {id, documents}: District,
  sessions: Sources['sessions'],
  {kinds, ofDistricts, years}: Lists
): Facet[] {
  const byKind = groupByKind(documents).map(([kind, list]) => ({
    name: kindLabels[kind],
    // One document is not worth a list; of a single district there is none but the whole.
    url:
      ofDistricts.get(`${id} ${kind}`)?.url ??
      (list.length > 1 ? kinds.get(kind)?.url : `/${list[0]?.id ?? ''}/`) ??
      '',
    count: list.length
  }))
  const byYear = groupByYear(documents, sessions).map(([year, {length}]) => ({
    name: nameOfYear(year),
    url: years.get(year)?.groups.get(id) ?? years.get(year)?.url ?? '',
    count: length
  }))
  return [
    {label: '按文种', links: byKind},
    {label: '按年份', links: byYear}
  ]
}

function linkTo(district: District | undefined): Link | null {
  return district ? {name: district.name, url: `/${district.id}/`} : null
}
