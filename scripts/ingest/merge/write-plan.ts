import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Artefact} from '../artefacts/read-artefact.ts'
import type {Plan} from './plan.ts'
import {writeDocument} from './write-document.ts'
import {writeProvenance} from './write-provenance.ts'
import {writeSession} from './write-session.ts'

/** The artefact of a source, by the place of the source. Who asks closes it. */
export type OpenArtefact = (at: number) => Artefact

/**
 * Write a plan below a folder: `documents/`, `provenance/` and `report.json`. Texts go
 * from the artefacts to the files piece by piece. Files are written one after the
 * other: there is nothing to wait for, and threads would cost more than they save.
 *
 * @throws the error of `node:fs` where something cannot be read or written
 */
export function writePlan(plan: Plan, open: OpenArtefact, to: string): void {
  const documents = join(to, 'documents')
  mkdirSync(join(to, 'provenance'), {recursive: true})
  mkdirSync(documents, {recursive: true})
  for (const {id} of plan.sessions) mkdirSync(join(documents, id), {recursive: true})
  for (const source of plan.sources) {
    const artefact = open(source.at)
    try {
      for (const [at, {id, data}] of source.documents.entries()) {
        writeDocument(join(documents, `${id}.mdx`), data, (file) => artefact.copyBody(at, file))
      }
      writeProvenance(join(to, 'provenance', `${source.sha256}.json`), artefact, source.moved)
    } finally {
      artefact.close()
    }
  }
  for (const session of plan.sessions) writeSession(join(documents, session.id), session, open)
  writeFileSync(join(to, 'report.json'), `${JSON.stringify(plan.reports, null, 1)}\n`)
}
