import {createHash} from 'node:crypto'

/** Characters of the digest in an id. */
const length = 8

/**
 * Ids of what has a name and belongs to an area, for addresses: `daxing-1f3a90c2`. Each is a digest of
 * its name, so that it stays whatever else the archive holds. Should two names of an area have the same digest,
 * the one that comes later in order of characters has a longer one.
 *
 * @param keys area (its id; `null` for what belongs to none) and name of each; the same twice is one
 */
export function entryIds(
  keys: Iterable<readonly [area: string | null, name: string]>
): (area: string | null, name: string) => string {
  const ids = new Map<string, string>()
  const given = new Set<string>()
  const sorted = [...new Map([...keys].map((key) => [keyOf(...key), key])).values()].sort((a, b) =>
    keyOf(...a) < keyOf(...b) ? -1 : 1
  )
  for (const [area, name] of sorted) {
    const digest = createHash('sha256').update(name).digest('hex')
    let id = ''
    for (let size = length; id === '' || given.has(id); size++) {
      id = (area === null ? '' : `${area}-`) + digest.slice(0, size)
    }
    given.add(id)
    ids.set(keyOf(area, name), id)
  }
  return (area, name) => ids.get(keyOf(area, name)) ?? ''
}

function keyOf(area: string | null, name: string): string {
  return `${area ?? ''}\t${name}`
}
