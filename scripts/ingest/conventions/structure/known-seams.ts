import {textOf} from '../../engine/tree/blocks.ts'
import type {Block} from '../../engine/tree/nodes.ts'
import {unspaced} from '../lexicon/punctuation.ts'

/**
 * Which of all threes of characters across the end of a line stand inside one.
 * Looked up in one pass when it is first asked for; most sources never do.
 */
export function createSeams(blocks: readonly Block[]): (characters: string) => boolean {
  let found: Set<string> | null = null
  return (characters) => {
    found ??= findSeams(blocks.map((block) => unspaced(textOf(block))))
    return found.has(characters)
  }
}

function findSeams(lines: readonly string[]): Set<string> {
  const text = lines.join('')
  const across = new Set<string>()
  let end = 0
  for (const line of lines) {
    end += line.length
    across.add(text.slice(Math.max(0, end - 2), end + 1)).add(text.slice(end - 1, end + 2))
  }
  const found = new Set<string>()
  for (const line of lines) {
    for (let at = 0; at + 3 <= line.length; at++) {
      const three = line.slice(at, at + 3)
      if (across.has(three)) found.add(three)
    }
  }
  return found
}
