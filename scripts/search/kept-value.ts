import {createHash} from 'node:crypto'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import type {PartCache} from './exact/part-cache.ts'

/*
 * Small things that a run works out and the next one needs again, as JSON behind its digest, beside
 * the parts of the index and as long as the program is the same.
 */

const sumLength = 64

/** Open a value that {@link keepValue} kept; `null` where it is not whole. */
export function openValue(path: string): unknown {
  const text = readFileSync(path, 'utf8')
  const json = text.slice(sumLength)
  return text.slice(0, sumLength) === digestOf(json) ? (JSON.parse(json) as unknown) : null
}

/** The digest under which the value of a name is kept. */
export function keyOfValue(name: string): string {
  return digestOf(name)
}

/** Keep a value under its name, in the place of an earlier one. */
export function keepValue(parts: PartCache<unknown>, name: string, value: unknown): void {
  const path = parts.pathOf(keyOfValue(name))
  const json = JSON.stringify(value)
  // What was taken may be one file with what is kept.
  rmSync(path, {force: true})
  writeFileSync(path, digestOf(json) + json)
  parts.keep(keyOfValue(name))
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
