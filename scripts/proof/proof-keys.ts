import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {provenancePath} from '../../src/content/files.ts'
import type {Manifest} from '../../src/loader/manifest.ts'
import type {SourceReport} from '../../src/schema/report.ts'
import type {SessionData} from '../../src/schema/session.ts'
import {orNull} from '../../src/text/system-error.ts'

interface Compared {
  /** `content/`: what was ingested. */
  content: string
  documents: ReadonlyMap<string, Manifest[number]>
  sessions: ReadonlyMap<string, Pick<SessionData, 'parts'>>
}

/**
 * Gives the digest of all that the proof of a source compares: its bytes and its name, where each of
 * its places went, and what the documents that its report names and the sessions hold of it. The
 * program is one for all. `null` where it cannot be told where its places went: the proof says so.
 */
export function createProofKeys({content, documents, sessions}: Compared) {
  const parts = new Map<string, unknown[]>()
  for (const [id, session] of sessions)
    for (const {source, blocks} of session.parts) {
      const own = parts.get(source)
      if (own) own.push([id, blocks])
      else parts.set(source, [[id, blocks]])
    }
  return ({file, sha256, documents: ids}: SourceReport): string | null => {
    const texts = ids.map((id) => [id, documents.get(id)?.digest])
    const provenance = orNull(() => readFileSync(join(content, provenancePath(sha256))))
    if (provenance === null) return null
    return createHash('sha256')
      .update(JSON.stringify([file, sha256, texts, parts.get(sha256)]))
      .update(provenance)
      .digest('hex')
  }
}
