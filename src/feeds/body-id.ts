import {createHash} from 'node:crypto'
import {bodyKey, nameOfBody} from '../bodies/same-body.ts'
import {ownName} from '../bodies/whole-name.ts'

/** A body as a document names it. */
interface Issuer {
  name: string
  area: {id: string; name: string} | null
}

interface BodyFeed {
  id: string
  name: string
}

/** The body that a document names, as a part of addresses: its area, and a digest of its name. */
export function bodyIdOf({name, area}: {name: string; area: {id: string} | null}): string {
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return area === null ? digest : `${area.id}-${digest}`
}

/**
 * Finds a body's feeds by the id of one of its names: one for each name and the one of its page,
 * which stands for all and comes first. Each tells what the body issues under any name.
 */
export function createSameBody(issuers: Iterable<Issuer>): (id: string) => readonly BodyFeed[] {
  const own = ({name, area}: Issuer) => ownName(name, area)
  const keyOf = (issuer: Issuer) => `${issuer.area?.id ?? ''}\t${bodyKey(own(issuer))}`
  const same = new Map<string, readonly BodyFeed[]>()
  for (const body of Map.groupBy(issuers, keyOf).values()) {
    const first = nameOfBody(body.map(own).sort())
    const names = new Set([first, ...body.flatMap((issuer) => [own(issuer), issuer.name])])
    const area = body[0]?.area ?? null
    const feeds = [...names].map((name) => ({id: bodyIdOf({name, area}), name}))
    for (const {id} of feeds) same.set(id, feeds)
  }
  return (id) => same.get(id) ?? []
}
