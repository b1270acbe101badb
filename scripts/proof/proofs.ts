import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {provenancePath} from '../../src/content/files.ts'
import type {Manifest} from '../../src/loader/manifest.ts'
import type {SourceReport} from '../../src/schema/report.ts'
import type {SessionData} from '../../src/schema/session.ts'

/** Proofs that held, by digests of all that was compared, so that none is made twice. */
export interface Proofs {
  /** Whether an earlier run has made it. */
  has: (key: string) => boolean
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

interface Compared {
  /** `content/`: what was ingested. */
  content: string
  documents: ReadonlyMap<string, Manifest[number]>
  sessions: ReadonlyMap<string, Pick<SessionData, 'parts'>>
}

/**
 * Gives the digest of all that the proof of a source compares: its bytes and its name, where each of
 * its places went, and what the documents that its report names and the sessions hold of it. The
 * program is one for all.
 */
export function createProofKeys({content, documents, sessions}: Compared) {
  const parts = new Map<string, unknown[]>()
  for (const [id, session] of sessions)
    for (const {source, blocks} of session.parts) {
      const own = parts.get(source)
      if (own) own.push([id, blocks])
      else parts.set(source, [[id, blocks]])
    }
  return ({file, sha256, documents: ids}: SourceReport): string => {
    const texts = ids.map((id) => [id, documents.get(id)?.digest])
    return createHash('sha256')
      .update(JSON.stringify([file, sha256, texts, parts.get(sha256)]))
      .update(readFileSync(join(content, provenancePath(sha256))))
      .digest('hex')
  }
}
