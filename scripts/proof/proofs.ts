import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SourceReport} from '../../src/schema/report.ts'

/** Proofs that held, by digests of all that was compared, so that none is made twice. */
export interface Proofs {
  /** Whether an earlier run has made it, of a source that is still what it was. */
  has: (key: string, source: SourceReport) => boolean
  /** Keep one for the next run. */
  add: (key: string) => void
}

/** Where nothing is known from before, and nothing is kept. */
export const noProofs: Proofs = {has: () => false, add: () => undefined}

/** Where the proofs of a build lie. @param folder that of its compiled documents */
function proofsIn(folder: string): string {
  return join(folder, 'proofs.json')
}

/** @returns none where none were kept */
export function readProofs(folder: string): string[] {
  const path = proofsIn(folder)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as string[]) : []
}

export function writeProofs(folder: string, keys: Iterable<string>): void {
  writeFileSync(proofsIn(folder), JSON.stringify([...keys]))
}
