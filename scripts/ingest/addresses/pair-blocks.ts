import type {Sides} from './sides.ts'
import {pairAlike} from './pair-alike.ts'
import type {IdentifiedBlock} from './identified-block.ts'
import {articleOf, isCounted, mayBeOne} from './numbered.ts'

/** Blocks as made now by those that were published. */
export type Pairs = Map<IdentifiedBlock, IdentifiedBlock>

/**
 * Pair the blocks of two states of a document that are the same, in about linear time.
 *
 * First texts that there are only once on both sides, wherever they stand; then what
 * has the same text beside a pair; then the same texts in order; last what stands
 * between the same pairs and is alike.
 */
export function pairBlocks(
  before: readonly IdentifiedBlock[],
  after: readonly IdentifiedBlock[]
): Pairs {
  return pairLists(before.filter(isCounted), after.filter(isCounted), keyOf, mayBeOne)
}

/**
 * The same of any two lists.
 *
 * @param keyOf what is the same of two states of a block
 * @param mayBeOne whether two blocks that are alike can be one
 */
export function pairLists(
  old: readonly IdentifiedBlock[],
  now: readonly IdentifiedBlock[],
  keyOf: (block: IdentifiedBlock) => string,
  mayBeOne: (old: IdentifiedBlock | undefined, now: IdentifiedBlock | undefined) => boolean
): Pairs {
  const pairs: Pairs = new Map()
  if (old.length === 0 || now.length === 0) return pairs
  const side = createSides(old.map(keyOf), now.map(keyOf))
  pairUnique(side)
  pairNeighbours(side)
  pairInOrder(side)
  pairAlike(side, (known, at) => mayBeOne(old[known], now[at]))
  for (const [at, known] of side.pairOf.entries()) {
    const [block, other] = [now[at], known === undefined ? undefined : old[known]]
    if (block && other) pairs.set(block, other)
  }
  return pairs
}

/** The same words in two articles are not the same. */
function keyOf(block: IdentifiedBlock): string {
  return articleOf(block) + wordsOf(block)
}

/** White space is no part of what a text says. */
export function wordsOf({text}: IdentifiedBlock): string {
  return text.replace(/\s+/g, '')
}

function createSides(old: readonly string[], now: readonly string[]): Sides {
  const pairOf = Array.from<number | undefined>({length: now.length})
  const isPaired = Array.from({length: old.length}, () => false)
  const pair = (known: number, at: number) => {
    pairOf[at] = known
    isPaired[known] = true
  }
  return {old, now, pairOf, isPaired, pair}
}

function pairUnique({old, now, pair}: Sides): void {
  const known = indexesOf(old)
  for (const [text, at] of indexesOf(now)) {
    const others = known.get(text)
    if (at.length === 1 && others?.length === 1) pair(others[0] ?? 0, at[0] ?? 0)
  }
}

/** The front and the end of a document count as pairs, too. */
function pairNeighbours(sides: Sides): void {
  const {old, now, pairOf} = sides
  for (let at = 0; at < now.length; at++) {
    pairIfSame(sides, (at === 0 ? -1 : (pairOf[at - 1] ?? old.length)) + 1, at)
  }
  for (let at = now.length - 1; at >= 0; at--) {
    pairIfSame(sides, (at === now.length - 1 ? old.length : (pairOf[at + 1] ?? 0)) - 1, at)
  }
}

function pairIfSame({old, now, pairOf, isPaired, pair}: Sides, known: number, at: number): void {
  if (pairOf[at] !== undefined || isPaired[known] !== false) return
  if (old[known] === now[at]) pair(known, at)
}

function pairInOrder({old, now, pairOf, isPaired, pair}: Sides): void {
  const known = indexesOf(old, (at) => isPaired[at] === false)
  for (const [text, at] of indexesOf(now, (place) => pairOf[place] === undefined)) {
    const others = known.get(text) ?? []
    for (const [count, place] of at.entries()) {
      const other = others[count]
      if (other !== undefined) pair(other, place)
    }
  }
}

function indexesOf(
  texts: readonly string[],
  counts: (at: number) => boolean = () => true
): Map<string, number[]> {
  const indexes = new Map<string, number[]>()
  for (const [at, text] of texts.entries()) {
    if (!counts(at)) continue
    const list = indexes.get(text)
    if (list) list.push(at)
    else indexes.set(text, [at])
  }
  return indexes
}
