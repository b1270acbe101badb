import type {IdentifiedBlock} from './identified-block.ts'
import {freshIds} from './fresh-ids.ts'
import {articleOf, isCounted, saysItsNumber} from './numbered.ts'
import {pairBlocks} from './pair-blocks.ts'
import {pairRecognised} from './pair-recognised.ts'
import {markOfText, type Retired} from './retired.ts'

/**
 * The ids that the blocks of a document are given, by the ids that they would have
 * without what was published before.
 *
 * A block whose text was there before keeps its id, wherever it stands now; so does
 * one that was changed a little between the same neighbours, and one that is taken for
 * something else now. Else an id that says a number of the text itself (`a12`, `t8`) goes
 * with that number, and what stands in an article stays in it. A new block gets an id
 * that none had before, but for a heading that says its number, and for what is in an
 * article and has nobody else's. What comes back after it was gone has the id that it had.
 *
 * @param before as published; ids are unique
 * @param after as made now; ids are unique
 * @param retired what stood there before that
 */
export function matchIds(
  before: readonly IdentifiedBlock[],
  after: readonly IdentifiedBlock[],
  retired: Retired = new Map()
): Map<string, string> {
  const given = new Map<string, string>()
  const taken = new Set<string>()
  const give = (id: string, wanted: string) => {
    given.set(id, wanted)
    taken.add(wanted)
  }
  const former = new Set([...before.map(({id}) => id), ...retired.keys()])
  const pairs = pairBlocks(before, after)
  const paired = new Set(pairs.values())
  const recognised = pairRecognised(
    before.filter((block) => isCounted(block) && !paired.has(block)),
    after.filter((block) => !pairs.has(block) && (isCounted(block) || !former.has(block.id)))
  )
  for (const block of after) {
    if (!isCounted(block) && !recognised.has(block)) give(block.id, block.id)
  }
  for (const [block, known] of [...pairs, ...recognised]) {
    if (!taken.has(known.id)) give(block.id, known.id)
  }
  const left = after.filter(({id}) => !given.has(id))
  for (const [block, id] of comeBack(left, new Map([...retired, ...unsaid(before)]))) {
    if (!taken.has(id)) give(block.id, id)
  }
  const fresh = freshIds([...former, ...after.map(({id}) => id)])
  for (const block of after) {
    const {id} = block
    if (given.has(id)) continue
    const goesWithNumber = saysItsNumber(block) || articleOf(block) !== ''
    const isFree = !taken.has(id) && (!former.has(id) || goesWithNumber)
    give(id, isFree ? id : fresh(id))
  }
  return new Map(after.map(({id}) => [id, given.get(id) ?? id]))
}

/** What goes with a number keeps its id, too, where the number is not taken for one any more. */
function unsaid(blocks: readonly IdentifiedBlock[]): (readonly [string, string])[] {
  const stated = blocks.filter((block) => !isCounted(block))
  return stated.map(({id, text}) => [id, markOfText(text)] as const)
}

/** Blocks whose texts stood there once, with the ids that they had, in order. */
function comeBack(
  blocks: readonly IdentifiedBlock[],
  retired: Retired
): (readonly [IdentifiedBlock, string])[] {
  if (retired.size === 0) return []
  const nameOf = (id: string, mark: string) => articleOf({id}) + mark
  const known = Map.groupBy(retired, ([id, mark]) => nameOf(id, mark))
  const found = Map.groupBy(blocks, ({id, text}) => nameOf(id, markOfText(text)))
  return [...found].flatMap(([name, same]) =>
    same.flatMap((block, at) => {
      const [id] = known.get(name)?.[at] ?? []
      return id === undefined ? [] : [[block, id] as const]
    })
  )
}
