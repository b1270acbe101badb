import {areasOf, holderOf, nameWithOwner} from '../../../src/lib/areas.ts'
import type {Manifest} from '../../../src/loader/manifest.ts'
import type {SessionData} from '../../../src/schema/session.ts'
import type {Card} from '../../../src/search/exact/texts.ts'
import {headFields} from '../../../src/search/head-fields.ts'

/** A document as the lists and texts are made of it, beside its blocks. */
export interface SearchedDocument {
  /** Its compiled text is found by this. */
  digest: string
  card: Card
  /** Districts that it belongs to. */
  districts: {id: string; name: string}[]
}

export function toSearched(
  {id, digest, data}: Manifest[number],
  sessions: ReadonlyMap<string, SessionData>
): SearchedDocument {
  const session = sessions.get(data.session)
  const held = session && {id: data.session, data: session}
  const districts = areasOf({data}, held).map((area) => ({id: area.id, name: area.name}))
  const head = headFields(data, session)
  return {
    digest,
    districts,
    card: {
      url: `/${id}/`,
      title: data.title,
      kind: data.kind,
      date: data.date,
      district: districts.map(({name}) => name).join('、'),
      filed: held ? nameWithOwner(held.data, holderOf(held)) : '',
      number: data.documentNumber,
      head
    }
  }
}
