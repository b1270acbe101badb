import {hasRun} from '../units.ts'
import type {Gram} from './shard.ts'

/** Triples of a text that are looked at. */
const mostTriples = 16

/**
 * The triples of a text, in the order in which they are looked at: of several numbers first, then
 * those across a mark between clauses, then the ends, then those between. Clauses are repeated more
 * often than what stands before and behind them.
 */
export function gramsOf(units: Uint16Array): {grams: Gram[]; isRare: boolean} {
  const rare = ofNumbers(units)
  const grams = gramsAt(units, [...rare, ...acrossMarks(units), ...spread(units.length - 3)])
  return {grams, isRare: rare.length > 0}
}

/** Where triples of several numbers are, as those of documents and years: they are rare. */
function ofNumbers(units: Uint16Array): number[] {
  const isNumber = (at: number) => hasRun(units[at] ?? 0)
  return Array.from(units.keys()).filter((at) => isNumber(at) && isNumber(at + 2))
}

/** Where triples are that have a mark in their middle. */
function acrossMarks(units: Uint16Array): number[] {
  const last = units.length - 3
  return Array.from(units.keys()).filter(
    (at) => at <= last && /\p{P}/u.test(String.fromCharCode(units[at + 1] ?? 0))
  )
}

/** Places of triples: the first and the last one, then those between, spread. */
function spread(last: number): number[] {
  const order = [0, last]
  for (let step = last / 2; step >= 0.5 && order.length < mostTriples; step /= 2)
    for (let at = step; at < last; at += 2 * step) order.push(Math.floor(at))
  return order
}

/** The triples at some places, each once. */
function gramsAt(units: Uint16Array, places: readonly number[]): Gram[] {
  const grams = new Map<string, Gram>()
  for (const at of places) {
    const gram = units.slice(at, at + 3)
    grams.set(gram.join(' '), [gram[0] ?? 0, gram[1] ?? 0, gram[2] ?? 0])
  }
  return [...grams.values()].slice(0, mostTriples)
}
