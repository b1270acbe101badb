import type {Archive} from '../schema/archive.ts'
import type {Area} from '../schema/document.ts'
import {areasOf, holderOf} from './areas.ts'
import {compare, type DocumentEntry, latestSessionFirst, type SessionEntry} from './entries.ts'

/** An area with all that counts for it. */
export interface District extends Area {
  /** Sessions of its own bodies, the latest first. */
  sessions: SessionEntry[]
  /** Documents that count for it, in the order they are given. */
  documents: DocumentEntry[]
}

/** The areas of an archive, in the order of its own list, then of the national code. */
export function districtsOf(
  archive: Archive,
  documents: readonly DocumentEntry[],
  sessions: ReadonlyMap<string, SessionEntry>
): District[] {
  const districts = new Map<string, District>()
  const of = (area: Area): District => {
    const district = districts.get(area.id) ?? {...area, sessions: [], documents: []}
    districts.set(area.id, district)
    return district
  }
  for (const session of sessions.values()) of(holderOf(session)).sessions.push(session)
  for (const document of documents) {
    const areas = areasOf(document, sessions.get(document.data.session))
    for (const area of areas) of(area).documents.push(document)
  }
  for (const district of districts.values()) district.sessions.sort(latestSessionFirst)
  const own = archive.districts.map(({id}) => id)
  const rank = ({id, code}: Area) => (own.includes(id) ? own.indexOf(id) : Number(code ?? Infinity))
  return [...districts.values()].sort((a, b) => rank(a) - rank(b) || compare(a.id, b.id))
}
