import type {Simplify} from './fold.ts'
import {nought, type Tokens, tokensOf} from './tokens.ts'
import {numberedFront} from './numbered.ts'

/** A run of characters of a text. */
type Range = readonly [from: number, to: number]

/** Where a text holds some pieces in a row, in order; no two places overlap. */
export function findTokens(text: string, wanted: readonly string[], simplify: Simplify): Range[] {
  const found = findIn(tokensOf(text, simplify), wanted)
  const front = numberedFront(text)
  if (front === null) return found
  // 1.2023年: also what stands behind the number of an item.
  const other = `${text.slice(0, front)} ${text.slice(front)}`
  const printed = (at: number) => (at > front ? at - 1 : at)
  const more = findIn(tokensOf(other, simplify), wanted)
    .map(([from, to]): Range => [printed(from), printed(to)])
    .filter(([from, to]) => found.every((each) => to <= each[0] || from >= each[1]))
  return [...found, ...more].sort(([one], [two]) => one - two)
}

function findIn({texts, starts, ends}: Tokens, wanted: readonly string[]): Range[] {
  const ranges: Range[] = []
  if (wanted.length === 0) return ranges
  for (let at = 0; at + wanted.length <= texts.length; at++) {
    if (!wanted.every((each, behind) => isSame(each, texts[at + behind] ?? ''))) continue
    const last = at + wanted.length - 1
    ranges.push([starts[at] ?? 0, ends[last] ?? 0])
    at = last
  }
  return ranges
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true
  return (one === nought && nought.includes(other)) || (other === nought && nought.includes(one))
}
