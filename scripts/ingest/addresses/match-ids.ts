import type {IdentifiedBlock} from './identified-block.ts'
import {freshIds} from './fresh-ids.ts'
import {articleOf, isCounted, saysItsNumber} from './numbered.ts'
import {pairBlocks} from './pair-blocks.ts'

/**
 * The ids that the blocks of a document are given, by the ids that they would have
 * without what was published before.
 *
 * A block whose text was there before keeps its id, wherever it stands now; so does
 * one that was changed a little between the same neighbours. An id that says a number
 * of the text itself (`a12`, `t8`) goes with that number, and what stands in an article
 * stays in it. A new block gets an id that none had before, but for a heading that says
 * its number, and for what is in an article and has nobody else's.
 *
 * @param before as published; ids are unique
 * @param after as made now; ids are unique
 */
export function matchIds(
  before: readonly IdentifiedBlock[],
  after: readonly IdentifiedBlock[]
): Map<string, string> {
  const given = new Map<string, string>()
  const taken = new Set<string>()
  const give = (id: string, wanted: string) => {
    given.set(id, wanted)
    taken.add(wanted)
  }
  for (const block of after) if (!isCounted(block)) give(block.id, block.id)
  for (const [block, known] of pairBlocks(before, after)) {
    if (!taken.has(known.id)) give(block.id, known.id)
  }
  const former = new Set(before.map(({id}) => id))
  const fresh = freshIds([...before, ...after].map(({id}) => id))
  for (const block of after) {
    const {id} = block
    if (given.has(id)) continue
    const goesWithNumber = saysItsNumber(block) || articleOf(block) !== ''
    const isFree = !taken.has(id) && (!former.has(id) || goesWithNumber)
    give(id, isFree ? id : fresh(id))
  }
  return new Map(after.map(({id}) => [id, given.get(id) ?? id]))
}
