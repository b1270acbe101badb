import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {filesOf} from '../../../src/content/files.ts'
import {formatLedger} from '../../../src/content/ledger.ts'
import {ledgerName} from '../../../src/schema/address.ts'
import {renameInBody, renameInFields} from '../addresses/rename-blocks.ts'
import {saveBytes} from '../artefacts/place-same.ts'
import type {Artefact} from '../artefacts/read-artefact.ts'
import {frontMatter} from '../../../src/content/documents.ts'
import type {Plan, PlannedDocument} from './plan.ts'
import {writeJson} from './write-json.ts'
import {writeProvenance} from './write-provenance.ts'
import {writeSession} from './write-session.ts'

/** The artefact of a source, by the place of the source. Who asks closes it. */
export type OpenArtefact = (at: number) => Artefact

/** How deep in the list of reports each message is. */
const messagesIn = 3

/** Folders of files that another run has written so. */
export interface FormerFiles {
  documents: string
  provenance: string
}

/**
 * Write a plan below a folder: `documents/`, `provenance/` and `report.json`. Texts go
 * from the artefacts to the files piece by piece. Files are written one after the
 * other: there is nothing to wait for, and workers would cost more than they save.
 *
 * @param before folders of files that take their place where they have the same bytes
 * @throws the error of `node:fs` where something cannot be read or written
 */
export function writePlan(
  plan: Plan,
  open: OpenArtefact,
  to: string,
  before: FormerFiles | null = null
): void {
  const {documents, provenance, reports} = filesOf(to)
  mkdirSync(provenance, {recursive: true})
  mkdirSync(documents, {recursive: true})
  for (const folder of foldersOf(plan)) mkdirSync(join(documents, folder), {recursive: true})
  for (const source of plan.sources) {
    const artefact = open(source.at)
    try {
      for (const [at, document] of source.documents.entries()) {
        const name = `${document.id}.mdx`
        const path = join(documents, name)
        const former = before && join(before.documents, name)
        if (isAsIngested(document)) artefact.saveDocument(at, path, former)
        else saveBytes(path, Buffer.from(renamed(document, artefact.body(at))), former)
      }
      const name = `${source.sha256}.json`
      const former = before && join(before.provenance, name)
      writeProvenance(join(provenance, name), artefact, source, former)
    } finally {
      artefact.close()
    }
  }
  for (const session of plan.sessions) writeSession(join(documents, session.id), session, open)
  writeJson(reports, plan.reports, messagesIn)
  writeFileSync(join(to, ledgerName), formatLedger(plan.ledger))
}

function isAsIngested({ids, data}: PlannedDocument): boolean {
  return ids.size === 0 && data.manifestations.length === 0
}

/** The file of a document with the ids that its blocks were given. */
function renamed({data, ids}: PlannedDocument, body: string): string {
  return frontMatter(renameInFields(data, ids)) + renameInBody(body, ids)
}

/** A document keeps its address where its session has another by now. */
function foldersOf({sessions, sources}: Plan): Set<string> {
  const documents = sources.flatMap((source) => source.documents)
  return new Set([...sessions.map(({id}) => id), ...documents.map(({id}) => dirname(id))])
}
