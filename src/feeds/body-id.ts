import {createHash} from 'node:crypto'

/** The body that a document names, as a part of addresses: its area, and a digest of its name. */
export function bodyIdOf({name, area}: {name: string; area: {id: string} | null}): string {
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return area === null ? digest : `${area.id}-${digest}`
}
