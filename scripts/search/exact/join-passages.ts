import type {Passage} from '../../../src/search/passages.ts'

/** Passages, several in a row as one where there are more than so many; no two of different parts. */
export function joinPassages(passages: readonly Passage[], most: number): Passage[] {
  if (passages.length <= most) return [...passages]
  const together = Math.ceil(passages.length / (most / 2))
  const joined: Passage[] = []
  let count = 0
  for (const passage of passages) {
    const last = joined.at(-1)
    if (last && count < together && last.part === passage.part) {
      for (const block of passage.blocks) last.blocks.push(block)
      count++
    } else {
      joined.push({...passage, blocks: [...passage.blocks]})
      count = 1
    }
  }
  return joined
}
