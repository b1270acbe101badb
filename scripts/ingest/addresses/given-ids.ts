import {distance, following} from './fresh-ids.ts'

/*
 * Ids of blocks that are others than they would be, as one line of text. Where a
 * paragraph was put in front of 118: `p001:p119 p002..p119:p001`. What is not named
 * has the id that it would have.
 */

/**
 * @param ids given ids by the ids that blocks would have, in order
 * @returns `null` where all are as they would be
 */
export function formatIds(ids: ReadonlyMap<string, string>): string | null {
  const runs: {from: string; to: string; given: string; last: string}[] = []
  for (const [id, given] of ids) {
    if (id === given) continue
    const run = runs.at(-1)
    if (run && following(run.to) === id && following(run.last) === given) {
      run.to = id
      run.last = given
    } else runs.push({from: id, to: id, given, last: given})
  }
  if (runs.length === 0) return null
  return runs
    .map(({from, to, given}) => (from === to ? `${from}:${given}` : `${from}..${to}:${given}`))
    .join(' ')
}

/** A document has no more blocks; a longer run is of somebody who has changed the line. */
const longest = 1_000_000

/** What {@link formatIds} wrote; of what it did not, as much as can be read. */
export function parseIds(line: string | null): Map<string, string> {
  const ids = new Map<string, string>()
  for (const part of line?.split(' ') ?? []) {
    const [range = '', given = ''] = part.split(':')
    const [from = '', to = from] = range.split('..')
    const count = distance(from, to)
    if (from === '' || given === '' || count === null || count > longest) continue
    for (let at = 0; at <= count; at++) ids.set(following(from, at), following(given, at))
  }
  return ids
}
