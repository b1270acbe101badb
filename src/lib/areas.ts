import type {Area} from '../schema/document.ts'

/** What a session says of whose it is, and its address. */
interface Held {
  id: string
  data: {district: Area | null}
}

/** Whose a session is; where no source tells, the folder that keeps what nobody is known to own. */
export function holderOf({id, data}: Held): Area {
  return data.district ?? {id: id.split('/')[0] ?? '', name: '地区不详', code: null}
}

/** The name of what documents are filed under, with whose it is; a journal has a name of its own. */
export function nameWithOwner(
  {kind, name}: {kind: string; name: string},
  owner: Pick<Area, 'name'> | null
): string {
  return kind === 'issue' ? name : `${owner?.name ?? ''}${name}`
}

/** What a document counts for, its own area first: where it tells none, whose its session is. */
export function areasOf(
  {data}: {data: {districts: Area[]}},
  session: Held | undefined
): readonly Area[] {
  return data.districts.length > 0 || !session ? data.districts : [holderOf(session)]
}
