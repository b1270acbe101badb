import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Provenance, SourceReport} from '../schema/report.ts'
import {type SessionInput, sessionSchema} from '../schema/session.ts'
import {filesOf, provenancePath, sessionPath} from './files.ts'
import {toYaml} from './yaml/to-yaml.ts'

/** Write a session as its schema has it. */
export function writeSession(content: string, id: string, session: SessionInput): void {
  write(join(content, sessionPath(id)), toYaml(sessionSchema.parse(session)))
}

export function writeProvenance(content: string, sha256: string, provenance: Provenance): void {
  write(join(content, provenancePath(sha256)), JSON.stringify(provenance))
}

export function writeReports(content: string, reports: readonly SourceReport[]): void {
  write(filesOf(content).reports, JSON.stringify(reports))
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}
