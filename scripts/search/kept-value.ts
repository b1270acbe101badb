import {createHash} from 'node:crypto'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import type {PartCache} from './exact/part-cache.ts'

/*
 * Small things that a run works out and the next one needs again, as JSON behind a digest of it and
 * its name, beside the parts of the index and as long as the program is the same.
 */

const sumLength = 64

/** Open a value that {@link keepValue} kept; `null` where it is not whole, or that of another name. */
export function openValue(path: string): unknown {
  const bytes = readFileSync(path)
  const json = bytes.subarray(sumLength)
  if (bytes.toString('latin1', 0, sumLength) !== sumOf(path, json)) return null
  return JSON.parse(json.toString()) as unknown
}

/** The digest under which the value of a name is kept. */
export function keyOfValue(name: string): string {
  return digestOf(name)
}

/** Keep a value under its name, in the place of an earlier one. */
export function keepValue(parts: PartCache<unknown>, name: string, value: unknown): void {
  const path = parts.pathOf(keyOfValue(name))
  const json = Buffer.from(JSON.stringify(value))
  // What was taken may be one file with what is kept.
  rmSync(path, {force: true})
  writeFileSync(path, Buffer.concat([Buffer.from(sumOf(path, json)), json]))
  parts.keep(keyOfValue(name))
}

function sumOf(path: string, json: Uint8Array): string {
  return createHash('sha256').update(basename(path)).update(json).digest('hex')
}

function digestOf(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('hex')
}
