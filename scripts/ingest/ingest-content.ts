import {mkdirSync, rmSync} from 'node:fs'
import type {Archive} from '../../src/schema/archive.ts'
import type {SourceReport} from '../../src/schema/report.ts'
import {openArtefact} from './artefacts/read-artefact.ts'
import type {FoundSource} from './find-sources.ts'
import {artefactIn, ingestAll, type IngestOptions} from './ingest-all.ts'
import {mergeHeads} from './merge/merge-heads.ts'
import {writePlan} from './merge/write-plan.ts'

export interface ContentFolders {
  /** Where `documents/`, `provenance/` and `report.json` are written. */
  content: string
  /** What comes of each source is kept here until all are merged. */
  artefacts: string
}

/**
 * Ingest sources and write what comes of all of them together.
 *
 * @param onSource told after each source how many are done, for progress
 * @returns the reports, in the order of the sources
 * @throws the error of `node:fs` where a folder cannot be written
 */
export async function ingestContent(
  sources: readonly FoundSource[],
  archive: Archive,
  {content, artefacts}: ContentFolders,
  options: IngestOptions = {},
  onSource?: (done: number) => void
): Promise<SourceReport[]> {
  mkdirSync(artefacts, {recursive: true})
  const heads = await ingestAll(sources, archive, artefacts, options, onSource)
  const plan = mergeHeads(heads)
  writePlan(plan, (at) => openArtefact(artefactIn(artefacts, at)), content)
  rmSync(artefacts, {recursive: true})
  return plan.reports
}
